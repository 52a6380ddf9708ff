import { briefCard, briefPage, edgesOf, summariseEntity } from '../briefing/index';
import type { AsOf, CardBriefing, EntitySummary, PageBriefing } from '../briefing/types';
import type { EntityId } from '../schema/types';
import { joinBriefings } from './join-briefings';
import type { Library } from './library';

/** A card of an entity, of the one pack that speaks of it; among several it says which. Null where no pack has it. */
export function briefCardFrom(
  { packs, packOf }: Library,
  id: EntityId,
  asOf: AsOf,
  page: { readonly entities: readonly EntityId[] },
): CardBriefing | null {
  const pack = packOf(id);
  const card = pack && briefCard(pack, id, asOf, page);
  if (!card || packs.length < 2) return card;
  return { ...card, edges: { ...card.edges, isOneOfSeveral: true } };
}

export function summariseFrom({ packOf }: Library, id: EntityId, asOf: AsOf): EntitySummary | null {
  const pack = packOf(id);
  return pack && summariseEntity(pack, id, asOf);
}

const NOTHING: Omit<PageBriefing, 'edges'> = {
  background: [],
  timeline: [],
  ties: [],
  coverage: { articles: [], outlets: 0, independentSources: 0 },
};

/** What a page as a whole needs, from each pack that knows somebody on it; the one that knows most leads. */
export function briefPageFrom(
  { packs, packOf }: Library,
  entities: readonly { readonly id: EntityId; readonly count: number }[],
  asOf: AsOf,
): PageBriefing {
  const told = packs
    .map((pack) => ({ pack, own: entities.filter(({ id }) => packOf(id) === pack) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((one, other) => other.own.length - one.own.length)
    .map(({ pack, own }) => ({
      pack: pack.manifest.id,
      briefing: briefPage(pack, own, asOf),
    }));
  const [only, ...more] = told;
  if (!only) return { ...NOTHING, edges: packs.map((pack) => edgesOf(pack, asOf.day)) };
  return more.length === 0 ? only.briefing : joinBriefings(told);
}
