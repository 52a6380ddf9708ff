import { ADDED, type ReviewedFact } from '../../../knowledge/drafting/review/facts';
import type { Words } from '../../words/words';
import { ArticlePane } from '../ArticlePane';
import { BasePane } from '../BasePane';
import { BelowItem } from '../BelowItem';
import { Progress } from '../Progress';
import { useCurrent } from '../use-current';
import type { BuilderActions, BuilderView } from '../view';
import { FactCard } from './FactCard';
import { speakerLabel } from './speakers';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** Paragraphs of running text that no kept fact cites and that are not skipped. */
const uncovered = ({ uses }: BuilderView): number =>
  uses.flat().filter(({ use }) => use === 'open').length;

/** What is decided stays in sight, and what is about no name yet; of the rest, what is about a name that is kept. */
export function shownFacts({ names, facts }: Pick<BuilderView, 'names' | 'facts'>): ReviewedFact[] {
  const kept = new Set(
    names.filter(({ state }) => state === 'kept').flatMap(({ entities }) => entities),
  );
  return facts.filter(
    ({ state, candidate }) =>
      state !== 'open' ||
      candidate.rule === ADDED ||
      candidate.about.length === 0 ||
      candidate.about.some((id) => kept.has(id)),
  );
}

/** The third step, which may be left out: who says what, one statement at a time. */
export function FactsStep({ view, words, actions }: Props) {
  const { t } = words;
  const facts = shownFacts(view);
  const current = useCurrent(facts, view.chosen);
  const fact = current.current;
  const heading = <h2 class="name">{t('builder_step_facts')}</h2>;
  const on = (
    <button type="button" class="button primary" onClick={() => actions.go('add')}>
      {t(view.folder === null ? 'builder_to_add' : 'review_to_save')}
    </button>
  );
  if (!fact)
    return (
      <>
        {heading}
        <p class="prose empty">{t('builder_no_facts')}</p>
        <p class="handles">{on}</p>
      </>
    );
  const { candidate, article } = fact;
  const paragraph = candidate.evidence[0]?.paragraph ?? 1;
  const cited = candidate.evidence.map((one) => one.article);
  const add = (key: string) => {
    actions.addFact(key);
    current.choose(key);
    current.focus();
  };
  const reviewed = facts.filter(({ state }) => state !== 'open').length;
  const listed = facts.map((one) => ({
    key: one.key,
    state: one.state,
    label: `${speakerLabel(one, view, words)}: ${one.text || one.candidate.words}`,
  }));
  return (
    <>
      {heading}
      <p class="prose lead">{t('builder_facts_lead')}</p>
      <div class="review">
        {fact.base ? (
          <BasePane base={view.base} cited={cited} words={words} />
        ) : (
          <ArticlePane
            article={view.articles[article]}
            spans={[{ paragraph, start: candidate.start, end: candidate.end }]}
            shown={paragraph}
            uses={view.uses[article] ?? []}
            onAdd={add}
            words={words}
          />
        )}
        <div class="draft">
          <FactCard fact={fact} current={current} view={view} words={words} actions={actions} />
          <BelowItem
            items={listed}
            shown={fact.key}
            current={current}
            view={view}
            words={words}
            actions={actions}
          >
            {reviewed === facts.length && <p class="small">{t('builder_all_facts')}</p>}
            <Progress
              reviewed={reviewed}
              all={facts.length}
              words={words}
              more={words.count(uncovered(view), (form) => `builder_uncovered_${form}`)}
            />
            <label class="tick">
              <input
                type="checkbox"
                checked={view.mayQuote}
                onChange={(event) => {
                  actions.setMayQuote(event.currentTarget.checked);
                  current.focus();
                }}
              />
              {t('builder_may_quote')}
            </label>
            <p class="handles">{on}</p>
          </BelowItem>
        </div>
      </div>
    </>
  );
}
