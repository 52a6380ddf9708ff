import type { Candidate } from './candidates';
import { isPartOfAddress, runHasHead } from './judge-person';
import { HEADS, HEADS_BEFORE, PARTS_OF_PLACES, STATES } from './lexicon/larger';
import { PERSONAL_TITLES, TITLES } from './lexicon/people';
import type { PageWords } from './page-words';
import { type Neighbour, wordAfter, wordBefore } from './surroundings';

const OF = /^(?:of|de|du|des|del|di|do|da|von|der|d)$/;
/** Branches of a movement that are movements of their own. */
const BRANCH =
  /^ in (?:the )?(?:Arabian|Islamic|Indian|Iraq|Lands?|Sahel|Mesopotamia|Yemen|Somalia)/;
/** Bodies that are parts of a union or state rather than others named after it. */
const BODIES = new Set([
  'commission',
  'council',
  'committee',
  'agency',
  'court',
  'group',
  'force',
  'front',
  'state',
  'federation',
  'summit',
  'act',
  'office',
]);

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
  const abbreviation = candidate.readings.every(({ nameKind }) => nameKind === 'abbreviation');
  return (
    rightIsLarger(candidate, page, abbreviation) || leftIsLarger(candidate, page, abbreviation)
  );
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

function rightIsLarger(candidate: Candidate, page: PageWords, abbreviation: boolean): boolean {
  const text = page.text(candidate.block);
  const word = wordAfter(text, candidate.end);
  if (word === null) return false;
  if (!word.capital) return candidate.words === 1 && isOfElsewhere(word, candidate, page);
  if (word.gap === 'hyphen') return false;
  if (abbreviation) return HEADS.has(word.plain) && !BODIES.has(word.plain);
  if (page.startingAt(candidate.block, word.start) !== undefined) return false;
  if (TITLES.has(word.plain)) return false;
  if (runHasHead(word, text, page.writing(candidate.block, candidate.start))) return true;
  if (page.isSafe(word) || (word.allCaps && word.text.length <= 5)) return false;
  if (candidate.words > 1) return false;
  return page.writing(candidate.block, candidate.start) === 'sentence';
}

/** "the Kremlin of Kazan". Only for what there are many of: organisations and buildings, not states. */
function isOfElsewhere(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  if (word.plain !== 'of' || candidate.readings[0]?.entityKind !== 'organisation') return false;
  const place = wordAfter(page.text(candidate.block), word.end);
  return place?.capital === true && page.startingAt(candidate.block, place.start) === undefined;
}

function leftIsLarger(candidate: Candidate, page: PageWords, abbreviation: boolean): boolean {
  const text = page.text(candidate.block);
  const word = wordBefore(text, candidate.start);
  if (word === null || word.possessive) return false;
  const kind = candidate.readings[0]?.entityKind;
  if (word.gap === 'dot') return kind === 'place' && word.capital;
  if (word.gap !== 'space') return false;
  if (!word.capital) return isOfInstitution(word, text);
  if (PERSONAL_TITLES.has(word.plain)) return kind === 'place';
  if (PARTS_OF_PLACES.has(word.plain))
    return candidate.words > 1 && candidate.readings[0]?.entityKind === 'organisation';
  if (HEADS_BEFORE.has(word.plain)) return true;
  if (abbreviation || candidate.words > 1) return false;
  if (page.isSafe(word) || page.endingAt(candidate.block, word.end) !== undefined) return false;
  const writing = page.writing(candidate.block, candidate.start);
  if (writing !== 'sentence')
    return candidate.readings[0]?.entityKind === 'organisation' && !page.isOrdinary(word);
  if (word.allCaps && word.text.length <= 5) return false;
  return !(page.opens(candidate.block, word) && page.isOrdinary(word));
}

/** "University of Damascus", "Bank of Syria", "Church of the Kremlin". */
function isOfInstitution(word: Neighbour, text: string): boolean {
  let preposition = word;
  if (/^(?:the|la|le|las|los)$/.test(word.plain)) {
    const further = wordBefore(text, word.start);
    if (further === null) return false;
    preposition = further;
  }
  if (!OF.test(preposition.plain)) return false;
  const head = wordBefore(text, preposition.start);
  return (
    head?.capital === true &&
    (HEADS_BEFORE.has(head.plain) || HEADS.has(head.plain)) &&
    !TITLES.has(head.plain)
  );
}
