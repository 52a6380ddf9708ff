/** Wordings of one office are one role: "secretary" and "secretary of the trust". English only. */
import { MONTHS } from '../../reading/dates/date-words';
import { isSameOffice, officeOf } from '../../reading/roles/same-office';
import type { DraftRole } from './draft-role';

/** "mayor of Port Alder since 2021", "captain since May 2030" */
const SINCE = new RegExp(`^(.+?),? since (?:(${MONTHS.join('|')}) )?((?:19|20)\\d\\d)$`, 'i');

/** @returns the words of a role, and the year or month that they give for its start */
export function sinceWhen(words: string): { text: string; since?: string } {
  const [, text, month, year] = SINCE.exec(words) ?? [];
  if (text === undefined || year === undefined) return { text: words };
  if (month === undefined) return { text, since: year };
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return { text, since: `${year}-${String(number).padStart(2, '0')}` };
}

const isSameRole = (one: DraftRole, other: DraftRole): boolean =>
  (one.to ?? '') === (other.to ?? '') && isSameOffice(officeOf(one.text), officeOf(other.text));

/** A year or a month that an article states comes before the day of a report. */
const earlier = (one: string, other: string): string =>
  one === '' || (other !== '' && other < one) ? other : one;

function joined(one: DraftRole, other: DraftRole): DraftRole {
  const size = ({ text }: DraftRole) => officeOf(text).words.size;
  const [fuller, barer] = size(other) > size(one) ? [other, one] : [one, other];
  const known = new Set(fuller.evidence.map(({ article, paragraph }) => `${article} ${paragraph}`));
  const more = barer.evidence.filter(
    ({ article, paragraph }) => !known.has(`${article} ${paragraph}`),
  );
  return {
    ...fuller,
    from: earlier(one.from, other.from),
    evidence: [...fuller.evidence, ...more],
  };
}

/** Each office once, under its fullest wording. */
export function distinctRoles(roles: readonly DraftRole[]): DraftRole[] {
  const found: DraftRole[] = [];
  for (const role of roles) {
    const at = found.findIndex((one) => isSameRole(one, role));
    const known = found[at];
    if (known === undefined) found.push(role);
    else found[at] = joined(known, role);
  }
  return found;
}
