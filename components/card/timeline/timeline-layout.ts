import type { TimelineItem } from '../../../knowledge/briefing/types';
import type { Day, PartialDate } from '../../../knowledge/schema/types';

/** Dots closer than this are drawn as one, px of the drawing. */
const LEAST_GAP = 13;
/** Below this span a picture shows nothing better than words. */
const LEAST_SPAN_MS = 8 * 86_400_000;
/** Up to this span, an end needs more than its year. */
const MONTHS_SPAN_MS = 2 * 366 * 86_400_000;

/** Items that are drawn as one dot. */
export interface Dot {
  /** At least one, oldest first. */
  readonly items: readonly TimelineItem[];
  /** Its middle, px from the start of the drawing. */
  readonly x: number;
  /** Nothing of it was known on the article's day. */
  readonly later: boolean;
}

export interface TimelineLayout {
  readonly dots: readonly Dot[];
  /** Where the as-of date stands. */
  readonly asOfX: number;
  readonly first: PartialDate;
  readonly last: PartialDate;
  /** Precision of the dates at the ends. */
  readonly ends: 'months' | 'years';
}

/** The start of a time, as precisely as it is known. */
export function startDate({ when }: TimelineItem): PartialDate {
  if (when.kind === 'on') return when.date;
  return when.kind === 'until' ? when.to : when.from;
}

function merge(one: Dot, other: Dot): Dot {
  const items = [...one.items, ...other.items];
  const x = (one.x * one.items.length + other.x * other.items.length) / items.length;
  return { items, x, later: one.later && other.later };
}

/** Merges overlapping neighbours at the mean of their places until none overlap. */
function gather(dots: readonly Dot[]): Dot[] {
  const out: Dot[] = [];
  for (let dot of dots) {
    let before = out.at(-1);
    while (before && dot.x - before.x < LEAST_GAP) {
      dot = merge(before, dot);
      out.pop();
      before = out.at(-1);
    }
    out.push(dot);
  }
  return out;
}

/**
 * Places dated items and the as-of date on a line in proportion to time. What happened up to the as-of date stands
 * before it, also where it was reported only later, and is never drawn as one with what came after.
 * @param items oldest first
 * @param width px of the drawing; `inset` px are kept free at both ends
 * @returns null where all lies within about a week
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
  const [low, high] = [Math.min(...times, now), Math.max(...times, now)];
  if (high - low < LEAST_SPAN_MS) return null;
  const scale = (time: number) => inset + ((time - low) / (high - low)) * (width - 2 * inset);
  const dots = items.map((item, at) => ({
    items: [item],
    x: scale(times[at] ?? low),
    later: item.later,
  }));
  const asOfX = scale(now);
  return {
    dots: [
      ...gather(dots.filter(({ x }) => x <= asOfX)),
      ...gather(dots.filter(({ x }) => x > asOfX)),
    ],
    asOfX,
    first: startDate(first),
    last: startDate(last),
    ends: high - low < MONTHS_SPAN_MS ? 'months' : 'years',
  };
}
