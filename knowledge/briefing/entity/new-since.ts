import type { Day } from '../../schema/types';
import type { FactView } from '../types';

/**
 * Ids of the facts that are new to a reader: those first reported after the day of the newest page that the reader has
 * read of the entity.
 * @param upTo that day; null if nothing was read yet, and then no fact is new
 */
export function newSince(facts: readonly FactView[], upTo: Day | null): ReadonlySet<string> {
  const fresh = upTo === null ? [] : facts.filter(({ reported }) => reported > upTo);
  return new Set(fresh.map(({ id }) => id));
}
