import { isPartOfAddress } from './addresses';
import type { Candidate } from './candidates';
import { isLargerOnLeft } from './larger-left';
import { isLargerOnRight } from './larger-right';
import { STATES } from './lexicon/larger';
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

/** @returns the town's own words where they are followed by a state that tells it from the pack's; '' elsewhere */
export function namesakeTownOf({ surface, end, block }: Candidate, page: PageWords): string {
  return isNamesakeTown(page.text(block), end) ? surface : '';
}

/** "Moscow, Idaho"; "Damascus, Md." */
function isNamesakeTown(text: string, end: number): boolean {
  if (text.charAt(end) !== ',') return false;
  const found = /^,\s+(\p{Lu}[\p{L}.]*)(?:\s(\p{Lu}\p{L}+))?/u.exec(text.slice(end, end + 40));
  const state = found?.[1];
  if (state === undefined) return false;
  if (/^(?:New|North|South|West|Rhode)$/.test(state))
    return /^(?:York|Jersey|Mexico|Hampshire|Carolina|Dakota|Virginia|Island)$/.test(
      found?.[2] ?? '',
    );
  const plain = state.replaceAll('.', '').toLowerCase();
  if (!STATES.has(plain)) return false;
  return (
    plain.length > 5 ||
    state.includes('.') ||
    state === state.toUpperCase() ||
    ['texas', 'idaho', 'maine', 'ohio', 'iowa', 'utah', 'wales'].includes(plain)
  );
}
