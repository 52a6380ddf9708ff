import type { BuilderView } from '../../components/builder/view';
import { plain } from '../../components/design/text';
import type { ArticleRuns } from '../../knowledge/drafting/own-words';
import { sentencesOfFacts } from '../../knowledge/drafting/review/hedges';
import { textProblems } from '../../knowledge/drafting/review/text-problems';
import type { WrittenPack } from '../../knowledge/drafting/review/to-source';

/** What a person may want to change before the pack is added: nothing of it stops them. */
export function adviceOn(
  { source, keyOfId, leftOut }: WrittenPack,
  { articles, facts }: BuilderView,
  runs: ArticleRuns,
): BuilderView['advice'] {
  const known = sentencesOfFacts(facts, articles);
  const found = textProblems(source, articles, runs, (id) => known(keyOfId('facts', id)));
  return [
    ...leftOut,
    ...found.map(({ list, id, ...problem }) => ({ key: keyOfId(list, id), ...problem })),
  ];
}

/** The first two names that are kept. */
export function titleOf(names: BuilderView['names']): string {
  const kept = names.filter(({ state }) => state === 'kept').slice(0, 2);
  return plain(kept.map(({ label }) => label).join(', '), 120);
}
