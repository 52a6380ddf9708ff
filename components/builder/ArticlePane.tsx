import { useEffect, useRef } from 'preact/hooks';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { plain } from '../design/text';
import type { Words } from '../words/words';

/** A run of words of a paragraph, UTF-16 units. */
export interface PaneSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly article: FoundArticle | undefined;
  /** What is highlighted. */
  readonly spans: readonly PaneSpan[];
  /** Number of the paragraph that is brought into view. */
  readonly shown: number;
  readonly words: Words;
}

/** A paragraph in pieces, those that are highlighted marked. */
function Paragraph({ text, spans }: { readonly text: string; readonly spans: readonly PaneSpan[] }) {
  const pieces: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{[...pieces, text.slice(at)]}</>;
} // biome-ignore format: signature in one line

/** The article beside the item under review, its words highlighted. */
export function ArticlePane({ article, spans, shown, words }: Props) {
  const pane = useRef<HTMLElement>(null);
  const hash = article?.textHash;
  useEffect(() => {
    const box = pane.current;
    const paragraph = box?.querySelector<HTMLElement>('[data-shown]');
    // The pane scrolls, never the page.
    if (box && paragraph) box.scrollTop = paragraph.offsetTop - box.clientHeight / 3;
  }, [hash, shown]);
  if (!article) return null;
  const outlet = article.publisher?.value ?? '';
  const day = article.date ? words.day(article.date.value) : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="pane" ref={pane} tabIndex={0} aria-label={words.t('builder_pane')}>
      <p class="small">{[plain(outlet, 80), day].filter(Boolean).join(' · ')}</p>
      {article.paragraphs.map((text, at) => (
        <p
          key={at}
          class={`prose ${at === 0 ? 'pane-title' : ''}`}
          data-shown={at + 1 === shown || undefined}
          dir="auto"
        >
          <Paragraph text={text} spans={spans.filter(({ paragraph }) => paragraph === at + 1)} />
        </p>
      ))}
    </section>
  );
}
