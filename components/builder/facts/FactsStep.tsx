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

/** The article of a fact with what is taken from each paragraph, or the articles that the pack it comes from cites. */
function FactArticle({
  fact: { base, candidate, article },
  view,
  words,
  onAdd,
}: Omit<Props, 'actions'> & {
  readonly fact: ReviewedFact;
  readonly onAdd: (key: string) => void;
}) {
  if (base) {
    const cited = candidate.evidence.map((one) => one.article);
    return <BasePane base={view.base} cited={cited} words={words} />;
  }
  const paragraph = candidate.evidence[0]?.paragraph ?? 1;
  return (
    <ArticlePane
      article={view.articles[article]}
      spans={[{ paragraph, start: candidate.start, end: candidate.end }]}
      shown={paragraph}
      uses={view.uses[article] ?? []}
      onAdd={onAdd}
      words={words}
    />
  );
}

function ToLastStep({ view, words, actions }: Props) {
  return (
    <p class="handles">
      <button type="button" class="button primary" onClick={() => actions.go('add')}>
        {words.t(view.folder === null ? 'builder_to_add' : 'review_to_save')}
      </button>
    </p>
  );
}

/** How far the facts are, whether quotations may be kept, and the way on. */
function FactsProgress({
  facts,
  onPermit,
  ...props
}: Props & { readonly facts: readonly ReviewedFact[]; readonly onPermit: () => void }) {
  const { view, words, actions } = props;
  const reviewed = facts.filter(({ state }) => state !== 'open').length;
  const permit = (mayQuote: boolean) => {
    actions.setMayQuote(mayQuote);
    onPermit();
  };
  return (
    <>
      {reviewed === facts.length && <p class="small">{words.t('builder_all_facts')}</p>}
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
          onChange={(event) => permit(event.currentTarget.checked)}
        />
        {words.t('builder_may_quote')}
      </label>
      <ToLastStep {...props} />
    </>
  );
}

/** The third step, which may be left out: who says what, one statement at a time. */
export function FactsStep(props: Props) {
  const { view, words, actions } = props;
  const facts = shownFacts(view);
  const current = useCurrent(facts, view.chosen);
  const fact = current.current;
  const heading = <h2 class="name">{words.t('builder_step_facts')}</h2>;
  if (!fact)
    return (
      <>
        {heading}
        <p class="prose empty">{words.t('builder_no_facts')}</p>
        <ToLastStep {...props} />
      </>
    );
  const add = (key: string) => {
    actions.addFact(key);
    current.choose(key);
    current.focus();
  };
  const listed = facts.map((one) => ({
    key: one.key,
    state: one.state,
    label: `${speakerLabel(one, view, words)}: ${one.text || one.candidate.words}`,
  }));
  return (
    <>
      {heading}
      <p class="prose lead">{words.t('builder_facts_lead')}</p>
      <div class="review">
        <FactArticle fact={fact} view={view} words={words} onAdd={add} />
        <div class="draft">
          <FactCard fact={fact} current={current} {...props} />
          <BelowItem items={listed} shown={fact.key} current={current} {...props}>
            <FactsProgress facts={facts} onPermit={current.focus} {...props} />
          </BelowItem>
        </div>
      </div>
    </>
  );
}
