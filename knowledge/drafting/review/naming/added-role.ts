/** Titles that a person adds, because no rule found them or the article gives them in other words. */
import { firstDayOf, isPartialDate, lastDayOf } from '../../../schema/dates';
import { paragraphHash } from '../../article-text';
import type { Draft } from '../../draft';
import type { ReviewDecision } from '../decisions';
import type { ReviewedRole } from '../reviewed';

/** Not empty, and no year, month or day of the calendar. */
export const isNoDay = (day: string): boolean => day !== '' && !isPartialDate(day);

/** Whether the end is before the start, as far as both days are known. */
export const isBackwards = (from: string, to: string): boolean =>
  isPartialDate(from) && isPartialDate(to) && firstDayOf(from) > lastDayOf(to);

type Added = Extract<ReviewDecision, { kind: 'add-role' }>;

/** The roles with one more; a role in the same words is replaced. Nothing where its article is no longer there. */
export function withAddedRole(
  { read, articleIds }: Pick<Draft, 'read' | 'articleIds'>,
  roles: readonly ReviewedRole[],
  { role, from, to, article, paragraph }: Added,
): readonly ReviewedRole[] {
  const at = read.findIndex(({ text }) => text.textHash === article);
  const words = read[at]?.text.paragraphs[paragraph - 1];
  if (words === undefined) return roles;
  const cited = { article: articleIds[at] ?? '', paragraph, hash: paragraphHash(words) };
  const others = roles.filter(({ text }) => text.toLowerCase() !== role.toLowerCase());
  return [...others, { text: role, from, ...(to !== '' && { to }), evidence: [cited] }];
}

/** A role with the days that a person gave it; what was only the day of a report is so no more once it is changed. */
export function datedRole(
  role: ReviewedRole,
  { from, to }: { readonly from: string; readonly to: string },
): ReviewedRole {
  const { isStartReported, isEndReported, to: end = '', from: start, ...rest } = role;
  return {
    ...rest,
    from,
    ...(to !== '' && { to }),
    ...(isStartReported && from === start && { isStartReported }),
    ...(isEndReported && to === end && { isEndReported }),
  };
}
