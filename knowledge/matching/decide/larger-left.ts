import { isArabic } from '../../text/arabic';
import { isCyrillic } from '../../text/cyrillic';
import { type Neighbour, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import { isAcronym } from '../evidence/readings';
import type { Candidate } from '../index/candidates';
import {
  ARABIC_HEADS,
  CODED,
  HEADS,
  HEADS_BEFORE,
  NAMED_THINGS,
  PARTS_OF_PLACES,
  QUOTED_THINGS,
} from '../lexicon/larger';
import { FAMED_SURNAMES, isTitle, PERSONAL_TITLES } from '../lexicon/people';

/** What an adjective may follow: Universidade Estadual de Moscou. */
const INSTITUTIONS = new Set(
  'universite universidad universidade universita universiteit instituto institut conservatorio conservatoire'.split(
    ' ',
  ),
);
const OF = /^(?:of|de|du|des|del|di|do|da|von|der|d)$/;
/** Written small in their languages: la rue de Damas. */
const STREETS = new Set(['rue', 'calle', 'avenida', 'plaza', 'rua']);

/** True where the word before a place or organisation makes it a part of a larger name. */
export function isLargerOnLeft(candidate: Candidate, page: PageWords): boolean {
  const text = page.text(candidate.block);
  if (isQuotedThing(candidate, text)) return true;
  const word = wordBefore(text, candidate.start);
  if (word === null || word.possessive) return false;
  const kind = candidate.readings[0]?.entityKind;
  if (word.gap === 'dot') return kind === 'place' && word.capital;
  if (word.gap === 'hyphen')
    return word.capital && HEADS_BEFORE.has(word.plain) && !isTitle(word.plain);
  if (word.gap !== 'space') return false;
  if (isArabic(word.text.charCodeAt(0))) return isArabicHead(word, candidate, text);
  if (isAcronym(candidate) && CODED.has(word.plain)) return true;
  if (!word.capital) return isNamedThing(word, candidate, text) || isOfInstitution(word, text);
  if (PERSONAL_TITLES.has(word.plain)) return kind === 'place';
  if (PARTS_OF_PLACES.has(word.plain)) return candidate.words > 1 && kind === 'organisation';
  if (HEADS_BEFORE.has(word.plain)) return true;
  return isProperName(word, candidate, page);
}

/** Arabic has no capitals: Damascus University, Bank Rossiya; an airport only with its full title. */
function isArabicHead({ plain }: Neighbour, { end }: Candidate, text: string): boolean {
  const head = plain.replace(/^[وف]?[بكل]?/u, '');
  if (ARABIC_HEADS.has(plain) || ARABIC_HEADS.has(head)) return true;
  return (plain === 'مطار' || head === 'مطار') && wordAfter(text, end)?.plain === 'الدولي';
}

/** An unknown capital before a name of one word belongs to it: Bolshoi Moscow. */
function isProperName(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  if (isTitle(word.plain) || candidate.inflected === true || isOblique(candidate)) return false;
  if (isAcronym(candidate) || candidate.words > 1) return false;
  if (page.isSafe(word) || page.endingAt(candidate.block, word.end) !== undefined) return false;
  if (FAMED_SURNAMES.has(word.plain) || page.language === 'de' || page.language === 'nl')
    return false;
  if (page.writing(candidate.block, candidate.start) !== 'sentence')
    return candidate.readings[0]?.entityKind === 'organisation' && !page.isOrdinary(word);
  if (word.acronym) return false;
  return !(page.opens(candidate.block, word) && page.isOrdinary(word));
}

/** "the restaurant Kremlin,": a thing of that name, unless a clause begins: the ship Russia sold. */
function isNamedThing(word: Neighbour, { end }: Candidate, text: string): boolean {
  if (!NAMED_THINGS.has(word.plain)) return false;
  const next = wordAfter(text, end);
  return next === null || /^(?:is|was|has|had|ran|and|or|in|at)$/.test(next.plain);
}

/** гостиница «Россия»: nothing but the name between the quotation marks. */
function isQuotedThing({ start, end }: Candidate, text: string): boolean {
  if (!'«“„"'.includes(text.charAt(start - 1) || ' ')) return false;
  if (!'»”“"'.includes(text.charAt(end) || ' ')) return false;
  return QUOTED_THINGS.test(wordBefore(text, start - 1)?.plain ?? '');
}

/** A Cyrillic name in another case than the nominative hangs on the noun before it: Речник Кремля, Мэр Москвы. */
export function isOblique({ surface, readings }: Candidate): boolean {
  return (
    isCyrillic(surface.charCodeAt(0)) &&
    readings.every(({ name }) => name.toLowerCase() !== surface.toLowerCase())
  );
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
  if (head !== null && STREETS.has(head.plain)) return true;
  return head !== null && (isHead(head) || isHead(wordBefore(text, head.start), INSTITUTIONS));
}

function isHead(word: Neighbour | null, heads?: ReadonlySet<string>): boolean {
  if (word === null || !word.capital || isTitle(word.plain)) return false;
  return heads?.has(word.plain) ?? (HEADS_BEFORE.has(word.plain) || HEADS.has(word.plain));
}
