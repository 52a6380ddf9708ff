import type { TimelineItem } from '../../../knowledge/briefing/types';
import type { Day, PartialDate } from '../../../knowledge/schema/types';
import { startDate } from '../../card/timeline/timeline-layout';

/** Width that a label takes below the dots, px of the drawing. */
const LABEL_WIDTH = { years: 36, months: 62 } as const;

export interface OrderLabel {
  /** The year or the month in which the dots from here on begin. */
  readonly date: PartialDate;
  readonly x: number;
}

export interface OrderLayout {
  /** Middle of each item's dot, px from the start of the drawing. */
  readonly dots: readonly number[];
  /** Where the as-of date stands, between the dots. */
  readonly asOfX: number;
  /** Labels that would overlap are left out. */
  readonly labels: readonly OrderLabel[];
  /** The last item that was known on the as-of date; the first item if none was. */
  readonly current: number;
}

/**
 * Places items one beside the other in the order of time, however far apart they are: 30 stay readable, where a scale
 * would draw one day's news as a blot and leave years empty.
 * @param items oldest first
 * @param width px of the drawing; `inset` px are kept free at both ends
 */
export function layOutByOrder(
  items: readonly TimelineItem[],
  asOf: Day,
  width: number,
  inset: number,
): OrderLayout {
  const step = items.length > 1 ? (width - 2 * inset) / (items.length - 1) : 0;
  const dots = items.map((_, at) => inset + at * step);
  const dates = items.map(startDate);
  const before = dates.filter((date) => date <= asOf).length;
  const unit = new Set(dates.map((date) => date.slice(0, 4))).size > 1 ? 'years' : 'months';
  const labels: OrderLabel[] = [];
  for (const [at, date] of dates.entries()) {
    const label = { date: date.slice(0, unit === 'years' ? 4 : 7), x: dots[at] ?? inset };
    const last = labels.at(-1);
    if (last && (last.date === label.date || label.x - last.x < LABEL_WIDTH[unit])) continue;
    if (label.x + LABEL_WIDTH[unit] <= width + inset || !last) labels.push(label);
  }
  const known = items.findLastIndex((item, at) => at < before && !item.later);
  const asOfX = Math.min(width, Math.max(0, inset + (before - 0.5) * step));
  return { dots, asOfX, labels, current: Math.max(0, known) };
}
