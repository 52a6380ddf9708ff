import { shownFacts } from '../../knowledge/drafting/review/facts';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { AddStep, StartOver } from './AddStep';
import { ArticlesStep } from './articles/ArticlesStep';
import { FactsStep } from './facts/FactsStep';
import { NamesStep } from './names/NamesStep';
import { type BuilderActions, type BuilderView, STEPS, type Step } from './view';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

const VIEWS = { articles: ArticlesStep, names: NamesStep, facts: FactsStep, add: AddStep };

/** The steps with how far each is. */
function Steps({ view, words, actions }: Props) {
  const decided = (items: readonly { readonly state: string }[]) =>
    items.filter(({ state }) => state !== 'open').length;
  const share = (items: readonly { readonly state: string }[]) =>
    `${words.number(decided(items))}/${words.number(items.length)}`;
  const facts = shownFacts(view.facts, view.names);
  const counts: Readonly<Record<Step, string>> = {
    articles: words.number(view.articles.length),
    names: share(view.names),
    facts: decided(facts) > 0 ? share(facts) : words.t('builder_optional'),
    add: '',
  };
  return (
    <nav class="steps" aria-label={words.t('builder_steps')}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              class="plain"
              aria-current={view.step === step ? 'step' : undefined}
              disabled={step !== 'articles' && view.articles.length === 0 && !view.base}
              onClick={() => actions.go(step)}
            >
              {words.t(
                view.folder !== null && step === 'add' ? 'review_nav_save' : `builder_nav_${step}`,
              )}
              {counts[step] && <span class="small">{counts[step]}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The title of the pack in the making, with a way to change it. */
function PackTitle({ view, words: { t }, actions }: Props) {
  if (view.step === 'add' || (view.articles.length === 0 && !view.base)) return null;
  return (
    <p class="small pack-title">
      <span>
        {view.title.trim() === ''
          ? t('builder_untitled')
          : t('builder_titled', plain(view.title, 120))}
      </span>
      <button type="button" class="plain" onClick={() => actions.go('add')}>
        {t('builder_rename')}
      </button>
    </p>
  );
}

/** The page on which a pack is made from articles: four steps, one at a time. */
export function Builder(props: Props) {
  const { view, words, actions } = props;
  const { t } = words;
  const Shown = VIEWS[view.step];
  return (
    <>
      <header class="masthead">
        <p class="wordmark">{t('extension_name')}</p>
        <p class="small">{t('builder_private_note')}</p>
        <PackTitle view={view} words={words} actions={actions} />
      </header>
      <main>
        <h1 class="visually-hidden">{t('builder_page_title')}</h1>
        {view.isPrivate ? (
          <p class="prose empty">{t('builder_private')}</p>
        ) : (
          view.isLoaded && (
            <>
              <Steps {...props} />
              {view.trouble && (
                <p class="caution" role="alert">
                  {view.trouble}
                </p>
              )}
              {view.isDamaged ? <StartOver {...props} /> : <Shown {...props} />}
            </>
          )
        )}
        <p class="visually-hidden" role="status">
          {view.announcement}
        </p>
      </main>
    </>
  );
}
