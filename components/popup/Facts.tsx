import { useState } from 'preact/hooks';
import type { AsOf, CoverageView, FactView } from '../../knowledge/briefing/types';
import { FactList } from '../card/facts';
import { NumbersProvider, type SourceNumbers } from '../card/sources';
import type { Words } from '../words/words';

/** Each article keeps one number throughout the popup, in the order in which it is first cited. */
function numbersOf(facts: readonly FactView[], coverage: CoverageView): SourceNumbers {
  const cited = [...facts.flatMap(({ sources }) => sources), ...coverage.articles];
  const articles = [...new Set(cited.map(({ article }) => article))];
  return new Map(articles.map((article, at) => [article, at + 1]));
}

interface Props {
  readonly facts: readonly FactView[];
  readonly coverage: CoverageView;
  readonly asOf: AsOf;
  readonly words: Words;
}

/** Facts shown before the rest is unfolded. */
const UNFOLDED = 3;

/** The facts of most use on this page; each shows its sources as it does in a card. */
export function Facts({ facts, coverage, asOf, words }: Props) {
  const [open, setOpen] = useState(false);
  const rest = facts.length - UNFOLDED;
  const heading = asOf.basis === 'page' ? 'popup_background_page' : 'popup_background_today';
  return (
    <section class="background-facts">
      <h2 class="eyebrow">{words.t(heading, words.day(asOf.day))}</h2>
      <NumbersProvider value={numbersOf(facts, coverage)}>
        <FactList facts={open ? facts : facts.slice(0, UNFOLDED)} />
      </NumbersProvider>
      {rest > 0 && (
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.t('popup_fewer') : words.count(rest, (form) => `popup_more_${form}`)}
        </button>
      )}
    </section>
  );
}
