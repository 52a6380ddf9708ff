import type { Visit } from '../../../messaging/protocol';
import type { Words } from '../../words/words';

/** At most so many names of a page are listed; further ones are counted. */
const MOST_NAMES = 6;

interface Props {
  readonly visit: Visit;
  readonly selected: boolean;
  readonly words: Words;
  readonly onSelect: (on: boolean) => void;
  readonly onDelete: () => void;
}

/** "Harbour Ledger · dated 30 January 2025 · read at 14:05" */
function lineOf(visit: Visit, words: Words): string {
  const parts = [
    visit.outlet ?? visit.site,
    visit.pageDay && words.t('options_visit_dated', words.day(visit.pageDay)),
    words.t('options_visit_read', words.timeOf(visit.lastSeenMs)),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Names found on the page, the most frequent first. */
function Met({ visit, words }: Pick<Props, 'visit' | 'words'>) {
  const met = [...visit.entities].sort((one, other) => other.count - one.count);
  const rest = met.length - MOST_NAMES;
  const shown = met.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = rest > 0 ? [words.count(rest, (form) => `options_more_names_${form}`)] : [];
  return <p class="small">{words.list([...shown, ...more])}</p>;
}

export function VisitRow({ visit, selected, words, onSelect, onDelete }: Props) {
  const title = visit.title || visit.url;
  return (
    <li class="visit" data-visit={visit.url}>
      <input
        type="checkbox"
        aria-label={words.t('options_select_one', title)}
        checked={selected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="visit-words">
        <a class="visit-title" href={visit.url} target="_blank" rel="noreferrer">
          {title}
        </a>
        <p class="data">{lineOf(visit, words)}</p>
        <Met visit={visit} words={words} />
      </div>
      <button
        type="button"
        class="plain visit-delete"
        aria-label={words.t('options_delete_one', title)}
        onClick={onDelete}
      >
        {words.t('options_delete')}
      </button>
    </li>
  );
}
