import type { LibraryContext } from '../../../knowledge/library/library';
import type { Mention } from '../../../knowledge/matching/types';
import type { EntityId } from '../../../knowledge/schema/types';
import { LIMITS } from '../../../messaging/limits';
import { sizeOf, thatFit } from '../../../messaging/message-size';
import type { Settings } from '../../../messaging/protocol';

/** Shares of a reply of 1 MiB, bytes. The rest is for entities: less than 300 bytes each in counts, styles and places. */
const MENTION_BYTES = 400_000;
const ESTABLISHED_BYTES = 100_000;
const OTHERS_BYTES = 90_000;

/** The mentions of a batch, without those of entities beyond what may be marked on one page. */
export function withinPage(
  mentions: readonly Mention[],
  before: Readonly<Record<EntityId, number>>,
): readonly Mention[] {
  const known = new Set(Object.keys(before));
  const kept = mentions.filter(({ entity }) => {
    if (known.size < LIMITS.entitiesOfPage) known.add(entity);
    return known.has(entity);
  });
  return thatFit(kept, MENTION_BYTES);
}

/** What is sent with the next batch of a page. A page that names thousands is taken to name the first of them only. */
export function boundedContext({ others, othersOf, ...context }: LibraryContext): LibraryContext {
  const strangers = { ...(others && { others }), ...(othersOf && { othersOf }) };
  const first = Object.entries(context.established).slice(0, LIMITS.entitiesOfPage);
  return {
    ...context,
    established: Object.fromEntries(thatFit(first, ESTABLISHED_BYTES)),
    ...(context.places && { places: context.places.slice(0, LIMITS.entitiesOfPage) }),
    ...(sizeOf(strangers) <= OTHERS_BYTES && strangers),
  };
}

/** The settings that a page's script needs: no rule of another site. */
export function settingsFor(settings: Settings, site: string): Settings {
  const rule = settings.sites[site];
  return {
    ...settings,
    sites: rule ? { [site]: rule } : {},
    learnSites: settings.learnSites.filter((other) => other === site),
    packsOff: [],
  };
}
