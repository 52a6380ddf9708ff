import { type Neighbour, opensSentence, wordAfter, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import { isAcronym } from '../evidence/readings';
import type { Candidate } from '../index/candidates';
import { RUN_BREAKERS } from '../lexicon/everyday';
import { CODED, HEADS, KREMLIN_TOWNS, WARES } from '../lexicon/larger';
import { isTitle } from '../lexicon/people';
import { isOblique } from './larger-left';
import { runHasHead } from './larger-names';

/** Bodies that are parts of a union or state rather than others named after it. */
const BODIES = new Set(
  'commission council committee agency court group force front state federation summit act office parliament komisyonu konseyi parlamentosu zirvesi'.split(
    ' ',
  ),
);
/** Words that are a title only with the office they go before: Ukraine Defence Minister, but the Ukraine Defence Contact Group. */
const OF_OFFICES = new Set(
  'defense defence foreign finance interior justice prime vice deputy'.split(' '),
);
/** Ordinary words that name a society where they have a capital within a sentence: the Damascus Citizens. */
const GROUPS = new Set(
  'citizens residents women men children people workers voters friends families journalists survivors'.split(
    ' ',
  ),
);
/** Москва-Сити is a quarter. */
const QUARTERS = new Set(['city', 'сити', 'сіті']);

/** True where the word after a place or organisation makes it a part of a larger name. */
export function isLargerOnRight(candidate: Candidate, page: PageWords): boolean {
  const text = page.text(candidate.block);
  const word = wordAfter(text, candidate.end);
  if (word === null) return false;
  if (!word.capital) return isSmallLarger(word, candidate, page);
  if (word.gap === 'hyphen') return QUARTERS.has(word.plain);
  if (candidate.inflected === true) return false;
  if (candidate.readings[0]?.entityKind === 'organisation' && BODIES.has(word.plain)) return false;
  if (isAcronym(candidate)) return isLargerAcronym(word, candidate, page);
  if (page.startingAt(candidate.block, word.start) !== undefined) return false;
  return !isBeforeOffice(word, text) && isProperName(word, candidate, page);
}

/** True where letters stand for a code or a ware: the HTS code, HTS tape. */
export function isCoded(candidate: Candidate, page: PageWords): boolean {
  if (!isAcronym(candidate)) return false;
  const text = page.text(candidate.block);
  const next = wordAfter(text, candidate.end)?.plain ?? '';
  return CODED.has(next) || CODED.has(wordBefore(text, candidate.start)?.plain ?? '');
}

/** EU Taxonomy is the union's; HTS Engineering, which needs company, is a firm. */
function isLargerAcronym(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  if (HEADS.has(word.plain) || CODED.has(word.plain)) return true;
  if (
    candidate.readings.some(({ standsAlone, entityKind }) => standsAlone || entityKind === 'place')
  )
    return false;
  const { block, start } = candidate;
  return (
    page.writing(block, start) === 'sentence' &&
    !page.isSafe(word) &&
    page.startingAt(block, word.start) === undefined
  );
}

function isBeforeOffice(word: Neighbour, text: string): boolean {
  if (!isTitle(word.plain)) return false;
  if (!OF_OFFICES.has(word.plain)) return true;
  const next = wordAfter(text, word.end);
  return next?.capital === true && isTitle(next.plain) && !OF_OFFICES.has(next.plain);
}

function isProperName(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  const writing = page.writing(candidate.block, candidate.start);
  const text = page.text(candidate.block);
  if (runHasHead(word, text, writing, false)) return true;
  if (writing === 'headline' && opensSentence(text, candidate.start) && isWholeTitle(word, text))
    return true;
  if (page.isSafe(word) && !OF_OFFICES.has(word.plain) && !GROUPS.has(word.plain)) return false;
  if (word.acronym) return false;
  if (isOblique(candidate) || followsPreposition(candidate, page)) return false;
  // German has its nouns in capitals.
  return candidate.words === 1 && writing === 'sentence' && page.language !== 'de';
}

/** "Damascus Community Church", and nothing more that a verb could be in. */
function isWholeTitle(first: Neighbour, text: string): boolean {
  let last: Neighbour = first;
  for (let count = 1; count < LONGEST_TITLE && last.capital; count += 1) {
    if (RUN_BREAKERS.has(last.plain)) return false;
    const next = wordAfter(text, last.end);
    if (next === null) return count > 1 && HEADS.has(last.plain);
    last = next;
  }
  return false;
}

const LONGEST_TITLE = 5;

const OF = /^(?:of|for|on|de|du|da|do|del|della|dell|fur|von|van)$/;

/** "In Moscow Vladimir Medinsky said", "envoy for Syria Geir Pedersen": the place ends before somebody's name. */
function followsPreposition({ block, start }: Candidate, page: PageWords): boolean {
  const text = page.text(block);
  const word = wordBefore(text, start);
  if (word === null || word.gap === 'hyphen' || word.gap === 'dot') return false;
  if (/^(?:in|to|from|near|outside|into|en|a|al|alla|au|ao|nel|nella|dal|dalla)$/.test(word.plain))
    return true;
  // l'Ukraine: the article that it is written onto comes before its preposition.
  const of = word.plain === 'l' ? wordBefore(text, word.start) : word;
  if (of === null || !OF.test(of.plain)) return false;
  const office = wordBefore(text, of.start);
  return office !== null && isTitle(office.plain);
}

/** A larger name that goes on in lower case: Damascus steel, Moscow-on-Hudson, the Kremlin of Kazan. */
function isSmallLarger(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  if (candidate.words > 1) return false;
  if (word.gap === 'hyphen') return /^(?:on|upon|sur|am|aan|рек[аиеу]|рекои)$/.test(word.plain);
  const kind = candidate.readings[0]?.entityKind;
  if (kind === 'place') return WARES.has(word.plain) || isConversion(word, candidate, page);
  const acronym = candidate.readings.every(({ nameKind }) => nameKind === 'abbreviation');
  if (acronym) return CODED.has(word.plain);
  return isOfElsewhere(word, candidate, page) || isKremlinElsewhere(candidate, page);
}

/** A "Damascus road conversion" happens anywhere. */
function isConversion(word: Neighbour, { block }: Candidate, page: PageWords): boolean {
  return word.plain === 'road' && WARES.has(wordAfter(page.text(block), word.end)?.plain ?? '');
}

/** "Kremlin tours in Kazan": up to three small words, and a town that has one of its own. */
function isKremlinElsewhere({ block, end, readings }: Candidate, page: PageWords): boolean {
  if (!readings.some(({ name }) => name === 'Kremlin')) return false;
  const town = /^(?:\s\p{Ll}+){0,2}\s(?:in|of|at)\s(\p{Lu}[\p{L}-]+)/u.exec(
    page.text(block).slice(end, end + 60),
  )?.[1];
  return town !== undefined && KREMLIN_TOWNS.has(town.toLowerCase());
}

/** "the Kremlin of Kazan". Only for what there are many of: organisations and buildings, not states. */
function isOfElsewhere(word: Neighbour, candidate: Candidate, page: PageWords): boolean {
  if (word.plain !== 'of' || candidate.readings[0]?.entityKind !== 'organisation') return false;
  const place = wordAfter(page.text(candidate.block), word.end);
  return place?.capital === true && page.startingAt(candidate.block, place.start) === undefined;
}
