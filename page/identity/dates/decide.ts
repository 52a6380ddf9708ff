import type { DateClaims, DateFound, PageDate } from '../../../messaging/protocol';
import { type Claim, FIRST_WEAK } from './claim';

export interface DateDecision extends DateClaims {
  readonly date: PageDate | null;
}

const HOUR_MS = 3_600_000;
/** How far clocks run behind and ahead of UTC where outlets are: from Hawaii to New Zealand. */
const [BEHIND_MS, AHEAD_MS] = [10 * HOUR_MS, 13 * HOUR_MS];

/** Whether a time told in UTC falls on this day by some clock on earth. */
export function isLocalDayOf(utcMs: number, day: string): boolean {
  const by = (offsetMs: number) => new Date(utcMs + offsetMs).toISOString().slice(0, 10);
  return day === by(-BEHIND_MS) || day === by(AHEAD_MS);
}

const DAY_MS = 86_400_000;
export const daysApart = (one: string, other: string) =>
  Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;

/** Resolves numeric dates that can be read both ways with the help of the page's other dates. */
function withOrder(claims: readonly Claim[]): Claim[] {
  const sure = claims.filter(({ exchanged }) => exchanged === null);
  const orders = new Set(sure.flatMap(({ order }) => (order ? [order] : [])));
  const [order] = orders;
  const isSupported = (day: string) => sure.some((other) => daysApart(other.day, day) <= 1);
  return claims.map((claim) => {
    if (claim.exchanged === null || isSupported(claim.day)) return claim;
    const isOtherOrder = orders.size === 1 && claim.order !== order;
    return isSupported(claim.exchanged) || isOtherOrder ? exchange(claim) : claim;
  });
}

const exchange = (claim: Claim): Claim =>
  claim.exchanged === null ? claim : { ...claim, day: claim.exchanged, exchanged: claim.day };

/** Sources of visible dates in the article's head. */
export const isShown = ({ from, reliability }: Claim) =>
  (from === 'time' || from === 'byline') && reliability < FIRST_WEAK;

/**
 * The most reliable claim, unless it is alone against a visible date that another source confirms: some systems state
 * the moment of the request, or of the last change of layout, as the day of publication.
 */
function mostTrusted(told: readonly Claim[]): Claim | undefined {
  const [first] = told;
  if (!first || isShown(first)) return first;
  const agrees = (one: Claim, other: Claim) => daysApart(one.day, other.day) <= 1;
  if (told.some((claim) => claim.from !== first.from && agrees(claim, first))) return first;
  const shown = told.filter(isShown);
  return (
    told.find(
      (claim) =>
        /^(?:json-ld|meta|url)$/.test(claim.from) &&
        claim.from !== first.from &&
        claim.reliability < FIRST_WEAK &&
        shown.some((other) => agrees(claim, other)),
    ) ?? first
  );
}

const byReliability = (claims: readonly Claim[]) =>
  claims.toSorted((one, other) => one.reliability - other.reliability);

/** A time in UTC may be on the day before or after the outlet's own; then the visible date is right. */
function localDay(claim: Claim, others: readonly Claim[]): string {
  const { utcMs, day } = claim;
  if (utcMs === null) return day;
  const local = others.find(
    (other) => other.utcMs === null && other.day !== day && isLocalDayOf(utcMs, other.day),
  );
  const isConfirmed = others.some((other) => other.utcMs === null && other.day === day);
  return local && !isConfirmed ? local.day : day;
}

const found = ({ from }: Claim, day: string): DateFound => ({ day, from });

/**
 * Chooses the days of publication and of the last change from a page's claims. Only claims about this article count.
 * The most reliable source wins. Good sources that differ by more than a day are reported.
 */
export function decideDate(stated: readonly Claim[]): DateDecision {
  const own = withOrder(byReliability(stated.filter(({ subject }) => subject === 'article')));
  const told = own.filter(({ event }) => event === 'published');
  const updates = own.filter(({ event }) => event === 'updated');
  const update = updates[0];
  const updated = update && found(update, localDay(update, updates));
  let first = mostTrusted(told);
  // Published after its change: day and month were exchanged.
  if (first?.exchanged && updated && first.day > updated.day && first.exchanged <= updated.day) {
    first = exchange(first);
  }
  if (!first)
    return {
      date: updated ? { ...updated, updated } : null,
      ...reasonFor(updated ? own : [], undefined, stated),
    };
  const day = localDay(first, told);
  const published = found(first, day);
  const isLater = updated && updated.day > day;
  return {
    date: isLater ? { ...published, updated } : published,
    ...reasonFor(told, day, stated, updates),
  };
}

function reasonFor(
  told: readonly Claim[],
  day: string | undefined,
  claims: readonly Claim[],
  updates: readonly Claim[] = [],
): DateClaims {
  const isChange = (claim: Claim) => updates.some((update) => update.day === claim.day);
  const isAgainst = (claim: Claim) =>
    day && claim.reliability < FIRST_WEAK && daysApart(claim.day, day) > 1 && !isChange(claim);
  const sources = new Set(told.map(({ from }) => from));
  const reason =
    told.length === 0
      ? 'none'
      : told.some(isAgainst)
        ? 'disagree'
        : sources.size > 1
          ? 'agree'
          : 'only';
  return { claims, reason };
}

const MAX_SHOWN = 12;

/** The claims that the popup shows: plain data, the article's own first. */
export function shownClaims({ claims, reason }: DateClaims): DateClaims {
  const shown = claims
    .toSorted(
      (one, other) => Number(other.subject === 'article') - Number(one.subject === 'article'),
    )
    .slice(0, MAX_SHOWN)
    .map(({ day, from, event, subject, where, precision }) => ({
      day,
      from,
      event,
      subject,
      where,
      precision,
    }));
  return { claims: shown, reason };
}
