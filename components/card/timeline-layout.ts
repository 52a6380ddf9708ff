import type { TimelineItem } from '../../knowledge/briefing/types';
import type { Day, PartialDate } from '../../knowledge/schema/types';

/** Marks closer than this run together, px of the drawing. */
const LEAST_GAP = 9;

export interface PlacedItem {
  readonly item: TimelineItem;
  /** Middle of its mark, px from the start of the drawing. */
  readonly x: number;
}

export interface TimelineLayout {
  readonly items: readonly PlacedItem[];
  /** Where the as-of date stands. */
  readonly asOfX: number;
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/** The start of a time, in the precision that it is known in. */
export function startDate({ when }: TimelineItem): PartialDate {
  if (when.kind === 'on') return when.date;
  return when.kind === 'until' ? when.to : when.from;
}

/** Pushes marks apart to the least gap, forwards and then back from the far end, keeping their order. */
function spread(places: readonly number[], from: number, to: number): number[] {
  const gap = Math.min(LEAST_GAP, (to - from) / Math.max(1, places.length - 1));
  const out = [...places];
  for (let i = 1; i < out.length; i++) out[i] = Math.max(out[i] ?? 0, (out[i - 1] ?? 0) + gap);
  let limit = to;
  for (let i = out.length - 1; i >= 0; i--) {
    out[i] = Math.min(out[i] ?? 0, limit);
    limit = (out[i] ?? 0) - gap;
  }
  return out;
}

/**
 * Places dated items and the as-of date on a line in proportion to time; what is too close is pushed apart. What
 * happened before the as-of date stands before it, also where it was reported only later.
 * @param items oldest first
 * @param width px of the drawing; `inset` px are kept free at both ends
 */
export function layOutTimeline(
  items: readonly TimelineItem[],
  asOf: Day,
  width: number,
  inset: number,
): TimelineLayout | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const now = Date.parse(asOf);
  const times = items.map((item) => Date.parse(startDate(item)));
  const before = times.filter((time) => time <= now).length;
  const all = [...times, now];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const scale = (time: number) =>
    inset + ((time - low) / Math.max(1, high - low)) * (width - 2 * inset);
  const stops = [...times.slice(0, before), now, ...times.slice(before)].map(scale);
  const places = spread(stops, inset, width - inset);
  const asOfX = places[before] ?? inset;
  const rest = places.toSpliced(before, 1);
  return {
    items: items.map((item, at) => ({ item, x: rest[at] ?? inset })),
    asOfX,
    first: startDate(first),
    last: startDate(last),
  };
}
