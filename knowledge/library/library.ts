import { recordOf } from '../briefing/records';
import type { PageContent } from '../briefing/story/content';
import type { MatchResult, OtherNames, PageContext } from '../matching/types';
import type { EntityId, EntityRecord, Pack } from '../schema/types';
import { bodyBlocks, type TextBlock } from '../text/block';
import { mergeMentions } from './merge-mentions';
import { isSameThing } from './same-thing';

/** An opened pack and the way to find its names. */
export interface OpenedPack {
  readonly pack: Pack;
  match(blocks: readonly TextBlock[], context: PageContext): MatchResult;
}

/**
 * What earlier batches of a page established. Kept for each pack where several read the page: a person whom one pack
 * does not have may be in another.
 */
export interface LibraryContext extends PageContext {
  /** `others` of each pack, by its id. Left out where one pack reads alone. */
  readonly othersOf?: Readonly<Record<string, OtherNames>>;
  /** What briefings need to know of the page so far. */
  readonly content?: PageContent;
}

export interface LibraryResult extends MatchResult {
  readonly context: LibraryContext;
}

/**
 * All packs that are switched on, as one. Each entity is described by one pack, and found by that pack's names only.
 */
export interface Library {
  /** `packs` with the way to find their names. */
  readonly opened: readonly OpenedPack[];
  /**
   * The bundled pack first, then the one added last. Where several have an entity or words, the first in this order
   * gets them.
   */
  readonly packs: readonly Pack[];
  /**
   * What was learnt from the reader's own articles; not one of `packs`. Null if nothing was learnt or the reader does
   * not want it shown.
   */
  readonly own: OpenedPack | null;
  /** The pack that describes an entity; null if none has it. */
  packOf(id: EntityId): Pack | null;
  match(blocks: readonly TextBlock[], context: LibraryContext): LibraryResult;
  /** The same entity in the other packs that have it, under whatever id. */
  othersOf(id: EntityId): readonly PackRecord[];
}

export interface PackRecord {
  readonly pack: Pack;
  readonly record: EntityRecord;
}

/**
 * @param opened the packs that are on: the bundled one, then the one added last
 * @param own the reader's own pack, which comes last
 */
export function libraryOf(opened: readonly OpenedPack[], own: OpenedPack | null = null): Library {
  const packs = opened.map(({ pack }) => pack);
  const everyPack = own ? [...packs, own.pack] : packs;
  const packOf = (id: EntityId) => everyPack.find((pack) => pack.ordinalOf(id) >= 0) ?? null;
  const readers = own ? [...opened, own] : opened;
  const [only, ...more] = readers;
  if (!only) {
    const match: Library['match'] = (_, context) => ({ mentions: [], context, waiting: [] });
    return { opened, packs, own, packOf, match, othersOf: () => [] };
  }
  // A single pack needs no merging.
  if (more.length === 0) {
    return { opened, packs, own, packOf, match: only.match, othersOf: () => [] };
  }
  const match: Library['match'] = (...page) => matchEach(readers, packOf, ...page);
  const known = new Map<EntityId, readonly PackRecord[]>();
  const othersOf = (id: EntityId) => {
    const others = known.get(id) ?? findOthers(opened, packOf, id);
    known.set(id, others);
    return others;
  };
  return { opened, packs, own, packOf, match, othersOf };
}

/** @returns the library with the reader's own pack */
export function withOwn(library: Library, own: OpenedPack | null): Library {
  return own === null ? library : libraryOf(library.opened, own);
}

/** @returns a pack's record of an entity: the one with the same id, or one found by the entity's full name */
function recordIn({ pack, match }: OpenedPack, entity: EntityRecord): EntityRecord | null {
  const byId = recordOf(pack, entity.id);
  if (byId) return byId;
  const name = entity.names.find(({ kind }) => kind === 'full')?.text ?? entity.label;
  const { mentions } = match(bodyBlocks([name]), { established: {} });
  const whole = mentions.find(({ start, end }) => start === 0 && end === name.length);
  return whole ? recordOf(pack, whole.entity) : null;
}

function findOthers(
  opened: readonly OpenedPack[],
  packOf: Library['packOf'],
  id: EntityId,
): readonly PackRecord[] {
  const own = packOf(id);
  const entity = own && recordOf(own, id);
  if (!entity) return [];
  return opened
    .filter(({ pack }) => pack !== own)
    .flatMap((other) => {
      const record = recordIn(other, entity);
      // As in `isSameThing`: a person and a place never are one.
      const isSame = record && (record.kind === 'person') === (entity.kind === 'person');
      return isSame ? [{ pack: other.pack, record }] : [];
    });
}

/**
 * What a pack is told about a page: only what concerns its own entities. People of other packs are no evidence for it.
 */
function ownContext(
  { established, places, othersOf }: LibraryContext,
  { manifest }: Pack,
  isOwn: (id: EntityId) => boolean,
): PageContext {
  const others = othersOf?.[manifest.id];
  return {
    established: Object.fromEntries(Object.entries(established).filter(([id]) => isOwn(id))),
    ...(places && { places: places.filter(isOwn) }),
    ...(others && { others }),
  };
}

/** Every pack reads the page for itself. */
function matchEach(
  opened: readonly OpenedPack[],
  packOf: Library['packOf'],
  blocks: readonly TextBlock[],
  context: LibraryContext,
): LibraryResult {
  const established = new Map(Object.entries(context.established));
  const othersOf: Record<string, OtherNames> = {};
  const places = new Set(context.places);
  const waiting = new Set<number>();
  const found = opened.map(({ pack, match }) => {
    const isOwn = (id: EntityId) => packOf(id) === pack;
    const result = match(blocks, ownContext(context, pack, isOwn));
    for (const [id, words] of Object.entries(result.context.established)) {
      if (isOwn(id) && !established.has(id)) established.set(id, words);
    }
    for (const id of result.context.places ?? []) if (isOwn(id)) places.add(id);
    if (result.context.others) othersOf[pack.manifest.id] = result.context.others;
    for (const block of result.waiting) waiting.add(block);
    return result.mentions.filter(({ entity }) => isOwn(entity));
  });
  return {
    mentions: mergeMentions(found, (one, other) => isSameThing(packOf, one, other)),
    context: { established: Object.fromEntries(established), places: [...places], othersOf },
    waiting: [...waiting].sort((one, other) => one - other),
  };
}
