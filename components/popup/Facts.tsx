import type { AsOf, CoverageView, FactView } from '../../knowledge/briefing/types';
import { FactList } from '../card/facts';
import { NumbersProvider, type SourceNumbers } from '../card/sources';
import type { MessageKey } from '../design/text';
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

const HEADING: Readonly<Record<AsOf['basis'], MessageKey>> = {
  page: 'popup_background_page',
  text: 'popup_background_text',
  today: 'popup_background_today',
};

/** The page in two or three sentences, each with its sources. */
export function Facts({ facts, coverage, asOf, words }: Props) {
  return (
    <section class="background-facts">
      <h2 class="eyebrow">{words.t(HEADING[asOf.basis], words.day(asOf.day))}</h2>
      <NumbersProvider value={numbersOf(facts, coverage)}>
        <FactList facts={facts} />
      </NumbersProvider>
    </section>
  );
}
