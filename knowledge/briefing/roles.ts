import type { Day, Pack, Role } from '../schema/types';
import { compareDays, daysBetween, firstDayOf, lastDayOf, STALE_DAYS } from './dates';
import type { RoleView } from './types';

function reportedBy(pack: Pack, role: Role, day: Day): boolean {
  if (role.reported > day) return false;
  return role.evidence.some(({ article }) => (pack.article(article)?.date ?? '9') <= day);
}

function startDay(role: Role): Day {
  return role.from === undefined ? '' : firstDayOf(role.from);
}

function hasEnded(role: Role, day: Day): boolean {
  return role.to !== undefined && lastDayOf(role.to) < day;
}

/** An end that the reader of that day could not know of is left out. */
function viewRole(role: Role, day: Day): RoleView {
  return {
    text: role.text,
    ...(role.from !== undefined && { from: role.from }),
    ...(role.to !== undefined && hasEnded(role, day) && { to: role.to }),
  };
}

/** Day of the newest article up to a day that bears a role out. */
function lastReport(pack: Pack, role: Role, day: Day): Day {
  const days = role.evidence.map(({ article }) => pack.article(article)?.date ?? role.reported);
  return (
    days
      .filter((date) => date <= day)
      .toSorted(compareDays)
      .at(-1) ?? role.reported
  );
}

/** A role that still held when it was last heard of, long before the day, is given as of then. */
function withAge(pack: Pack, role: Role, day: Day): RoleView {
  const view = viewRole(role, day);
  const lastReported = lastReport(pack, role, day);
  const old = view.to === undefined && daysBetween(lastReported, day) >= STALE_DAYS;
  return old ? { ...view, lastReported } : view;
}

/** Newest first: by start, then by report. */
function newestFirst(a: Role, b: Role): number {
  return compareDays(startDay(b), startDay(a)) || compareDays(b.reported, a.reported);
}

/**
 * The role on a day, from what had been reported by then: one that holds, else the last one held (with its end).
 * Roles that began together are joined with a semicolon.
 */
export function roleOn(pack: Pack, roles: readonly Role[], day: Day): RoleView | null {
  const known = roles.filter((role) => reportedBy(pack, role, day) && startDay(role) <= day);
  const holding = known.filter((role) => !hasEnded(role, day));
  const [first, ...rest] = (holding.length > 0 ? holding : known).toSorted(newestFirst);
  if (!first) return null;
  const together = rest.filter(
    (role) => startDay(role) === startDay(first) && role.to === first.to,
  );
  const text = [first, ...together].map((role) => role.text).join('; ');
  return withAge(pack, { ...first, text }, day);
}

/** Roles that a reader of that day could not know of and that say something else, in the order in which they were taken. */
export function rolesAfter(
  pack: Pack,
  roles: readonly Role[],
  day: Day,
  now: RoleView | null,
): RoleView[] {
  return roles
    .filter((role) => !reportedBy(pack, role, day) || startDay(role) > day)
    .filter((role) => role.text !== now?.text)
    .toSorted((a, b) => newestFirst(b, a))
    .map((role) => viewRole(role, '9999-12-31'));
}
