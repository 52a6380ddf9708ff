import { useEffect, useRef } from 'preact/hooks';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import type { ParagraphUse } from '../../knowledge/drafting/review/coverage';
import type { MessageKey } from '../design/text';
import type { Words } from '../words/words';
import { covered, OPEN_KEYS } from './coverage-words';
import { OutletAndDay } from './OutletAndDay';

/** A run of words of a paragraph, UTF-16 units. */
export interface PaneSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface FactActions {
  /** Puts a statement under review. */
  readonly onReview: (key: string) => void;
  /** Begins a fact of one's own. */
  readonly onAdd: (key: string) => void;
}

interface Props {
  readonly article: FoundArticle | undefined;
  /** What is highlighted. */
  readonly spans: readonly PaneSpan[];
  /** Number of the paragraph that is brought into view. */
  readonly shown: number;
  /** What is taken from each paragraph; shown only with facts. */
  readonly uses?: readonly ParagraphUse[];
  /** What a press beside a paragraph does; wanted with `uses`. */
  readonly facts?: FactActions;
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

/** Below a paragraph: whether a fact cites it, why it is left out or still open, and what can be done. */
function Use({
  use,
  at,
  isShown,
  facts,
  words: { t, dir },
}: {
  readonly use: ParagraphUse | undefined;
  readonly at: number;
  readonly isShown: boolean;
  readonly facts: FactActions;
  readonly words: Words;
}) {
  if (!use || use.use === 'short') return null;
  const { addKey, reason } = use;
  // What waits in the paragraph that is shown is under review.
  const { why, waiting } = isShown && use.why === 'waiting' ? {} : use;
  const number = String(at + 1);
  const does = (key: string, label: MessageKey, name: MessageKey, act: (key: string) => void) => (
    <button type="button" class="plain" aria-label={t(name, number)} onClick={() => act(key)}>
      {t(label)}
    </button>
  );
  return (
    <span class="use small" dir={dir}>
      {use.use === 'cited' && <span>{t('builder_cited')}</span>}
      {reason && <span>{t(SKIP_KEYS[reason])}</span>}
      {why && <span>{t(OPEN_KEYS[why])}</span>}
      {waiting !== undefined &&
        does(waiting, 'builder_review_it', 'builder_review_of', facts.onReview)}
      {addKey !== undefined && does(addKey, 'builder_add_fact', 'builder_add_fact_of', facts.onAdd)}
    </span>
  );
}

/** Scrolls the pane, never the page, to what is shown whenever that changes. */
function useShownInView({ article, spans, shown }: Pick<Props, 'article' | 'spans' | 'shown'>) {
  const ref = useRef<HTMLElement>(null);
  const hash = article?.textHash;
  const start = spans.find(({ paragraph }) => paragraph === shown)?.start;
  useEffect(() => {
    const box = ref.current;
    const shownNow =
      box?.querySelector<HTMLElement>('[data-shown] mark') ??
      box?.querySelector<HTMLElement>('[data-shown]');
    if (!box || !shownNow) return;
    const [own, pane] = [shownNow.getBoundingClientRect(), box.getBoundingClientRect()];
    if (own.top < pane.top || own.bottom > pane.bottom)
      box.scrollTop += own.top - pane.top - box.clientHeight / 3;
  }, [hash, shown, start]);
  return ref;
}

/** The article beside the item under review, its words highlighted. */
export function ArticlePane({ article, spans, shown, uses, facts, place, words }: Props) {
  const pane = useShownInView({ article, spans, shown });
  if (!article) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="pane" ref={pane} tabIndex={0} aria-label={words.t('builder_pane')}>
      <p class="small">
        <OutletAndDay article={article} words={words} />
        {uses && (
          <>
            {' '}
            · <bdi>{covered(uses, words)}</bdi>
          </>
        )}
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
          {facts && (
            <Use use={uses?.[at]} at={at} isShown={at + 1 === shown} facts={facts} words={words} />
          )}
        </p>
      ))}
    </section>
  );
}
