import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions, BuilderView, Unread } from '../view';
import { ArticleRow } from './ArticleRow';
import { BaseChooser } from './BaseChooser';
import { FileChooser, Folder } from './FileChooser';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** A list of at most so many files stands open: a missing article should not have to be looked for. */
const SHORT_LIST = 10;

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
  'zip-password': 'builder_problem_zip_password',
  'zip-method': 'builder_problem_zip_method',
  'too-many': 'builder_problem_too_many',
  'same-text': 'builder_problem_same_text',
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
    <details class="unread" open={unread.length <= SHORT_LIST}>
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

/** The articles that were read, and the way on. */
function ReadArticles({ view, words, actions }: Props) {
  const { articles, uses, groups, facts } = view;
  const hasFacts = facts.some(({ state }) => state === 'kept');
  const undated = articles.filter(({ date }) => !date).length;
  const on = (
    <p class="handles">
      <button type="button" class="button primary" onClick={() => actions.go('names')}>
        {words.t('builder_to_names')}
      </button>
    </p>
  );
  if (articles.length === 0) return view.base ? on : null;
  return (
    <>
      <h3 class="title">{words.count(articles.length, (form) => `builder_read_${form}`)}</h3>
      {undated > 0 && (
        <p class="caution">{words.count(undated, (form) => `builder_undated_${form}`)}</p>
      )}
      {on}
      <ul class="article-rows">
        {articles.map((article, at) => {
          const shared = groups[at] === at ? undefined : articles[groups[at] ?? -1];
          return (
            <ArticleRow
              key={article.textHash}
              article={article}
              sameSource={shared ? (shared.title?.value ?? shared.file) : null}
              uses={(hasFacts && article.date && uses[at]) || null}
              words={words}
              actions={actions}
            />
          );
        })}
      </ul>
    </>
  );
}

/** The first step: files, what was found in them, and what could not be read. */
export function ArticlesStep(props: Props) {
  const { view, words } = props;
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
      <ReadArticles {...props} />
    </>
  );
}
