import { allEvidence } from '../../schema/check/complaint';
import type { PackSource, SourceEntity } from '../../schema/source';
import { type Tally, tally } from './tally';

/** Day of the first article that tells of each entity, in whatever part of the pack. */
function firstDays(source: PackSource): ReadonlyMap<string, string> {
  const dayOf = new Map(source.articles.map(({ id, date }) => [id, date]));
  const first = new Map<string, string>();
  const note = (entity: string, evidence: readonly { readonly article: string }[]) => {
    for (const { article } of evidence) {
      const day = dayOf.get(article);
      if (day !== undefined && day < (first.get(entity) ?? '9')) first.set(entity, day);
    }
  };
  for (const { about, evidence } of source.facts) for (const id of about) note(id, evidence);
  for (const entity of source.entities)
    for (const { evidence } of allEvidence({ ...source, entities: [entity], facts: [] }))
      note(entity.id, evidence);
  return first;
}

/**
 * A background has no date, so that a card shows it on every page from the first article on that tells of its entity.
 * What it says must have been known by then.
 */
export function backgroundDays(source: PackSource): Tally {
  const dayOf = new Map(source.articles.map(({ id, date }) => [id, date]));
  const first = firstDays(source);
  const laterCited = ({ id, backgroundEvidence }: SourceEntity) =>
    backgroundEvidence.find(({ article }) => (dayOf.get(article) ?? '') > (first.get(id) ?? '9'));
  const what = 'backgrounds that use only the first articles that tell of their entity';
  return tally(what, source.entities, (entity) => {
    const cited = laterCited(entity);
    if (cited === undefined) return undefined;
    const { article, paragraph } = cited;
    const [later, told] = [dayOf.get(article) ?? '', first.get(entity.id) ?? ''];
    return {
      sentence: `the background of "${entity.id}" uses paragraph ${paragraph} of "${article}" (${later}), later than ${told}, when the pack's first article tells of it; move what it says into a fact, which has a date`,
      coded: { code: 'background-later', args: [String(paragraph), { article }, later, told] },
    };
  });
}
