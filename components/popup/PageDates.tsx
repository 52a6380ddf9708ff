import type { DateClaim, DateClaims, DateSubject, PageIdentity } from '../../messaging/protocol';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { DATE_SOURCE } from './date-source';
import type { PopupActions } from './view';

interface Props {
  readonly page: PageIdentity;
  readonly dates: DateClaims | undefined;
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

/** The dates that the page states, which of them count and why, and a way to correct the one that was chosen. */
export function PageDates({ page, dates, words, actions }: Props) {
  const { t } = words;
  const day = page.date?.day ?? '';
  const isCorrected = page.date?.from === 'reader';
  const change = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement; // the input that this is set on
    if (validity.valid && value !== '' && value !== day) actions.correctDate(page.url, value);
  };
  return (
    <details class="page-dates">
      <summary class="plain">{t('popup_date_wrong')}</summary>
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
      <label class="small">
        {t('popup_date_input')} <input type="date" min="1985-01-01" value={day} onChange={change} />
      </label>
      {isCorrected && (
        <button type="button" class="plain" onClick={() => actions.correctDate(page.url, null)}>
          {t('popup_date_undo')}
        </button>
      )}
    </details>
  );
}
