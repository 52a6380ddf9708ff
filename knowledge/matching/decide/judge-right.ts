import { isCyrillic } from '../../text/cyrillic';
import { type Neighbour, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import { isPerson, needsNobody } from '../evidence/readings';
import type { Candidate } from '../index/candidates';
import { MEETINGS, THINGS_NAMED } from '../lexicon/larger';
import {
  BETWEEN_TWO,
  COLLECTIVES,
  FAMED_SURNAMES,
  GENERATION_WORDS,
  GENERATIONS,
} from '../lexicon/people';
import { runHasHead } from './larger-names';
import { bindsOnRight } from './name-particles';
import { FINE, OTHER_PERSON, OTHER_THING, type PersonVerdict } from './person-verdict';

const KIN_REACH = 100;
const BEFORE_GENERATION = /^(?:the|le|el|il|o|der|de)$/;

/** What the word to the right of a person's name says about whose it is. */
export function judgeRight(candidate: Candidate, page: PageWords, full: boolean): PersonVerdict {
  const text = page.text(candidate.block);
  if (!full && isKinOfThem(text, candidate)) return OTHER_PERSON;
  const word = wordAfter(text, candidate.end);
  if (word === null || (candidate.inflected === true && word.gap === 'space')) return FINE;
  if (GENERATIONS.has(word.plain)) return OTHER_PERSON;
  if (!full && tellsGeneration(word, text)) return OTHER_PERSON;
  if (word.gap === 'hyphen') return judgeHyphenRight(word, candidate, page, full);
  if (!full && isCollective(word) && !isPrefixed(text, candidate.start)) return OTHER_THING;
  if (bindsOnRight(word, text)) return full && isSonOf(candidate) ? FINE : OTHER_PERSON;
  if (!word.capital) return judgeSmallRight(word, text, full);
  if (continuesName(word, text)) return full && !bindsName(word, text) ? FINE : OTHER_PERSON;
  return judgeCapitalRight(word, candidate, page, full);
}

/** A capitalised word right after a name is a further surname, or makes a larger name, unless something shows otherwise. */
function judgeCapitalRight(
  word: Neighbour,
  candidate: Candidate,
  page: PageWords,
  full: boolean,
): PersonVerdict {
  const writing = page.writing(candidate.block, candidate.start);
  if (!MEETINGS.has(word.plain) && runHasHead(word, page.text(candidate.block), writing, true))
    return OTHER_THING;
  if (page.isSafe(word) || page.startingAt(candidate.block, word.start) !== undefined) return FINE;
  if (word.acronym || isSecondOfPair(candidate, page)) return FINE;
  // Nothing follows a Russian's surname that belongs to it: дочь Дмитрия Пескова Елизавета.
  if (full && isCyrillic(candidate.surface.charCodeAt(0))) return FINE;
  const certain = full || needsNobody(candidate);
  if (followsCountry(candidate, page) && endsLikeVerb(word)) return FINE;
  // German has its nouns in capitals.
  if (writing === 'sentence') return certain && page.language === 'de' ? FINE : OTHER_PERSON;
  if (certain && writing === 'headline') return FINE;
  return FAMED_SURNAMES.has(word.plain) || page.isOrdinary(word) || endsLikeVerb(word)
    ? FINE
    : OTHER_PERSON;
}

/** A pro-Putin government is not his. */
function isPrefixed(text: string, start: number): boolean {
  return /\p{Ll}\p{Pd}$/u.test(text.slice(Math.max(0, start - 2), start));
}

function endsLikeVerb({ plain }: Neighbour): boolean {
  return /(?:s|ed|ing)$/.test(plain);
}

/** "Syria's Assad Expresses Hope": a headline that a sentence quotes. */
function followsCountry({ block, start, words }: Candidate, page: PageWords): boolean {
  if (words > 1) return false;
  const word = wordBefore(page.text(block), start);
  return word?.possessive === true && page.endingAt(block, word.end - 2) !== undefined;
}

/** Turkish declines them: Esad rejiminin. */
function isCollective({ plain }: Neighbour): boolean {
  return COLLECTIVES.has(plain) || /^(?:rejimi|hukumeti|yonetimi|ailesi|iktidari)/.test(plain);
}

const KIN_OF =
  /^,? (?:the|an?|his|her)? ?(?:\p{Ll}+ )?(?:uncle|brother|sister|cousin|father|mother|wife|widow|son|daughter|nephew|niece|aunt) (?:of|to) ([^,.;:]{3,60})/u;

/** "Al-Assad, the uncle of President Bashar al-Assad": nobody is an uncle of himself. */
function isKinOfThem(text: string, { surface, end }: Candidate): boolean {
  if (text.charAt(end) !== ',' && text.charAt(end) !== ' ') return false;
  const kin = KIN_OF.exec(text.slice(end, end + KIN_REACH))?.[1];
  return kin !== undefined && new RegExp(`\\p{L}[\\s\\p{Pd}]${surface}$`, 'iu').test(kin);
}

/** What follows two people is what they have between them: the PUTIN-SHARAA MEETING. */
function isSecondOfPair({ block, start }: Candidate, page: PageWords): boolean {
  const text = page.text(block);
  const dash = /\s?\p{Pd}\s?$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (dash === null) return false;
  return page.endingAt(block, start - dash[0].length)?.readings.some(isPerson) === true;
}

/** "Assad the father", "Assad père", "Assad der Jüngere"; but "Assad the son of Hafez" says whose son he is. */
function tellsGeneration(word: Neighbour, text: string): boolean {
  const told = BEFORE_GENERATION.test(word.plain) ? wordAfter(text, word.end) : word;
  if (word.gap !== 'space' || told === null || !GENERATION_WORDS.has(told.plain)) return false;
  return !/^(?:of|de|du|von|des|di)$/.test(wordAfter(text, told.end)?.plain ?? '');
}

/** Al Saud after Faisal bin Farhan. */
function continuesName(word: Neighbour, text: string): boolean {
  return /^(?:al|el)$/.test(word.plain) && wordAfter(text, word.end)?.capital === true;
}

/** Ahmed al-Shara al-Din: what is of the faith or of God is part of the word before. */
function bindsName(article: Neighbour, text: string): boolean {
  return /^(?:din|deen|dine|islam|allah)$/.test(wordAfter(text, article.end)?.plain ?? '');
}

/** Faisal bin Farhan bin Abdullah is he with his grandfather. */
function isSonOf({ surface }: Candidate): boolean {
  return /\s(?:bin|ibn|ben)\s/iu.test(surface);
}

function judgeSmallRight(word: Neighbour, text: string, full: boolean): PersonVerdict {
  if (THINGS_NAMED.has(word.plain)) return OTHER_THING;
  if (/^(?:al|el|ad|ud|ed)$/.test(word.plain) && bindsName(word, text)) return OTHER_PERSON;
  // Assad al-Din is another; Faisal bin Farhan al-Saud is he with his house's name.
  if (
    !full &&
    /^(?:al|el|as|ash|ad)$/.test(word.plain) &&
    wordAfter(text, word.end)?.gap === 'hyphen'
  )
    return OTHER_PERSON;
  return FINE;
}

/** Two people have something between them (the Rubio-Sybiha call); one of a double name does something (Rubio-Cancela testified). */
function isPair(second: Neighbour, text: string): boolean {
  const next = wordAfter(text, second.end);
  return next === null || next.capital || BETWEEN_TWO.has(next.plain);
}

/** What German joins to a surname, and no surname begins with: Assad-Gegnern, Putin-Vertrauter. */
const GERMAN_COMPOUND =
  /^(?:gegner|anhang|vertraut|freund|feind|versteher|kritiker|unterstutzer|getreu|loyalist|truppen|soldat|milizen|krieg|sturz|besuch|treffen|telefonat|gipfel|sprecher|berater|nachfolger)/;

function judgeHyphenRight(
  word: Neighbour,
  candidate: Candidate,
  page: PageWords,
  full: boolean,
): PersonVerdict {
  if (COLLECTIVES.has(word.plain) && !full) return OTHER_THING;
  if (!word.capital) return FINE;
  if (page.isSafe(word) || page.startingAt(candidate.block, word.start) !== undefined) return FINE;
  if (FAMED_SURNAMES.has(word.plain)) return FINE;
  if (page.language === 'de' && GERMAN_COMPOUND.test(word.plain)) return FINE;
  const writing = page.writing(candidate.block, candidate.start);
  if (runHasHead(word, page.text(candidate.block), writing, true)) return OTHER_THING;
  return full || !isPair(word, page.text(candidate.block)) ? OTHER_PERSON : { kind: 'joined' };
}
