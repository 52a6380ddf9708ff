import { useState } from 'preact/hooks';
import type { PageDate, PageSummary } from '../../messaging/protocol';
import { dateText } from '../design/dates';
import { useId } from '../design/ids';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { PageDates } from './PageDates';
import type { PopupActions } from './view';

interface Props {
  readonly summary: PageSummary;
  /** The page is in a private window. */
  readonly isPrivate: boolean;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** Where a date was found, in a word or two. */
const FOUND: Readonly<Record<PageDate['from'], MessageKey>> = {
  'json-ld': 'popup_found_json_ld',
  meta: 'popup_found_meta',
  microdata: 'popup_found_microdata',
  time: 'popup_found_time',
  url: 'popup_found_url',
  byline: 'popup_found_byline',
  title: 'popup_found_title',
  reader: 'popup_found_reader',
};

/** "30 Jan 2025, page data" */
function DateFound({ summary, words }: Pick<Props, 'summary' | 'words'>) {
  const { date } = summary.tab.page;
  if (!date) return <span>{words.t('popup_line_no_date')}</span>;
  return (
    <span>
      <time dateTime={date.day}>{dateText(date.day, words.lang, 'short')}</time>
      <span class="found">{words.t('popup_line_found', words.t(FOUND[date.from]))}</span>
    </span>
  );
}

/** The page's own data in one line: outlet, date, where that was found, and the way to correct it. */
export function PageLine({ summary, isPrivate, words, actions }: Props) {
  const { dates, page, state, verdict } = summary.tab;
  const { t } = words;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // The page sends message keys as reasons; for an unknown key the text is empty.
  const why = t(verdict.reason.key as MessageKey, ...verdict.reason.args);
  return (
    <section class="page-head">
      <h1 class="title page-title" lang={page.lang ?? undefined}>
        {plain(page.title || page.url, 200)}
      </h1>
      <p class="page-line">
        <span class="outlet">{plain(page.outlet ?? page.site, 60)}</span>
        {verdict.news && <DateFound summary={summary} words={words} />}
        {state === 'marked' && (
          <button
            type="button"
            class="plain"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {t('popup_date_wrong')}
          </button>
        )}
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <PageDates
            why={why}
            summary={summary}
            dates={dates}
            isPrivate={isPrivate}
            words={words}
            actions={actions}
          />
        )}
      </div>
      {!verdict.news && why && <p class="small">{why}</p>}
    </section>
  );
}
