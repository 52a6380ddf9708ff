/** How the parts of a pack that is continued are written again. */
import type { PackHeader, PackSource, SourceEntity, SourceFact } from '../../schema/source';
import type { BasePack } from './base';
import type { ReviewedFact, ReviewedName } from './reviewed';
import type { AssertedBy } from './write-fact';

/** Id in the new pack of an entity of the base pack; undefined if it was left out. */
export type NewId = (baseId: string) => string | undefined;

type Texts = Pick<SourceEntity, 'identity' | 'names' | 'roles' | 'background'>;

/** An entity of the base pack with the texts that a person kept; links to what was left out go. */
export function continuedEntity(
  base: SourceEntity,
  { label, type }: ReviewedName,
  texts: Texts,
  newId: NewId,
): SourceEntity {
  const { relations = [], event, roles: _, ...rest } = base;
  const known = new Set(base.names.map(({ text }) => text));
  const linked = relations.flatMap((relation) => {
    const to = newId(relation.to);
    return to === undefined || to === base.id ? [] : [{ ...relation, to }];
  });
  const kinds = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const;
  return {
    ...rest,
    kind: kinds[type],
    label,
    identity: texts.identity,
    background: texts.background,
    names: [...base.names, ...texts.names.filter(({ text }) => !known.has(text))],
    ...(texts.roles && { roles: texts.roles }),
    ...(linked.length > 0 && { relations: linked }),
    ...(event && { event: eventWith(event, newId) }),
  };
}

function eventWith(
  event: NonNullable<SourceEntity['event']>,
  newId: NewId,
): NonNullable<SourceEntity['event']> {
  const { places = [], participants = [] } = event;
  return {
    ...event,
    places: places.flatMap((id) => newId(id) ?? []),
    participants: participants.flatMap((id) => newId(id) ?? []),
  };
}

/** Events and works of the base pack, which are not under review. */
export function untouchedEntities({ source }: BasePack, newId: NewId): SourceEntity[] {
  return source.entities
    .filter(({ kind }) => kind === 'event' || kind === 'work')
    .map((entity) => {
      const { relations = [], event, ...rest } = entity;
      const linked = relations.flatMap((one) => {
        const to = newId(one.to);
        return to === undefined ? [] : [{ ...one, to }];
      });
      return {
        ...rest,
        ...(linked.length > 0 && { relations: linked }),
        ...(event && { event: eventWith(event, newId) }),
      };
    });
}

/** A fact of the base pack as it was kept; `keptIds` are the facts that stay. */
export function continuedFact(
  base: SourceFact,
  { text, day, status, candidate }: ReviewedFact,
  assertedBy: AssertedBy,
  newId: NewId,
  keptIds: ReadonlySet<string>,
): SourceFact | undefined {
  const { differsFrom, respondsTo, ...rest } = base;
  const about = [...new Set(base.about.flatMap((id) => newId(id) ?? []))];
  if (about.length === 0) return undefined;
  return {
    ...rest,
    text,
    about,
    status,
    when: day !== '' && day !== candidate.when.on ? { on: day } : base.when,
    assertedBy,
    ...(differsFrom !== undefined && keptIds.has(differsFrom) && { differsFrom }),
    ...(respondsTo !== undefined && keptIds.has(respondsTo) && { respondsTo }),
  };
}

/** The header of a pack that goes on from another: what its author wrote stays, as long as it holds. */
export function continuedHeader(
  header: PackHeader,
  { source, isOwnReading }: BasePack,
  articles: PackSource['articles'],
  newId: NewId,
): PackHeader {
  if (isOwnReading) return header;
  const { pack } = source;
  const references = [...(pack.references ?? []), ...(header.references ?? [])];
  const distinct = [...new Map(references.map((one) => [one.id, one])).values()];
  const core = (pack.story?.core ?? []).flatMap((id) => newId(id) ?? []);
  const lastDay =
    articles
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const { to, ...story } = pack.story ?? { from: header.story?.from ?? lastDay };
  return {
    ...pack,
    id: pack.title === header.title ? pack.id : header.id,
    title: header.title,
    version: header.version,
    ...(distinct.length > 0 && { references: distinct }),
    ...(core.length > 0
      ? {
          story: {
            ...story,
            core,
            ...(to !== undefined && to >= lastDay.slice(0, to.length) && { to }),
          },
        }
      : header.story && { story: header.story }),
  };
}
