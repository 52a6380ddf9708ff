/** Links between facts (`differsFrom`, `respondsTo`) lead to a fact of the same matter, and never in a circle. */
import type { PackSource, SourceFact } from '../source';
import type { Complaint } from './complaint';

type Link = 'differsFrom' | 'respondsTo';

const VERB: Readonly<Record<Link, string>> = {
  differsFrom: 'differs from',
  respondsTo: 'responds to',
};

type Facts = ReadonlyMap<string, SourceFact>;

function complaintOf(fact: SourceFact, link: Link, facts: Facts): string | undefined {
  const other = facts.get(fact[link] ?? '');
  if (other === undefined)
    return `fact "${fact.id}" ${VERB[link]} "${fact[link]}", which this pack does not have`;
  if (!other.about.some((id) => fact.about.includes(id)))
    return `fact "${fact.id}" ${VERB[link]} "${other.id}", yet they are about no common entity`;
  return undefined;
}

/** Whether following a link from a fact comes back to it. */
function isInCircle(fact: SourceFact, link: Link, facts: Facts): boolean {
  const seen = new Set<string>();
  let next = fact[link];
  while (next !== undefined && !seen.has(next)) {
    if (next === fact.id) return true;
    seen.add(next);
    next = facts.get(next)?.[link];
  }
  return false;
}

function badLinks(source: PackSource, link: Link): Complaint[] {
  const facts = new Map(source.facts.map((fact) => [fact.id, fact]));
  return source.facts.flatMap((fact, i) => {
    if (fact[link] === undefined) return [];
    const path = ['facts', i, link];
    if (isInCircle(fact, link, facts)) {
      const what = `fact "${fact.id}" ${VERB[link]} "${fact[link]}", which leads back to it in a circle`;
      return [{ path, what, todo: 'Let the later facts point to the first, one way only.' }];
    }
    const what = complaintOf(fact, link, facts);
    return what === undefined ? [] : [{ path, what, todo: `Correct ${link} or about.` }];
  });
}

export function badDifferences(source: PackSource): Complaint[] {
  return badLinks(source, 'differsFrom');
}

/** One pair of facts is either a difference or a response. */
export function badResponses(source: PackSource): Complaint[] {
  const both = source.facts.flatMap(({ id, differsFrom, respondsTo }, i) => {
    if (respondsTo === undefined || differsFrom !== respondsTo) return [];
    const what = `fact "${id}" both differs from "${respondsTo}" and responds to it`;
    const todo = 'Keep differsFrom where both cannot be true, respondsTo where one answers.';
    return [{ path: ['facts', i, 'respondsTo'], what, todo }];
  });
  return [...both, ...badLinks(source, 'respondsTo')];
}
