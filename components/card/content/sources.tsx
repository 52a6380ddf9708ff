import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardBriefing, FactView, SourceView } from '../../../knowledge/briefing/types';
import type { PersonalCard } from '../../../messaging/protocol';
import { dateText } from '../../design/dates';
import { listText } from '../../design/lists';
import { plain, useLanguage } from '../../design/text';
import { Private } from '../actions/private';

/** Number of each article in its card: the same article has the same number wherever it is cited. */
export type SourceNumbers = ReadonlyMap<string, number>;

const NumbersContext = createContext<SourceNumbers>(new Map());
export const NumbersProvider = NumbersContext.Provider;

/** Numbers a card's articles in the order in which its sections cite them. */
export function numberSources(briefing: CardBriefing): SourceNumbers {
  const cited = [
    ...briefing.facts.flatMap(({ sources }) => sources),
    ...briefing.backgroundSources,
    ...briefing.elsewhere.flatMap(({ sources }) => sources),
    ...briefing.otherAccounts.flatMap(({ sources }) => sources),
    ...briefing.coverage.articles,
    ...briefing.laterDevelopments.flatMap(({ sources }) => sources),
    ...briefing.reportedLater.flatMap(({ sources }) => sources),
    ...(briefing.otherPacks ?? []).flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)),
  ];
  const numbers = new Map<string, number>();
  for (const { article } of cited) {
    if (!numbers.has(article)) numbers.set(article, numbers.size + 1);
  }
  return numbers;
}

export function usePublisher(): (source: SourceView) => string {
  const { t } = useLanguage();
  return ({ publisher }) => plain(publisher ?? t('card_source_unnamed'), 80);
}

/** Who asserts a fact: people, or the outlets that report it on their own authority. */
export function useAsserter(): (fact: FactView) => string {
  const { lang } = useLanguage();
  const publisher = usePublisher();
  return ({ assertedBy, sources }) =>
    plain(assertedBy ?? listText([...new Set(sources.map(publisher))], lang), 200);
}

/** Only http and https addresses become links, because packs are untrusted data. */
export function safeUrl(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}

/** An article's title, or our description of one that has none; a link where the pack knows its address. */
export function ArticleTitle({ source }: { readonly source: SourceView }) {
  const words = plain(source.title, 160);
  const title = source.titleIsOurs ? words : <cite>{words}</cite>;
  const url = safeUrl(source.url);
  if (url === null) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {title}
    </a>
  );
}

interface MarksProps {
  readonly sources: readonly SourceView[];
  /** Id of the panel that the marks open. */
  readonly panel: string;
  /** Article whose panel is open, or null. */
  readonly open: string | null;
  readonly onToggle: (article: string) => void;
}

/** The source marks (small numbers) after a fact. */
export function SourceMarks({ sources, panel, open, onToggle }: MarksProps) {
  const { t } = useLanguage();
  const numbers = useContext(NumbersContext);
  const publisher = usePublisher();
  const numberOf = ({ article }: SourceView) => numbers.get(article) ?? 0;
  const inOrder = sources.toSorted((one, other) => numberOf(one) - numberOf(other));
  return (
    <span class="source-marks">
      {inOrder.map((source) => {
        const number = String(numberOf(source));
        return (
          <button
            key={source.article}
            type="button"
            class="source-mark"
            aria-expanded={open === source.article}
            aria-controls={panel}
            aria-label={t('card_source', number, publisher(source))}
            onClick={() => onToggle(source.article)}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}

/** The reader's own visits, for sources that the reader has read; null outside a card. */
export const PersonalContext = createContext<PersonalCard | null>(null);

/** Links to the cited paragraph and to the reader's visit of the article. */
function SourceLinks({ source }: { readonly source: SourceView }) {
  const { t, lang } = useLanguage();
  const personal = useContext(PersonalContext);
  const read = personal?.read.find(({ url }) => url === source.url);
  const passage = safeUrl(source.passageUrl);
  const copy = safeUrl(read?.url);
  return (
    <>
      {passage && (
        <p>
          <a href={passage} target="_blank" rel="noreferrer noopener">
            {t('card_source_passage')}
          </a>
        </p>
      )}
      {read && copy && (
        <p>
          <a href={copy} target="_blank" rel="noreferrer noopener">
            <Private
              words={t(
                'card_source_read',
                dateText(new Date(read.lastSeenMs).toISOString().slice(0, 10), lang),
              )}
            />
          </a>
        </p>
      )}
    </>
  );
}

/** What a source mark opens: outlet, date, who asserts it, paragraph, and the links to it. */
export function SourcePanel({
  source,
  fact,
  id,
}: {
  readonly source: SourceView;
  readonly fact: FactView | null;
  readonly id: string;
}) {
  const { t, lang } = useLanguage();
  const publisher = usePublisher();
  const numbers = new Intl.NumberFormat(lang);
  const agencies =
    source.agencies.length > 0 ? plain(`(${listText(source.agencies, lang)})`, 80) : '';
  const facts = [
    `${dateText(source.date, lang)}`,
    t(
      source.paragraphs.length === 1 ? 'card_source_paragraph' : 'card_source_paragraphs',
      listText(
        source.paragraphs.map((one) => numbers.format(one)),
        lang,
      ),
    ),
    ...(fact && fact.independentSources > 1
      ? [t('card_source_independent', String(fact.independentSources))]
      : []),
  ];
  return (
    <div class="source-panel data" id={id}>
      <p>
        <strong>{publisher(source)}</strong>
        {agencies && ` ${agencies}`} <ArticleTitle source={source} />
      </p>
      {fact && (
        <p>
          {fact.assertedBy === null
            ? t('card_source_own')
            : t('card_source_says', plain(fact.assertedBy, 200))}
        </p>
      )}
      <p class="quiet">{facts.join(' · ')}</p>
      <SourceLinks source={source} />
      {source.dateKind === 'inferred' && (
        <p class="quiet">{t('card_source_inferred', plain(source.dateReason, 160))}</p>
      )}
    </div>
  );
}
