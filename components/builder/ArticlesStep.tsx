import { useRef, useState } from 'preact/hooks';
import type { Found, FoundArticle } from '../../knowledge/drafting/found-article';
import { useId } from '../design/ids';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { BaseChooser } from './BaseChooser';
import type { BuilderActions, BuilderView, Unread } from './view';
import { filesOfDrop, filesOfList } from './walk-folder';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

interface FileButtonProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFiles: BuilderActions['addFiles'];
}

/** A button that opens the browser's chooser, for files or for a whole folder. */
function FileButton({ label, isFolder = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    onFiles(filesOfList(field.files));
    field.value = '';
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(isFolder && { webkitdirectory: true })}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}

/** Where files are dropped or chosen. Dropping is a help only: both buttons do the same by keyboard. */
function FileChooser({ view, words: { t }, actions }: Props) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(actions.addFiles);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class="drop"
      aria-label={t('builder_choose')}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p class="title">{t('builder_drop')}</p>
      <p class="small">{t('builder_kinds')}</p>
      <div class="handles">
        <FileButton label={t('builder_choose_files')} onFiles={actions.addFiles} />
        <FileButton label={t('builder_choose_folder')} isFolder onFiles={actions.addFiles} />
      </div>
      {view.reading && (
        <p class="data">
          {t('builder_reading', String(view.reading.done), String(view.reading.all))}
        </p>
      )}
    </section>
  );
}

/** The folder whose articles the command line shows. */
function Folder({ folder, words: { t }, actions }: Props & { readonly folder: string }) {
  return (
    <section class="drop" aria-label={t('review_folder')}>
      <p class="title">{t('review_folder')}</p>
      <p class="data">
        <bdi>{plain(folder, 300)}</bdi>
      </p>
      <p class="small">{t('builder_kinds')}</p>
      <p class="handles">
        <button type="button" class="button" onClick={actions.readAgain}>
          {t('review_read_again')}
        </button>
      </p>
    </section>
  );
}

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
      {type === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />}
      <span id={noteId} class={`small ${isMissing ? 'missing' : ''}`}>
        {note}
      </span>
    </div>
  );
}

function Article({
  article,
  words: { t },
  actions,
}: Pick<Props, 'words' | 'actions'> & { readonly article: FoundArticle }) {
  const { title, publisher, date, byline, dateline, agencies, file, isCut, textHash } = article;
  const fields = {
    title: title?.value ?? '',
    publisher: publisher?.value ?? '',
    date: date?.value ?? '',
  };
  const change = (next: Partial<typeof fields>) =>
    actions.correctArticle(textHash, { ...fields, ...next });
  const where = (found: Found | undefined) =>
    found ? t(WHERE_KEYS[found.where]) : t('builder_not_found');
  const more = [byline?.value, dateline?.value, ...agencies].filter((one) => one !== undefined);
  return (
    <li class="article-row">
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
      <p class="small handles">
        <bdi>{plain(file, 120)}</bdi>
        {more.length > 0 && <bdi>{plain(more.join(' · '), 200)}</bdi>}
        {isCut && <span>{t('builder_cut')}</span>}
        <button
          type="button"
          class="plain"
          aria-label={t('builder_remove_named', plain(fields.title || file, 80))}
          onClick={() => actions.removeArticle(textHash)}
        >
          {t('builder_remove')}
        </button>
      </p>
    </li>
  );
}

const PROBLEM_KEYS: Readonly<Record<string, MessageKey>> = {
  'too-large': 'builder_problem_too_large',
  empty: 'builder_problem_empty',
  'not-text': 'builder_problem_not_text',
  'no-article': 'builder_problem_no_article',
  'teasers-only': 'builder_problem_teasers_only',
  'unknown-type': 'builder_problem_unknown_type',
  'too-deep': 'builder_problem_too_deep',
  'unsafe-path': 'builder_problem_unsafe_path',
  'zip-in-zip': 'builder_problem_zip_in_zip',
  'zip-too-large': 'builder_problem_zip_too_large',
  'too-many': 'builder_problem_too_many',
};

function UnreadFiles({
  unread,
  words,
}: {
  readonly unread: readonly Unread[];
  readonly words: Words;
}) {
  if (unread.length === 0) return null;
  return (
    <details class="unread">
      <summary>{words.count(unread.length, (form) => `builder_unread_${form}`)}</summary>
      <ul class="data">
        {unread.slice(0, 200).map(({ file, problem }) => (
          <li key={file}>
            <bdi>{plain(file, 120)}</bdi>:{' '}
            {words.t(PROBLEM_KEYS[problem] ?? 'builder_problem_damaged')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The first step: files, what was found in them, and what could not be read. */
export function ArticlesStep(props: Props) {
  const { view, words, actions } = props;
  const undated = view.articles.filter(({ date }) => !date).length;
  return (
    <>
      <h2 class="name">{words.t('builder_step_articles')}</h2>
      <p class="prose lead">
        {words.t(view.folder === null ? 'builder_articles_lead' : 'review_articles_lead')}
      </p>
      {view.folder === null ? (
        <FileChooser {...props} />
      ) : (
        <Folder {...props} folder={view.folder} />
      )}
      <BaseChooser {...props} />
      <UnreadFiles unread={view.unread} words={words} />
      {view.articles.length === 0 && view.base && (
        <p class="handles">
          <button type="button" class="button primary" onClick={() => actions.go('names')}>
            {words.t('builder_to_names')}
          </button>
        </p>
      )}
      {view.articles.length > 0 && (
        <>
          <h3 class="title">
            {words.count(view.articles.length, (form) => `builder_read_${form}`)}
          </h3>
          {undated > 0 && (
            <p class="caution">{words.count(undated, (form) => `builder_undated_${form}`)}</p>
          )}
          <p class="handles">
            <button type="button" class="button primary" onClick={() => actions.go('names')}>
              {words.t('builder_to_names')}
            </button>
          </p>
          <ul class="article-rows">
            {view.articles.map((article) => (
              <Article key={article.textHash} article={article} words={words} actions={actions} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
