import type { PageWords } from '../evidence/page';
import type { Candidate } from '../index/candidates';
import { isPartOfAddress } from './addresses';
import { isLargerOnLeft } from './larger-left';
import { isLargerOnRight } from './larger-right';
import { isNamesakeTown } from './namesake-towns';

/** Branches of a movement that are movements of their own. */
const BRANCH =
  /^ in (?:the )?(?:Arabian|Islamic|Indian|Iraq|Lands?|Sahel|Mesopotamia|Yemen|Somalia)/;

const LONGEST_TITLE = 60;
const CLOSED = /^[^“”"«»„\n]+(?=[”"»])/u;
const LEAST_WORDS_MORE = 3;

/**
 * “Moscow Does Not Believe in Tears” is a film: three words or more after the name in quotation marks, each longer one with a capital, where
 * the words before have none.
 */
function opensQuotedTitle({ start, end }: Candidate, text: string): boolean {
  if (start === 0 || !isOpeningQuote(text.charCodeAt(start - 1))) return false;
  const title = CLOSED.exec(text.slice(end, start + LONGEST_TITLE))?.[0] ?? '';
  const words = title.match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS_MORE || words.some((word) => /^\p{Ll}{4}/u.test(word)))
    return false;
  return /\p{Ll}{3} ?$/u.test(text.slice(Math.max(0, start - 8), start - 1));
}

/** One of “ " « „. */
function isOpeningQuote(code: number): boolean {
  return code === 0x201c || code === 34 || code === 0xab || code === 0x201e;
}

/** @returns true where a place, organisation or event is a part of a larger name, or is another that borrows its name */
export function isPartOfLarger(candidate: Candidate, page: PageWords): boolean {
  const text = page.text(candidate.block);
  if (isPartOfAddress(text, candidate.start, candidate.end)) return true;
  const kind = candidate.readings[0]?.entityKind;
  if (kind === 'event' || kind === 'work') return false;
  if (opensQuotedTitle(candidate, text)) return true;
  if (kind === 'place' && isNamesakeTown(text, candidate.end)) return true;
  if (
    kind === 'organisation' &&
    text.startsWith(' in ', candidate.end) &&
    BRANCH.test(text.slice(candidate.end, candidate.end + 16))
  )
    return true;
  return isLargerOnRight(candidate, page) || isLargerOnLeft(candidate, page);
}
