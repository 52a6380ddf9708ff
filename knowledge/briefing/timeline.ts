import { beginningOf } from '../schema/dates';
import type { Day, EntityId, Fact, Pack } from '../schema/types';
import { compareDays } from './dates';
import { orderByTime, prominenceOf } from './entity/facts';
import { mergeRepeats } from './entity/repeats';
import type { TimelineItem } from './types';

/** More marks than this cannot be told apart at the width of a card. */
const MOST_ITEMS = 12;
/** The popup draws them by order, one beside the other. */
export const MOST_PAGE_ITEMS = 30;

/**
 * What stands for a day: a plain report before what is claimed or unconfirmed, what more articles print, what stands
 * higher in them.
 */
function compareWeight(a: Fact, b: Fact): number {
  const doubt = ({ status }: Fact) => Number(status !== 'reported');
  const prints = ({ evidence }: Fact) => new Set(evidence.map(({ article }) => article)).size;
  return doubt(a) - doubt(b) || prints(b) - prints(a) || prominenceOf(b) - prominenceOf(a);
}

/**
 * The makings of a page's timeline: facts that tell of two or more of its entities. Where they are many, those that tell
 * of most of them stay.
 * @param known facts that were known on the day; `later` those that came after
 */
export function buildPageTimeline(
  pack: Pack,
  known: readonly Fact[],
  later: readonly Fact[],
  day: Day,
  page: ReadonlySet<EntityId>,
): TimelineItem[] {
  const told = ({ about }: Fact) => about.filter((id) => page.has(id)).length;
  const sharedOf = (facts: readonly Fact[]) =>
    [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter((fact) => told(fact) > 1);
  const shared = [...mergeRepeats(pack, sharedOf(known)), ...sharedOf(later)].toSorted(
    (a, b) => compareWeight(a, b) || told(b) - told(a) || compareDays(a.id, b.id),
  );
  const days = new Map<string, Fact>();
  for (const fact of shared) {
    const key = beginningOf(fact.when);
    if (!days.has(key) && days.size < MOST_PAGE_ITEMS) days.set(key, fact);
  }
  const laterIds = new Set(later.map(({ id }) => id));
  return buildTimeline(pack, [...days.values()], laterIds, day, '', MOST_PAGE_ITEMS);
}

/**
 * The makings of a timeline: what happened when, oldest first. Of facts on one day, the weightiest stands for all.
 * @param later ids of facts that the reader of the as-of day could not know
 * @param most items kept, the newest of them
 */
export function buildTimeline(
  pack: Pack,
  facts: readonly Fact[],
  later: ReadonlySet<string>,
  day: Day,
  self: EntityId,
  most = MOST_ITEMS,
): TimelineItem[] {
  const byStart = new Map<string, Fact>();
  for (const fact of orderByTime(facts)) {
    const key = `${beginningOf(fact.when)} ${later.has(fact.id)}`;
    const known = byStart.get(key);
    if (!known || compareWeight(fact, known) < 0) byStart.set(key, fact);
  }
  const items = [...byStart.values()].map((fact): TimelineItem => {
    const other = fact.about.find((id) => id !== self);
    return {
      when: fact.when,
      text: fact.text,
      lang: pack.manifest.language,
      status: fact.status,
      ...(other !== undefined && { entity: other }),
      later: later.has(fact.id) || beginningOf(fact.when) > day,
    };
  });
  return items.slice(-most);
}
