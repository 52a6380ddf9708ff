import { useEffect, useState } from 'preact/hooks';
import { type ReviewedFact, shownFacts } from '../../../knowledge/drafting/review/facts';
import type { Words } from '../../words/words';
import { ArticlePane, type FactActions } from '../ArticlePane';
import { BasePane } from '../BasePane';
import { BelowItem } from '../BelowItem';
import { OpenParagraphs } from '../OpenParagraphs';
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

/** The article of a fact with what is taken from each paragraph, or the articles that the pack it comes from cites. */
function FactArticle({
  fact: { base, candidate, article },
  view,
  words,
  does,
}: Omit<Props, 'actions'> & { readonly fact: ReviewedFact; readonly does: FactActions }) {
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
      facts={does}
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
  does,
  onPermit,
  ...props
}: Props & {
  readonly facts: readonly ReviewedFact[];
  readonly does: FactActions;
  readonly onPermit: () => void;
}) {
  const { view, words, actions } = props;
  const reviewed = facts.filter(({ state }) => state !== 'open').length;
  const permit = (mayQuote: boolean) => {
    actions.setMayQuote(mayQuote);
    onPermit();
  };
  return (
    <>
      {reviewed === facts.length && <p class="small">{words.t('builder_all_facts')}</p>}
      <Progress reviewed={reviewed} all={facts.length} words={words} />
      <OpenParagraphs view={view} words={words} facts={does} />
      <label class="tick">
        <input
          type="checkbox"
          checked={view.mayQuote}
          data-may-quote
          onChange={(event) => permit(event.currentTarget.checked)}
        />
        {words.t('builder_may_quote')}
      </label>
      <ToLastStep {...props} />
    </>
  );
}

/** What can be done with a paragraph: review its statement, or write a fact. The next letters go into the new field. */
function useFactActions(
  { current, box, choose, focus }: ReturnType<typeof useCurrent<ReviewedFact>>,
  addFact: BuilderActions['addFact'],
): FactActions {
  const [added, setAdded] = useState<string | null>(null);
  const toWrite = current?.key === added ? added : null;
  useEffect(() => {
    if (toWrite !== null) box.current?.querySelector<HTMLElement>('[data-own-words]')?.focus();
  }, [box, toWrite]);
  const review = (key: string) => {
    choose(key);
    focus();
  };
  const add = (key: string) => {
    addFact(key);
    setAdded(key);
    review(key);
  };
  return { onReview: review, onAdd: add };
}

/** The third step, which may be left out: who says what, one statement at a time. */
export function FactsStep(props: Props) {
  const { view, words, actions } = props;
  const facts = shownFacts(view.facts, view.names);
  const current = useCurrent(facts, view.chosen);
  const fact = current.current;
  const heading = <h2 class="name">{words.t('builder_step_facts')}</h2>;
  const does = useFactActions(current, actions.addFact);
  if (!fact)
    return (
      <>
        {heading}
        <p class="prose empty">{words.t('builder_no_facts')}</p>
        <OpenParagraphs view={view} words={words} facts={does} />
        <ToLastStep {...props} />
      </>
    );
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
        <FactArticle fact={fact} view={view} words={words} does={does} />
        <div class="draft">
          <FactCard fact={fact} current={current} {...props} />
          <BelowItem items={listed} shown={fact.key} current={current} {...props}>
            <FactsProgress facts={facts} does={does} onPermit={current.focus} {...props} />
          </BelowItem>
        </div>
      </div>
    </>
  );
}
