import { useEffect, useRef } from 'preact/hooks';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import type { ParagraphUse } from '../../knowledge/drafting/review/coverage';
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
  /** What is taken from each paragraph; shown only with facts. */
  readonly uses?: readonly ParagraphUse[];
  /** Begins a fact of one's own. */
  readonly onAdd?: (key: string) => void;
  /** Which of the articles it is that mention the item. */
  readonly place?: { readonly at: number; readonly of: number; readonly onNext: () => void };
  readonly words: Words;
}

/** A paragraph in pieces, those that are highlighted marked. */
function Paragraph({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly PaneSpan[];
}) {
  const pieces: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{[...pieces, text.slice(at)]}</>;
}

const SKIP_KEYS = { repeated: 'builder_skip_repeated', form: 'builder_skip_form' } as const;

/** Below a paragraph: whether a fact cites it, why it is left out, or a way to write a fact of one's own. */
function Use({
  use,
  at,
  onAdd,
  words: { t },
}: {
  readonly use: ParagraphUse | undefined;
  readonly at: number;
  readonly onAdd: Props['onAdd'];
  readonly words: Words;
}) {
  if (!use || use.use === 'short') return null;
  const { addKey, reason } = use;
  return (
    <span class="use small">
      {use.use === 'cited' && t('builder_cited')}
      {reason && t(SKIP_KEYS[reason])}
      {addKey !== undefined && onAdd && (
        <button
          type="button"
          class="plain"
          aria-label={t('builder_add_fact_of', String(at + 1))}
          onClick={() => onAdd(addKey)}
        >
          {t('builder_add_fact')}
        </button>
      )}
    </span>
  );
}

/** "3 of 9 paragraphs have a fact" */
function covered(uses: readonly ParagraphUse[], words: Words): string {
  const count = (wanted: ParagraphUse['use']) => uses.filter(({ use }) => use === wanted).length;
  const cited = count('cited');
  return words.t('builder_covered', words.number(cited), words.number(cited + count('open')));
}

/** The article beside the item under review, its words highlighted. */
export function ArticlePane({ article, spans, shown, uses, onAdd, place, words }: Props) {
  const pane = useRef<HTMLElement>(null);
  const hash = article?.textHash;
  const start = spans.find(({ paragraph }) => paragraph === shown)?.start;
  useEffect(() => {
    const box = pane.current;
    const shownNow =
      box?.querySelector<HTMLElement>('[data-shown] mark') ??
      box?.querySelector<HTMLElement>('[data-shown]');
    // The pane scrolls, never the page.
    if (box && shownNow) box.scrollTop = shownNow.offsetTop - box.clientHeight / 3;
  }, [hash, shown, start]);
  if (!article) return null;
  const outlet = article.publisher?.value ?? '';
  const day = article.date ? words.day(article.date.value) : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="pane" ref={pane} tabIndex={0} aria-label={words.t('builder_pane')}>
      <p class="small">
        {[plain(outlet, 80), day, uses && covered(uses, words)].filter(Boolean).join(' · ')}
      </p>
      {place && place.of > 1 && (
        <p class="small handles">
          <span>
            {words.t('builder_article_of', words.number(place.at + 1), words.number(place.of))}
          </span>
          <button type="button" class="plain" aria-keyshortcuts="O" onClick={place.onNext}>
            {words.t('builder_next_article')}{' '}
            <span class="key" aria-hidden="true">
              O
            </span>
          </button>
        </p>
      )}
      {article.paragraphs.map((text, at) => (
        <p
          key={at}
          class={`prose ${at === 0 ? 'pane-title' : ''}`}
          data-number={at + 1}
          data-shown={at + 1 === shown || undefined}
          data-use={uses?.[at]?.use}
          dir="auto"
        >
          <Paragraph text={text} spans={spans.filter(({ paragraph }) => paragraph === at + 1)} />
          <Use use={uses?.[at]} at={at} onAdd={onAdd} words={words} />
        </p>
      ))}
    </section>
  );
}
