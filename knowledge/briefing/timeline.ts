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

/** Chooses the fact of a day: plain reports first, then by the number of articles and by prominence. */
function compareWeight(a: Fact, b: Fact): number {
  const doubt = ({ status }: Fact) => Number(status !== 'reported');
  const prints = ({ evidence }: Fact) => new Set(evidence.map(({ article }) => article)).size;
  return doubt(a) - doubt(b) || prints(b) - prints(a) || prominenceOf(b) - prominenceOf(a);
}

/**
 * The facts of a page's timeline: those about two or more of its entities; if there are too many, those about most of
 * them.
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
 * The items of a timeline, oldest first: one fact per day, the weightiest.
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
