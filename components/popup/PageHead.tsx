import type { PageSummary } from '../../messaging/protocol';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { DATE_SOURCE } from './date-source';
import { PageDates } from './PageDates';
import type { PopupActions } from './view';

interface Props {
  readonly summary: PageSummary;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** "Dated 29 January 2025, by the page's own description", with a later change where there was one. */
function dateSentence({ summary, words }: Pick<Props, 'summary' | 'words'>): string {
  const { date } = summary.tab.page;
  if (!date) return words.t('popup_date_none', words.day(summary.asOf.day));
  const [day, where] = [words.day(date.day), words.t(DATE_SOURCE[date.from])];
  const { updated } = date;
  if (!updated) return words.t('popup_dated', day, where);
  if (updated.day === date.day) return words.t('popup_updated_only', day, where);
  const [later, whereLater] = [words.day(updated.day), words.t(DATE_SOURCE[updated.from])];
  return where === whereLater
    ? words.t('popup_published_updated_alike', day, later, where)
    : words.t('popup_published_updated', day, where, later, whereLater);
}

/** How much of what is known stands on the page, and how much of it is new to this reader. */
function countSentence({ summary: { entities }, words }: Pick<Props, 'summary' | 'words'>): string {
  const known = words.count(entities.length, (form) => `popup_known_${form}`);
  const fresh = entities.filter(({ isNew }) => isNew).length;
  // Where all are, as on the first page ever read, it tells nothing.
  if (fresh === 0 || fresh === entities.length) return known;
  return `${known} ${words.count(fresh, (form) => `popup_new_${form}`)}`;
}

/** What this page is, why it counts as news or does not, and its date with where that was found. */
export function PageHead({ summary, words, actions }: Props) {
  const { dates, page, state, verdict } = summary.tab;
  // The page gives its reasons as message keys; an unknown key comes out empty.
  const why = words.t(verdict.reason.key as MessageKey, ...verdict.reason.args);
  return (
    <section class="page-head">
      <p class="eyebrow">{plain(page.outlet ?? page.site, 80)}</p>
      <h1 class="title" lang={page.lang ?? undefined}>
        {plain(page.title || page.url, 200)}
      </h1>
      {why && <p class="small">{why}</p>}
      {verdict.news && <p class="small">{dateSentence({ summary, words })}</p>}
      {state === 'marked' && (
        <PageDates page={page} dates={dates} words={words} actions={actions} />
      )}
      {summary.entities.length > 0 && (
        <p class="prose page-count">{countSentence({ summary, words })}</p>
      )}
    </section>
  );
}
