import { isPartOfAddress } from './addresses';
import type { Candidate } from './candidates';
import { isLargerOnLeft } from './larger-left';
import { isLargerOnRight } from './larger-right';
import { isNamesakeTown } from './namesake-towns';
import type { PageWords } from './page-words';

/** Branches of a movement that are movements of their own. */
const BRANCH =
  /^ in (?:the )?(?:Arabian|Islamic|Indian|Iraq|Lands?|Sahel|Mesopotamia|Yemen|Somalia)/;

/** @returns true where a place, organisation or event is a part of a larger name, or is another that borrows its name */
export function isPartOfLarger(candidate: Candidate, page: PageWords): boolean {
  const text = page.text(candidate.block);
  if (isPartOfAddress(text, candidate.start, candidate.end)) return true;
  const kind = candidate.readings[0]?.entityKind;
  if (kind === 'event' || kind === 'work') return false;
  if (kind === 'place' && isNamesakeTown(text, candidate.end)) return true;
  if (
    kind === 'organisation' &&
    text.startsWith(' in ', candidate.end) &&
    BRANCH.test(text.slice(candidate.end, candidate.end + 16))
  )
    return true;
  return isLargerOnRight(candidate, page) || isLargerOnLeft(candidate, page);
}
