import { firstDayOf } from '../../schema/dates';
import type { Day, Pack, PartialDate, Role } from '../../schema/types';
import { compareDays, daysBetween, STALE_DAYS } from '../dates';
import { hadEnded, knownOn } from '../known';
import type { RoleView } from '../types';

function startDay(role: Role): Day {
  return role.from === undefined ? '' : firstDayOf(role.from);
}

/** Leaves out an end that was not known on that day. */
function viewRole(pack: Pack, role: Role, day: Day): RoleView {
  return {
    text: role.text,
    ...(role.from !== undefined && { from: role.from }),
    ...(role.to !== undefined && hadEnded(pack, role, role.to, day) && endOf(pack, role, role.to)),
  };
}

/** If no article says when a role began, packs date it from the first report. */
export const isStartReported = ({ from, reported }: Pick<Role, 'from' | 'reported'>): boolean =>
  from === reported;

/** An end on the day of an article may only mean that the role had ended by then. */
function endOf(pack: Pack, { evidence }: Role, to: PartialDate): Pick<RoleView, 'to' | 'isLatest'> {
  const isLatest = evidence.some(({ article }) => pack.article(article)?.date === to);
  return { to, ...(isLatest && { isLatest }) };
}

/** Day of the newest article up to a day that confirms a role. */
function lastReport(pack: Pack, role: Role, day: Day): Day {
  const days = role.evidence.map(({ article }) => pack.article(article)?.date ?? role.reported);
  return (
    days
      .filter((date) => date <= day)
      .toSorted(compareDays)
      .at(-1) ?? role.reported
  );
}

/** A role that was last reported long before the day is given as of then. */
function withAge(pack: Pack, role: Role, day: Day): RoleView {
  const view = viewRole(pack, role, day);
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
  const known = roles.filter((role) => knownOn(pack, role, day) && startDay(role) <= day);
  const holding = known.filter((role) => !hadEnded(pack, role, role.to, day));
  const [first, ...rest] = (holding.length > 0 ? holding : known).toSorted(newestFirst);
  if (!first) return null;
  const together = rest.filter(
    (role) => startDay(role) === startDay(first) && role.to === first.to,
  );
  const text = withoutContained([first, ...together].map((role) => role.text)).join('; ');
  return withAge(pack, { ...first, text }, day);
}

/** "deputy mayor" adds nothing to "deputy mayor of Port Alder". */
function withoutContained(texts: readonly string[]): string[] {
  const folded = texts.map((text) => text.toLowerCase());
  return texts.filter((_, at) => {
    const own = folded[at] ?? '';
    return !folded.some(
      (other, index) => index !== at && other.includes(own) && (other !== own || index < at),
    );
  });
}

/** Roles that were not known on that day, in the order in which they began. */
export interface UnknownRoles {
  /** Began after the day. */
  readonly later: readonly RoleView[];
  /** Began by the day, or at an unknown time, and was reported only later. */
  readonly reportedLater: readonly RoleView[];
}

const END_OF_TIME: Day = '9999-12-31';

/** @param now the role that is shown for the day: another that says the same is left out */
export function rolesUnknownOn(
  pack: Pack,
  roles: readonly Role[],
  day: Day,
  now: RoleView | null,
): UnknownRoles {
  const [later, reportedLater]: [RoleView[], RoleView[]] = [[], []];
  for (const role of roles.toSorted((a, b) => newestFirst(b, a))) {
    if (role.text === now?.text) continue;
    const view = viewRole(pack, role, END_OF_TIME);
    if (startDay(role) > day && !isStartReported(role)) later.push(view);
    else if (!knownOn(pack, role, day)) reportedLater.push(view);
  }
  return { later, reportedLater };
}
