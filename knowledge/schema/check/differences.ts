/** A fact that gives a differing account points to a fact of the same matter, and never in a circle. */
import type { PackSource, SourceFact } from '../source';
import type { Complaint } from './complaint';

function complaintOf(fact: SourceFact, facts: ReadonlyMap<string, SourceFact>): string | undefined {
  const other = facts.get(fact.differsFrom ?? '');
  if (other === undefined)
    return `fact "${fact.id}" differs from "${fact.differsFrom}", which this pack does not have`;
  if (!other.about.some((id) => fact.about.includes(id)))
    return `fact "${fact.id}" differs from "${other.id}", yet they are about no common entity`;
  return undefined;
}

/** Whether following `differsFrom` from a fact comes back to it. */
function isInCircle(fact: SourceFact, facts: ReadonlyMap<string, SourceFact>): boolean {
  const seen = new Set<string>();
  let next = fact.differsFrom;
  while (next !== undefined && !seen.has(next)) {
    if (next === fact.id) return true;
    seen.add(next);
    next = facts.get(next)?.differsFrom;
  }
  return false;
}

export function badDifferences(source: PackSource): Complaint[] {
  const facts = new Map(source.facts.map((fact) => [fact.id, fact]));
  return source.facts.flatMap((fact, i) => {
    if (fact.differsFrom === undefined) return [];
    const path = ['facts', i, 'differsFrom'];
    if (isInCircle(fact, facts)) {
      const what = `fact "${fact.id}" differs from "${fact.differsFrom}", which leads back to it in a circle`;
      return [{ path, what, todo: 'Let the later accounts point to the first, one way only.' }];
    }
    const what = complaintOf(fact, facts);
    return what === undefined ? [] : [{ path, what, todo: 'Correct differsFrom or about.' }];
  });
}
