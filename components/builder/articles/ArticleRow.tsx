import type { Found, FoundArticle } from '../../../knowledge/drafting/found-article';
import type { ParagraphUse } from '../../../knowledge/drafting/review/coverage';
import { useId } from '../../design/ids';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import { covered } from '../coverage-words';
import type { BuilderActions } from '../view';

const WHERE_KEYS: Readonly<Record<Found['where'], MessageKey>> = {
  metadata: 'builder_where_metadata',
  text: 'builder_where_text',
  address: 'builder_where_address',
  'file-name': 'builder_where_file_name',
  'front-matter': 'builder_where_front_matter',
  person: 'builder_where_person',
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly note: string | null;
  readonly isMissing?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, type = 'text', note, isMissing = false, onChange }: FieldProps) {
  const [inputId, noteId] = [useId(), useId()];
  const shared = {
    id: inputId,
    value,
    'aria-invalid': isMissing,
    'aria-describedby': noteId,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <div class={`field ${type === 'text' ? 'grow' : ''}`}>
      <label class="eyebrow" for={inputId}>
        {label}
      </label>
      {type === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input type="text" dir="auto" maxLength={300} {...shared} />
      )}
      <span id={noteId} class={`small ${isMissing ? 'missing' : ''}`}>
        {note}
      </span>
    </div>
  );
}

interface Props {
  readonly article: FoundArticle;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** Title, outlet and day, each with where it was found, to be corrected. */
function ArticleFields({ article, words: { t }, actions }: Props) {
  const { title, publisher, date, textHash } = article;
  const fields = {
    title: title?.value ?? '',
    publisher: publisher?.value ?? '',
    date: date?.value ?? '',
  };
  const change = (next: Partial<typeof fields>) =>
    actions.correctArticle(textHash, { ...fields, ...next });
  const where = (found: Found | undefined) =>
    found ? t(WHERE_KEYS[found.where]) : t('builder_not_found');
  return (
    <div class="finder">
      <Field
        label={t('builder_title')}
        value={fields.title}
        note={where(title)}
        onChange={(value) => change({ title: value })}
      />
      <Field
        label={t('builder_outlet')}
        value={fields.publisher}
        note={where(publisher)}
        onChange={(value) => change({ publisher: value })}
      />
      <Field
        label={t('builder_day')}
        type="date"
        value={fields.date}
        isMissing={!date}
        note={date ? where(date) : t('builder_day_missing')}
        onChange={(value) => change({ date: value })}
      />
    </div>
  );
}

/** An article that was read: what was found in it, what the pack takes from it, and a way to take it out. */
export function ArticleRow({
  article,
  sameSource,
  uses,
  words,
  actions,
}: Props & {
  /** Title of an earlier article whose text it shares. */
  readonly sameSource: string | null;
  /** Null while no fact is kept. */
  readonly uses: readonly ParagraphUse[] | null;
}) {
  const { t } = words;
  const { title, byline, dateline, agencies, file, isCut, textHash } = article;
  const more = [dateline?.value, ...agencies].filter((one) => one !== undefined);
  return (
    <li class="article-row">
      <ArticleFields article={article} words={words} actions={actions} />
      <p class="small handles">
        <bdi>{plain(file, 120)}</bdi>
        {byline && (
          <span>{t('builder_byline', plain(byline.value, 120), t(WHERE_KEYS[byline.where]))}</span>
        )}
        {more.length > 0 && <bdi>{plain(more.join(' · '), 200)}</bdi>}
        {uses && <bdi>{covered(uses, words)}</bdi>}
        {isCut && <span>{t('builder_cut')}</span>}
        <button
          type="button"
          class="plain"
          aria-label={t('builder_remove_named', plain(title?.value || file, 80))}
          onClick={() => actions.removeArticle(textHash)}
        >
          {t('builder_remove')}
        </button>
      </p>
      {sameSource !== null && (
        <p class="small">{t('builder_same_source', plain(sameSource, 120))}</p>
      )}
    </li>
  );
}
