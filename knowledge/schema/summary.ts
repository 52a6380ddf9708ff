import type { PackSource } from './source';
import type { PackManifest } from './types';

/**
 * What a manifest says about the content of its pack: computed when it is compiled, and again when it is examined.
 *
 * @returns undefined where the pack has no article
 */
export function summaryOf({
  articles,
  entities,
  facts,
}: PackSource): Pick<PackManifest, 'counts' | 'firstDay' | 'lastDay'> | undefined {
  const days = articles.map(({ date }) => date).sort();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return undefined;
  // Articles that name no publisher cannot be told to be of one outlet: each counts as its own.
  const outlets = new Set(articles.map(({ id, publisher }) => publisher ?? `?${id}`));
  const counts = {
    entities: entities.length,
    names: entities.reduce((sum, { names }) => sum + names.length, 0),
    facts: facts.length,
    articles: articles.length,
    outlets: outlets.size,
  };
  return { counts, firstDay, lastDay };
}
