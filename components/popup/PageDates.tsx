import type { DateClaim, DateClaims, DateSubject, PageSummary } from '../../messaging/protocol';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { DATE_SOURCE } from './date-source';
import type { PopupActions } from './view';

interface Props {
  readonly summary: PageSummary;
  /** Why the page counts as news. */
  readonly why: string;
  readonly dates: DateClaims | undefined;
  /** The page is in a private window, where no correction is kept. */
  readonly isPrivate: boolean;
  readonly words: Words;
  readonly actions: Pick<PopupActions, 'correctDate'>;
}

const REASON: Readonly<Record<DateClaims['reason'], MessageKey>> = {
  agree: 'popup_dates_agree',
  disagree: 'popup_dates_disagree',
  only: 'popup_dates_only',
  none: 'popup_dates_none',
};

const SUBJECT: Readonly<Record<Exclude<DateSubject, 'article'>, MessageKey>> = {
  media: 'popup_subject_media',
  comment: 'popup_subject_comment',
  related: 'popup_subject_related',
  event: 'popup_subject_event',
  site: 'popup_subject_site',
  text: 'popup_subject_text',
};

/** "30 January 2025, by the page’s own labels: article:published_time" */
function claimText({ day, event, from, subject, where }: DateClaim, { t, day: dayText }: Words) {
  const what = event === 'updated' ? t('popup_claim_updated', dayText(day)) : dayText(day);
  const of = subject === 'article' ? t(DATE_SOURCE[from]) : t(SUBJECT[subject]);
  return t('popup_claim', what, of, plain(where, 60));
}

/** "Dated 29 January 2025, by the page's own description", with a later change where there was one. */
function dateSentence({ tab, asOf }: PageSummary, words: Words): string {
  const { date } = tab.page;
  if (!date) return words.t('popup_date_none', words.day(asOf.day));
  const [day, where] = [words.day(date.day), words.t(DATE_SOURCE[date.from])];
  const { updated } = date;
  if (!updated) return words.t('popup_dated', day, where);
  if (updated.day === date.day) return words.t('popup_updated_only', day, where);
  const [later, whereLater] = [words.day(updated.day), words.t(DATE_SOURCE[updated.from])];
  return where === whereLater
    ? words.t('popup_published_updated_alike', day, later, where)
    : words.t('popup_published_updated', day, where, later, whereLater);
}

/** The dates that the page states, which of them count and why, and a way to correct the one that was chosen. */
export function PageDates({ summary, why, dates, isPrivate, words, actions }: Props) {
  const { t } = words;
  const { page } = summary.tab;
  const day = page.date?.day ?? '';
  const isCorrected = page.date?.from === 'reader';
  const change = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement; // the input that this is set on
    if (validity.valid && value !== '' && value !== day) actions.correctDate(page.url, value);
  };
  return (
    <div class="page-dates">
      {why && <p class="small">{why}</p>}
      <p class="small">{dateSentence(summary, words)}</p>
      {dates && <p class="small">{t(REASON[dates.reason])}</p>}
      {dates && dates.claims.length > 0 && (
        <ul class="small">
          {dates.claims.map((claim) => (
            <li key={`${claim.from} ${claim.where} ${claim.event} ${claim.day}`}>
              {claimText(claim, words)}
            </li>
          ))}
        </ul>
      )}
      {isPrivate ? (
        <p class="small">{t('popup_date_private')}</p>
      ) : (
        <label class="small">
          {t('popup_date_input')}{' '}
          <input type="date" min="1985-01-01" value={day} onChange={change} />
        </label>
      )}
      {isCorrected && !isPrivate && (
        <button type="button" class="plain" onClick={() => actions.correctDate(page.url, null)}>
          {t('popup_date_undo')}
        </button>
      )}
    </div>
  );
}
