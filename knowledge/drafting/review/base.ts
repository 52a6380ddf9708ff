/** A pack that a new one goes on from: an added pack, or what was learnt from the reader's own reading. */

import type { NameKind } from '../../reading/types';
import type { PackSource, SourceEntity, SourceFact } from '../../schema/source';
import type { FactCandidate } from '../facts';
import type { FactStatus } from './decisions';
import type { ReviewedFact, ReviewedName, ReviewedRole } from './reviewed';
import { speakerOf } from './speaker';

export interface BasePack {
  readonly source: PackSource;
  /** Names and quotations that a person has not decided about yet, under addresses instead of texts. */
  readonly isOwnReading: boolean;
}

const TYPES: Readonly<Partial<Record<SourceEntity['kind'], NameKind>>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
};

/** Key of a name or fact of the base pack. */
export const baseKey = (id: string): string => `pack:${id}`;

/** What was learnt from reading has no identity of its own: a title says most. */
function identityOf({ identity, roles = [] }: SourceEntity, isOwnReading: boolean): string {
  if (!isOwnReading) return identity.text;
  const [role] = roles.toSorted((a, b) => b.text.length - a.text.length);
  return role ? `${role.text[0]?.toUpperCase()}${role.text.slice(1)}` : '';
}

/** A pack tells of a day only: where its first article is of that day, it is the day of a report. */
function baseRole(
  { text, from = '', to, evidence }: NonNullable<SourceEntity['roles']>[number],
  dayOfArticle: ReadonlyMap<string, string>,
): ReviewedRole {
  const days = evidence.flatMap(({ article }) => dayOfArticle.get(article) ?? []).toSorted();
  return {
    text,
    from,
    ...(to !== undefined && { to }),
    ...(from !== '' && from === days[0] && { isStartReported: true }),
    ...(to !== undefined && days.includes(to) && { isEndReported: true }),
    evidence,
  };
}

/** People, organisations and places are reviewed; events and works stay as they are. */
export function baseNames({ source, isOwnReading }: BasePack): ReviewedName[] {
  const dayOfArticle = new Map(source.articles.map(({ id: article, date }) => [article, date]));
  return source.entities.flatMap((entity): ReviewedName[] => {
    const type = TYPES[entity.kind];
    if (type === undefined) return [];
    const { id, label, names, roles = [] } = entity;
    return [
      {
        key: baseKey(id),
        entities: [baseKey(id)],
        members: [],
        type,
        label,
        spellings: [...new Set([label, ...names.map(({ text }) => text)])],
        identity: identityOf(entity, isOwnReading),
        identitySource: { text: identityOf(entity, isOwnReading), evidence: [] },
        roles: roles.map((role) => baseRole(role, dayOfArticle)),
        mentions: [],
        state: isOwnReading ? 'open' : 'kept',
        score: 1,
        base: entity,
      },
    ];
  });
}

const sayable = (text: string): string => text.replace(/^[“"]|[”"]$/g, '');
const dayOf = ({ when }: SourceFact): string =>
  'on' in when && when.on.length === 10 ? when.on : '';

function candidateOf(fact: SourceFact, isOwnReading: boolean): FactCandidate {
  const { id, about, assertedBy, evidence, text } = fact;
  const { who, entity = '', through } = assertedBy;
  return {
    id,
    text: '',
    about: about.map(baseKey),
    when: { on: dayOf(fact) },
    assertedBy: { who, entity: baseKey(entity), ...(through !== undefined && { through }) },
    status: fact.status === 'denied' ? 'denied' : 'claimed',
    evidence,
    words: isOwnReading ? sayable(text) : text,
    rule: isOwnReading ? 'reading' : 'pack',
    start: 0,
    end: 0,
  };
}

/** Facts of a pack are kept until they are left out; quotations from own reading wait for own words. */
export function baseFacts({ source, isOwnReading }: BasePack): ReviewedFact[] {
  return source.facts.map((fact) => ({
    key: baseKey(fact.id),
    candidate: candidateOf(fact, isOwnReading),
    article: -1,
    state: isOwnReading ? 'open' : 'kept',
    text: isOwnReading ? '' : fact.text,
    day: dayOf(fact),
    status: isOwnReading ? 'claimed' : (fact.status satisfies FactStatus),
    speaker: speakerOf(fact.assertedBy, baseKey),
    base: fact,
  }));
}
