import { CandidateFinder } from './candidates';
import type { NameIndex } from './open';

const finders = new WeakMap<NameIndex, CandidateFinder>();

/**
 * A finder for words that the matcher makes up itself ("Putin" of "Putins", "Moscow, Idaho"), apart from the page's, whose
 * words it must not forget. One an index: its buffers are worth keeping.
 */
export function secondFinderOf(index: NameIndex): CandidateFinder {
  const known = finders.get(index);
  if (known !== undefined) return known;
  const made = new CandidateFinder(index);
  finders.set(index, made);
  return made;
}
