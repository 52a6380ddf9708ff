import { isArabic } from '../../text/arabic';
import { isCyrillic } from '../../text/cyrillic';
import { type Neighbour, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import { isPerson, needsNobody } from '../evidence/readings';
import type { Candidate } from '../index/candidates';
import {
  ARABIC_CLITIC,
  ARABIC_GIVEN_NAMES,
  ARABIC_PARTICLES,
  ARABS_IN_CYRILLIC,
} from '../lexicon/arabic';
import { HEADS_BEFORE, NAMED_THINGS, PARTS_OF_PLACES } from '../lexicon/larger';
import { FAMED_SURNAMES, FEMALE_TITLES, HOUSES, isTitle, KIN, OFFICES_OF } from '../lexicon/people';
import { plainWord } from '../lexicon/sets';
import { isOblique } from './larger-left';
import { bindsOnLeft } from './name-particles';
import { FINE, OTHER_PERSON, OTHER_THING, type PersonVerdict, TITLED } from './person-verdict';

/** What may follow a thing's name: "The Jolani was restored". */
const VERBS_OF_THINGS = new Set(
  'is was has had will would stands stood opened closed and or'.split(' '),
);

/** Before a surname it makes a family: los Asad, les Assad, degli Assad, dos Assad; des Assad in French. */
const PLURAL_ARTICLE = /^(?:los|les|aux|(?:d?e|a|da|ne|su)?gli|[da]?os)$/;

/** What the word to the left of a person's name says about whose it is. */
export function judgeLeft(candidate: Candidate, page: PageWords, full: boolean): PersonVerdict {
  const text = page.text(candidate.block);
  const word = wordBefore(text, candidate.start);
  if (word === null || word.gap === 'elision') return FINE;
  if (isArabic(word.text.charCodeAt(0)))
    return isArabicName(word.text, candidate) && (!full || isOwnName(word, text))
      ? OTHER_PERSON
      : FINE;
  if (FEMALE_TITLES.has(word.plain)) return full ? FINE : { kind: 'woman' };
  if (bindsOnLeft(word, text, candidate.block, page)) return OTHER_PERSON;
  if (isGermanFamily(word, candidate, page)) return OTHER_THING;
  if (!word.capital) return judgeSmallLeft(word, candidate, page, full);
  if (word.gap === 'dot' && word.plain.length === 1) return judgeInitial(word, page, full);
  if (word.gap === 'hyphen') return judgeHyphenLeft(word, candidate, page, full);
  return judgeCapitalLeft(word, candidate, page);
}

function isArabicName(word: string, { surface }: Candidate): boolean {
  if (ARABIC_CLITIC.test(surface)) return false;
  return isArabicGiven(word);
}

/** A given name, or a particle that binds names. */
function isArabicGiven(word: string): boolean {
  const folded = plainWord(word).replaceAll('ى', 'ي').replaceAll('ة', 'ه');
  return [folded, folded.replace(/^[وف]/u, '')].some(
    (name) => ARABIC_GIVEN_NAMES.has(name) || ARABIC_PARTICLES.has(name),
  );
}

/** حافظ بشار الأسد is a son of his: a given name before a whole one, that ends nobody else's name (بن سلمان أحمد الشرع). */
function isOwnName(word: Neighbour, text: string): boolean {
  const before = wordBefore(text, word.start);
  return before === null || !isArabicGiven(before.text);
}

/** "V. Putin" has an initial; "M. Poutine" is monsieur. */
function judgeInitial(word: Neighbour, page: PageWords, full: boolean): PersonVerdict {
  if (word.plain === 'm' && page.language === 'fr') return TITLED;
  return full ? OTHER_PERSON : { kind: 'initial', letter: word.text.charAt(0) };
}

function judgeSmallLeft(
  word: Neighbour,
  candidate: Candidate,
  page: PageWords,
  full: boolean,
): PersonVerdict {
  if (word.gap === 'space') {
    if (!full && KIN.has(word.plain)) return OTHER_PERSON;
    if (NAMED_THINGS.has(word.plain)) return OTHER_THING;
    if (!full && HOUSES.has(word.plain) && !isGenitive(candidate)) return OTHER_THING;
    if (!full && PLURAL_ARTICLE.test(word.plain)) return OTHER_THING;
    if (!full && word.plain === 'des' && page.language === 'fr') return OTHER_THING;
    if (!full && word.plain === 'the' && isThing(page.text(candidate.block), candidate.end))
      return OTHER_THING;
  }
  return isTitle(word.plain) ? TITLED : FINE;
}

/** режим Асада is the regime of somebody, сім'я Асад a family of that name. */
function isGenitive(candidate: Candidate): boolean {
  return candidate.inflected === true || isOblique(candidate);
}

/** "Die Assads" are a family: a genitive has no article. */
function isGermanFamily({ plain }: Neighbour, { words, inflected }: Candidate, page: PageWords) {
  return (
    inflected === true && words === 1 && /^(?:die|der|den)$/.test(plain) && page.language === 'de'
  );
}

/** After "the" a surname goes on to what it qualifies (the Assad era, the Putin we know); where nothing follows it is a thing's name. */
function isThing(text: string, end: number): boolean {
  const word = wordAfter(text, end);
  if (word === null) return end >= text.length || /^[,.;:!?)]/.test(text.slice(end, end + 1));
  return word.gap === 'space' && VERBS_OF_THINGS.has(word.plain);
}

function judgeHyphenLeft(
  word: Neighbour,
  candidate: Candidate,
  page: PageWords,
  full: boolean,
): PersonVerdict {
  if (PARTS_OF_PLACES.has(word.plain) || FAMED_SURNAMES.has(word.plain) || page.isSafe(word))
    return FINE;
  if (page.endingAt(candidate.block, word.end) !== undefined) return FINE;
  if (full) return OTHER_PERSON;
  // "Maria Lopez-Rubio" against "Zelensky-Putin talks": a capitalised word before the pair makes it one surname.
  const further = wordBefore(page.text(candidate.block), word.start);
  if (further?.capital !== true || page.isSafe(further)) return { kind: 'joined' };
  return page.opens(candidate.block, further) && page.isOrdinary(further)
    ? { kind: 'joined' }
    : OTHER_PERSON;
}

/** The heart of it: a capitalised word right before a name is a given name unless something shows otherwise. */
function judgeCapitalLeft(word: Neighbour, candidate: Candidate, page: PageWords): PersonVerdict {
  if (isTitle(word.plain) || endsOffice(word, page.text(candidate.block))) return TITLED;
  if (isGermanNoun(word, candidate, page)) return FINE;
  if (KIN.has(word.plain)) return OTHER_PERSON;
  if (HEADS_BEFORE.has(word.plain) && !word.possessive) return OTHER_THING;
  if (word.plain === 'the' && candidate.words === 1)
    return isThing(page.text(candidate.block), candidate.end) ? OTHER_THING : FINE;
  if (word.possessive || page.isSafe(word)) return FINE;
  return isGivenName(word, candidate, page) ? OTHER_PERSON : FINE;
}

const GERMAN_DETERMINER =
  /^(?:d(?:er|ie|as|es|em|en)|eine?[rmns]?|(?:sein|ihr|kein|dies|jen)e?[rmns]?|im|am|zum|zur|beim|vom|\p{Ll}{3,}e[nmrs]?)$/u;

/** Nouns that need no article before them, told by their ending or from a list: seit Sturz Assads, Auslieferung Assads. */
const GERMAN_NOUN =
  /(?:.{3}(?:ung|schaft|heit|keit|tion|tat|nis)|sturz|flucht|ende|abgang|ruckzug|regime|truppen|armee|soldaten|anhanger|gegner|sieg|besuch|rede|politik)$/;

/**
 * What a German genitive hangs on has a capital, and an article or adjective before it: die Regierung al-Scharaas, der Sohn
 * Assads. So has what stands before a whole name: der Präsident der Übergangsregierung Ahmed al-Scharaa.
 */
function isGermanNoun(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  if (page.language !== 'de') return false;
  if (candidate.inflected !== true && candidate.words < 2) return false;
  if (candidate.inflected === true && GERMAN_NOUN.test(word.plain)) return true;
  const before = wordBefore(page.text(candidate.block), word.start);
  if (before?.gap !== 'space' || !GERMAN_DETERMINER.test(before.plain)) return false;
  return !before.capital || page.opens(candidate.block, before);
}

/** Joined to somebody else who is known: "Incontro Putin-Assad". */
function isPaired({ block, end }: Candidate, page: PageWords): boolean {
  const other = wordAfter(page.text(block), end);
  if (other?.gap !== 'hyphen') return false;
  return page.startingAt(block, other.start)?.readings.some(isPerson) === true;
}

const OF_OFFICE = /^(?:of|de|du|des|del|della|degli|di|do|da|dos|das|van)$/;
/** The first of two words that an office is of: Negócios Estrangeiros, Buitenlandse Zaken. */
const FIRST_OF_TWO = /^(?:negocios|relacoes|buitenlandse|binnenlandse|foreign|external)$/;

/** The last word of Secretary of State, Chief of Staff, ministro degli Esteri. */
function endsOffice(word: Neighbour, text: string): boolean {
  if (!OFFICES_OF.has(word.plain)) return false;
  const before = wordBefore(text, word.start);
  const of =
    before !== null && FIRST_OF_TWO.test(before.plain) ? wordBefore(text, before.start) : before;
  return (
    of !== null && OF_OFFICE.test(of.plain) && isTitle(wordBefore(text, of.start)?.plain ?? '')
  );
}

/** Slavic given names take the case of the surname: Igora Putina has one ending, Spotkanie Putina two. */
function endsOtherwise({ plain }: Neighbour, { surface }: Candidate, page: PageWords): boolean {
  if (page.language !== 'pl' && page.language !== 'cs') return false;
  return plain.at(-1) !== plainWord(surface).at(-1);
}

/** Two who are known stand side by side, in a row of tags or where a verb comes last: Putin Assad, "heeft Assad Poetin bedankt". */
function areTwo(before: Candidate, candidate: Candidate): boolean {
  return before.words > 1 || needsNobody(candidate);
}

function isInCapitals({ surface }: Candidate): boolean {
  return surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}

function isGivenName(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  const before = page.endingAt(candidate.block, word.end);
  if (before !== undefined && !before.readings.some(isPerson)) return false;
  const writing = page.writing(candidate.block, candidate.start);
  if (before !== undefined)
    return writing === 'sentence' && !needsNobody(before) && !areTwo(before, candidate);
  // "RIBAL AL-ASSAD: We are close to war": who speaks is written so.
  if (word.acronym && writing !== 'capitals' && !isInCapitals(candidate)) return false;
  if (writing !== 'sentence' && FAMED_SURNAMES.has(word.plain)) return false;
  // A noun that a genitive hangs on: Spotkanie Władimira Putina.
  if (candidate.inflected === true && page.opens(candidate.block, word)) {
    if (candidate.words > 1 || endsOtherwise(word, candidate, page)) return false;
  }
  // In Cyrillic nobody has two given names before the family's, save some from Arabic.
  if (candidate.words > 1 && isCyrillic(candidate.surface.charCodeAt(0)))
    return ARABS_IN_CYRILLIC.has(word.plain);
  const maybeOrdinary = writing !== 'sentence' || page.opens(candidate.block, word);
  return !(maybeOrdinary && (page.isOrdinary(word) || isPaired(candidate, page)));
}
