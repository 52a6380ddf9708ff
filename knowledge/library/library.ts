import type { PageContent } from '../briefing/content';
import type { MatchResult, OtherNames, PageContext } from '../matching/types';
import type { EntityId, Pack } from '../schema/types';
import type { TextBlock } from '../text/block';
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
  /** The bundled pack first, then the one added last: in this order they take an entity or words that several have. */
  readonly packs: readonly Pack[];
  /** The pack that speaks of an entity; null where none has it. */
  packOf(id: EntityId): Pack | null;
  match(blocks: readonly TextBlock[], context: LibraryContext): LibraryResult;
}

/** @param opened the packs that are on: the bundled one, then the one added last */
export function libraryOf(opened: readonly OpenedPack[]): Library {
  const packs = opened.map(({ pack }) => pack);
  const packOf = (id: EntityId) => packs.find((pack) => pack.ordinalOf(id) >= 0) ?? null;
  const [only, ...more] = opened;
  if (!only) {
    return { packs, packOf, match: (_, context) => ({ mentions: [], context, waiting: [] }) };
  }
  // One alone is asked as it is: nothing is to be merged, and nothing costs.
  if (more.length === 0) return { packs, packOf, match: only.match };
  return { packs, packOf, match: (...page) => matchEach(opened, packOf, ...page) };
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
