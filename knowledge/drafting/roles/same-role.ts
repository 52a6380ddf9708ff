/** Wordings of one office are one role: "secretary" and "secretary of the trust". English only. */
import { MONTHS } from '../../reading/dates/date-words';
import { foldWord } from '../../reading/tokens';
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

const LINK = /^(?:of|at|for|in|from|with|on|the|and)$/;
/** "the club's ", "Port Alder council's " */
const OWNED = /^(?:(?:[\p{L}-]+ ){0,3}?[\p{L}-]+['’]s?|her|his|its|their) /u;

interface Wording {
  /** What the office is called, without whose it is: "head teacher". */
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

function wordingOf(text: string): Wording {
  const owner = OWNED.exec(text)?.[0] ?? '';
  const plain = owner.split(' ').some((word) => LINK.test(word)) ? text : text.slice(owner.length);
  const words = (part: string) =>
    part.split(/[\s-]+/).map((word) => foldWord(word.replace(/['’]s?$/, '')));
  const link = words(plain).findIndex((word) => LINK.test(word));
  return {
    head: words(plain)
      .slice(0, link < 0 ? undefined : link)
      .join(' '),
    words: new Set(words(text).filter((word) => !LINK.test(word))),
  };
}

/** One wording has all words of the other, and both call the office the same: "director" is not "deputy director". */
function isSameOffice(one: DraftRole, other: DraftRole): boolean {
  const [a, b] = [wordingOf(one.text), wordingOf(other.text)];
  if (a.head !== b.head || (one.to ?? '') !== (other.to ?? '')) return false;
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  return [...few.words].every((word) => many.words.has(word));
}

/** A year or a month that an article states comes before the day of a report. */
const earlier = (one: string, other: string): string =>
  one === '' || (other !== '' && other < one) ? other : one;

function joined(one: DraftRole, other: DraftRole): DraftRole {
  const size = ({ text }: DraftRole) => wordingOf(text).words.size;
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
    const at = found.findIndex((one) => isSameOffice(one, role));
    const known = found[at];
    if (known === undefined) found.push(role);
    else found[at] = joined(known, role);
  }
  return found;
}
