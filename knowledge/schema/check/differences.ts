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

/** Facts from which following a link comes back to them. Each fact is visited once: chains may be long. */
function factsInCircles(facts: Facts, link: Link): Set<string> {
  const circular = new Set<string>();
  const done = new Set<string>();
  for (const start of facts.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let next: string | undefined = start;
    while (next !== undefined && !done.has(next) && !onPath.has(next)) {
      path.push(next);
      onPath.add(next);
      next = facts.get(next)?.[link];
    }
    if (next !== undefined && onPath.has(next))
      for (const id of path.slice(path.indexOf(next))) circular.add(id);
    for (const id of path) done.add(id);
  }
  return circular;
}

function badLinks(source: PackSource, link: Link): Complaint[] {
  const facts = new Map(source.facts.map((fact) => [fact.id, fact]));
  const circular = factsInCircles(facts, link);
  return source.facts.flatMap((fact, i) => {
    if (fact[link] === undefined) return [];
    const path = ['facts', i, link];
    if (circular.has(fact.id)) {
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
