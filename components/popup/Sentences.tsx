import { useState } from 'preact/hooks';
import type { AsOf, CoverageView, FactView } from '../../knowledge/briefing/types';
import { beginningOf } from '../../knowledge/schema/dates';
import { FactAttribution } from '../card/content/facts';
import { SourceMarks, type SourceNumbers, SourcePanel } from '../card/content/sources';
import { whenText } from '../design/dates';
import { useId } from '../design/ids';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';

/** In the order in which it happened. */
export function inTime(facts: readonly FactView[]): FactView[] {
  const start = ({ when }: FactView) => (when.kind === 'until' ? '' : beginningOf(when));
  return facts.toSorted((one, other) => (start(one) < start(other) ? -1 : 1));
}

/** Each article keeps one number throughout the popup, in the order in which it is first cited. */
export function numbersOf(
  facts: readonly FactView[],
  { articles: covering }: CoverageView,
): SourceNumbers {
  const cited = [...facts.flatMap(({ sources }) => sources), ...covering];
  const articles = [...new Set(cited.map(({ article }) => article))];
  return new Map(articles.map((article, at) => [article, at + 1]));
}

/** One sentence: when, what, who says so where that is not the outlet itself, and the marks of its sources. */
function Sentence({ fact, words }: { readonly fact: FactView; readonly words: Words }) {
  const panel = useId();
  const [open, setOpen] = useState<string | null>(null);
  const source = fact.sources.find(({ article }) => article === open);
  return (
    <li class="sentence">
      <p class="prose">
        <span class="when">{whenText(fact.when, words.lang, words.t)}</span>{' '}
        <span lang={fact.lang}>{plain(fact.text)}</span> <FactAttribution fact={fact} />
        <SourceMarks
          sources={fact.sources}
          panel={panel}
          open={open}
          onToggle={(article) => setOpen(article === open ? null : article)}
        />
      </p>
      {source && <SourcePanel source={source} fact={fact} id={panel} />}
    </li>
  );
}

interface Props {
  readonly facts: readonly FactView[];
  readonly asOf: AsOf;
  readonly words: Words;
}

const HEADING: Readonly<Record<AsOf['basis'], MessageKey>> = {
  page: 'popup_background_page',
  text: 'popup_background_text',
  today: 'popup_background_today',
};

/** What the page's people and places were to each other by its date, in two or three sentences with their sources. */
export function Sentences({ facts, asOf, words }: Props) {
  return (
    <section class="sentences">
      <h2 class="eyebrow as-of">{words.t(HEADING[asOf.basis], words.day(asOf.day))}</h2>
      <ul>
        {inTime(facts).map((fact) => (
          <Sentence key={fact.id} fact={fact} words={words} />
        ))}
      </ul>
    </section>
  );
}
