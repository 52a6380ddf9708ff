import { recordOf } from '../briefing/index';
import { saidKey } from '../briefing/said';
import type { PageContent } from '../briefing/story/content';
import type { AsOf, CardBriefing } from '../briefing/types';
import { TOLD } from '../briefing/wording';
import type { EntityId } from '../schema/types';
import { briefCardFrom, storiesOf } from './brief';
import type { Library } from './library';

/** What a batch of a page's blocks adds to what the page already has. */
export interface PageCards {
  /** Cards of entities that the page names for the first time, and of those whose card has changed. */
  readonly cards: Readonly<Record<EntityId, CardBriefing>>;
  /** Entities of the whole page so far whose pack's story it does not belong to. */
  readonly offStory: readonly EntityId[];
}

/** Facts that this batch tells and no batch before it did: they lead no card from now on. */
function newlySaid(before: PageContent, now: PageContent): ReadonlySet<string> {
  return new Set(
    Object.entries(now.said)
      .filter(([id, share]) => share >= TOLD && (before.said[id] ?? 0) < TOLD)
      .map(([id]) => id),
  );
}

/**
 * @param before the page's content without this batch
 * @param now with it
 * @param asOfOf the as-of date of a page with that content
 * @param url the page's address as it is kept
 */
export function pageCards(
  library: Library,
  before: PageContent,
  now: PageContent,
  asOfOf: (content: PageContent) => AsOf,
  url?: string,
): PageCards {
  const asOf = asOfOf(now);
  const wasAsOf = asOfOf(before);
  const inStory = storiesOf(library, now, asOf.day);
  const wasInStory = storiesOf(library, before, wasAsOf.day);
  const said = newlySaid(before, now);
  const tellsSaid = (id: EntityId) => {
    const pack = library.packOf(id);
    return (
      pack !== null &&
      (recordOf(pack, id)?.facts ?? []).some((fact) => said.has(saidKey(pack, fact.id)))
    );
  };
  const entities = Object.keys(now.counts);
  const cards: Record<EntityId, CardBriefing> = {};
  for (const id of entities) {
    const isNew = before.counts[id] === undefined;
    const hasChanged = asOf.day !== wasAsOf.day || inStory(id) !== wasInStory(id);
    if (!isNew && !hasChanged && !tellsSaid(id)) continue;
    const card = briefCardFrom(library, id, asOf, {
      entities,
      inStory: inStory(id),
      said: now.said,
      ...(url !== undefined && { url }),
    });
    if (card) cards[id] = card;
  }
  return { cards, offStory: entities.filter((id) => !inStory(id)) };
}
