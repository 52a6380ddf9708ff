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

/** What earlier batches of a page established, by pack where several read it: who is a stranger to one is at home in another. */
export interface LibraryContext extends PageContext {
  /** `others` of each pack, by its id. Left out where one pack reads alone. */
  readonly othersOf?: Readonly<Record<string, OtherNames>>;
  /** What briefings need to know of the page so far. */
  readonly content?: PageContent;
}

export interface LibraryResult extends MatchResult {
  readonly context: LibraryContext;
}

/** The packs that are on, as one. Each entity has one pack that speaks of it, and only that pack's names find it. */
export interface Library {
  /** `packs` with the way to find their names. */
  readonly opened: readonly OpenedPack[];
  /** The bundled pack first, then the one added last: in this order they take an entity or words that several have. */
  readonly packs: readonly Pack[];
  /** What was learnt from the reader's own articles; null if nothing was, or it may not be shown. Not one of `packs`. */
  readonly own: OpenedPack | null;
  /** The pack that speaks of an entity; null where none has it. */
  packOf(id: EntityId): Pack | null;
  match(blocks: readonly TextBlock[], context: LibraryContext): LibraryResult;
  /** The same entity in the packs that do not speak of it, whatever its id there. */
  othersOf(id: EntityId): readonly PackRecord[];
}

export interface PackRecord {
  readonly pack: Pack;
  readonly record: EntityRecord;
}

/**
 * @param opened the packs that are on: the bundled one, then the one added last
 * @param own the reader's own pack: it speaks last
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
  // One alone is asked as it is: nothing is to be merged, and nothing costs.
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

/** A pack has an entity under the same id, or finds one of its own by the entity's full name. */
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

/** What a pack may know of a page: what concerns its own entities. Others' people keep it no company. */
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
