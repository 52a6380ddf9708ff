import { startsWithCapital, startsWithSmallLetter } from '../../text/characters';
import { everyExpression, expression, L, LL, LU, SPACES_AND_DASHES } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import type { Around } from '../evidence/around';
import { lacksMark } from '../evidence/language';
import { wordBefore } from '../evidence/neighbours';
import { isPartOfAddress } from '../evidence/writing';
import { isTitle } from '../lexicon/people';
import {
  BRANCH,
  BROKEN_PLURAL,
  COMMON_GIVEN_NAMES,
  COMPANY_NOUNS,
  HEADS,
  MOVEMENT,
  NAMED_AFTER,
  QUOTED_THINGS,
  WORD_NAMES,
} from '../lexicon/things';
import {
  COMMON_WORDS,
  DETERMINERS,
  FINITE_VERBS,
  isPeople,
  RUN_BREAKERS,
  TIMES,
} from '../lexicon/words';
import { isAcronym, isPerson, type Reading } from '../types';
import { isNamesakeTown, isPlaced, isTeam } from './places';
import { row, Table } from './rows';

/** What no country's name carries and an adjective may. */
const NUNATION = /[\u064b-\u064d]$/u;
const INDEFINITE_FEMININE = /^(?![وف]?(?:ال|بال|لل)).+(?:ة|ات)$/u;
/** The source; he then. */
const SMALL_LATER = expression` [${LL}]`;
const ARTICLE_AND_SMALL = expression`^The [${LL}]`;
const DEPUTIES = /^(?:vice|deputy|assistant|associate|under)$/;
const DIRECTION = /^(?:north|south|east|west)$/;
const MOVED =
  /^(?:came|come|comes|went|go|goes|going|moved?|moving|headed|heading|turned|fled|drove|travell?ed|looked|facing)$/;
const LONGEST_TITLE = 60;
const CLOSED = /^[^“”"«»„\n]*(?=[”"»])/u;
const LEAST_WORDS_MORE = 3;
const QUOTE = 34,
  NEWLINE = 10;
/** The number of a ship or a mission, or the author of a book, at the end of a quotation. */
const TITLE_CLOSED = expression`^(?: \d{1,3}[»”“"]|[»”“"],? by [${LU}])`;
/** A work before its title. */
const WORK_BEFORE =
  /\b(?:films?|books?|novels?|songs?|plays?|albums?|movies?|series|shows?|exhibitions?|memoirs?|essays?|poems?|musical|opera|paintings?|documentary)\b[^.]*$/u;
const WORK_AFTER = expression`^,? (?:(?:is|was) )?(?:an?|the|his|her) (?:[${LL}]+ )?(?:film|book|novel|song|play|album|movie|series|show|memoir|thriller|drama|comedy|documentary)\b`;
const WORK_REACH = 40;
const CAPITALISED = expression`^[${LU}][${LL}]`;
const ANY_CAPITAL = expression`[${LU}]`;
const LETTERS = everyExpression`[${L}]+`;
const LONG_SMALL_WORD = expression`(?<![${L}])[${LL}]{4}`;
/** The end of a word of three letters or more, which a title after it belongs to. */
const WORD_BEFORE_TITLE = expression`[${LL}]{3},? ?$`;
/** What the name itself and its place on the page tell, whatever its kind. */
export const NAME_ROWS = new Table([
  row('address', 'other-thing', 'www.{moscow}.example; @{Putin}', {}, ({ text, candidate }) => {
    return isPartOfAddress(text, candidate.start, candidate.end);
  }),
  row('plain-word', 'other-thing', 'the North {Island}, where the pack has Iceland', {}, (a) => {
    const { surface, words, readings } = a.candidate;
    if (words > 1)
      return isSpelledOut(surface) && readings.every(({ name }) => !isSpelledOut(name));
    if (!readings.every(({ respelled }) => respelled)) return false;
    return HEADS.has(a.plain) || COMMON_WORDS.has(a.plain);
  }),
  row('day-or-month', 'other-thing', 'in {March}', { oneWord: true, word: TIMES }, (a) => {
    const { readings } = a.candidate;
    return !(readings.every(({ nameKind }) => nameKind === 'short') && isSubject(a));
  }),
  row(
    'word-first',
    'other-thing',
    '{Price} increases hurt; {Amazon} tribes marched',
    { oneWord: true, word: WORD_NAMES },
    (a) => {
      const { right, candidate } = a;
      if (right?.gap !== 'space' || right.capital) return false;
      if (a.source.record !== undefined || !a.isFirst) return false;
      if (a.writing !== 'sentence' || isSubject(a)) return false;
      return candidate.readings.some(isPerson) || !COMPANY_NOUNS.has(right.plain);
    },
  ),
  row('new-year', 'other-thing', "New Year's {Day}", { oneWord: true, word: WORD_NAMES }, (a) => {
    const { left, candidate } = a;
    if (left === null || !left.possessive || !left.capital) return false;
    return candidate.readings.every(({ nameKind }) => nameKind === 'short');
  }),
  row(
    'sentence-starter',
    'other-thing',
    '{Over} in an hour',
    { oneWord: true, word: COMMON_WORDS },
    (a) => {
      const isCopula = !RUN_BREAKERS.has(a.plain) && COPULA.test(a.right?.plain ?? '');
      if (isSubject(a) && !(isCopula && a.candidate.readings.every(isWhole))) return false;
      // WHO has its capitals for itself.
      if (isAcronym(a.candidate) && startsWithCapital(a.candidate.surface.slice(1)))
        return a.writing === 'capitals';
      return a.isFirst || a.writing !== 'sentence';
    },
  ),
  row(
    'direction',
    'other-thing',
    '{West} German clients; came {West} in 1958; the {West}',
    { oneWord: true, word: DIRECTION },
    (a) => {
      const { left, right, candidate } = a;
      if (!candidate.readings.every(isPerson)) return false;
      return (
        (right?.capital === true && isPeople(right.plain)) ||
        (left !== null && (MOVED.test(left.plain) || left.plain === 'the'))
      );
    },
  ),
  row('gerund', 'other-thing', '{Reading} the report took hours', { oneWord: true }, (a) => {
    if (!a.isFirst) return false;
    const { right } = a;
    if (right?.gap !== 'space' || !DETERMINERS.has(right.plain)) return false;
    return !right.capital && !a.isNamedBefore;
  }),
  row(
    'written-small',
    'other-thing',
    '{Banks} were closed. Most banks reopened',
    { oneWord: true },
    (a) => {
      const { surface, readings } = a.candidate;
      if (!a.isFirst || !CAPITALISED.test(surface)) return false;
      if (readings.some(({ isUnambiguous }) => isUnambiguous) || a.right?.capital === true)
        return false;
      if (a.writing !== 'sentence' || a.language === 'de' || isSubject(a)) return false;
      return a.page.isWrittenSmall(surface);
    },
  ),
  row('common-noun', 'other-thing', 'Prime {Minister} Orban', { oneWord: true }, (a) => {
    const { readings } = a.candidate;
    if (!readings.every(isCommonNoun)) return false;
    if (readings.some(({ nameKind }) => nameKind !== 'full')) return true;
    return a.right?.capital === true || (a.left?.capital === true && a.left.gap === 'space');
  }),
  row('deputy', 'other-thing', 'Vice {President of the United States}', { oneWord: false }, (a) => {
    const { left, candidate } = a;
    if (left?.gap !== 'space' || !DEPUTIES.test(left.plain)) return false;
    const [first = ''] = candidate.surface.split(SPACES_AND_DASHES);
    return isTitle(plainWord(first));
  }),
  row('arabic-adjective', 'other-thing', 'قوات {سورية}', { oneWord: true, word: /ة$/ }, (a) => {
    const { surface, readings } = a.candidate;
    if (NUNATION.test(surface) || readings.every(({ name }) => !name.endsWith('ة'))) return true;
    if (readings.every(({ name }) => name !== surface)) return false;
    const noun = a.left?.text ?? '';
    return INDEFINITE_FEMININE.test(noun) || BROKEN_PLURAL.test(noun);
  }),
  row('other-language', 'other-thing', 'una {mosca}', {}, (a) => {
    return a.candidate.readings.every((reading) => isOfOtherLanguage(a, reading));
  }),
]);

/** Names of towns that are words, or given names: a town only where something is in it. */
const WORD_PLACE = {
  kind: 'place',
  oneWord: true,
  word: (plain: string) =>
    COMMON_WORDS.has(plain) ||
    COMMON_GIVEN_NAMES.has(plain) ||
    (HEADS.has(plain) && plain !== 'derby'),
} as const;

/** As `NAME_ROWS`, for places and organisations. */
export const THING_ROWS = new Table([
  row('quoted-title', 'other-thing', '“{Moscow} Does Not Believe in Tears”', {}, isInQuotedTitle),
  row(
    'quoted-thing',
    'other-thing',
    'гостиница «{Россия}»; “{Aurora} 7”; “{Wales}”, by A. Holm',
    {},
    ({ text, candidate }) => {
      const { start, end } = candidate;
      if (!'«“„"'.includes(text.charAt(start - 1) || ' ')) return false;
      if (TITLE_CLOSED.test(text.slice(end, end + 8))) return true;
      if (!'»”“"'.includes(text.charAt(end) || ' ')) return false;
      return QUOTED_THINGS.test(wordBefore(text, start - 1)?.plain ?? '');
    },
  ),
  row('town-of-state', 'other-thing', '{Moscow}, Idaho', { kind: 'place' }, (a) => {
    return isNamesakeTown(a.text, a.candidate.end) && mayBeElsewhere(a);
  }),
  row('branch', 'other-thing', '{al-Qaeda} in Iraq', { kind: 'organisation' }, (a) => {
    return a.right?.plain === 'in' && MOVEMENT.test(a.plain) && BRANCH.test(a.following(20));
  }),
  row('word-of-place', 'other-thing', 'the {University} closed', WORD_PLACE, (a) => {
    if (a.source.record !== undefined || isPlaced(a)) return false;
    // A capital within a sentence makes Split a town.
    const isWord = COMMON_WORDS.has(a.plain) && a.writing === 'sentence' && !a.isFirst;
    return !isWord || a.left?.plain === 'the';
  }),
  row('team', 'other-thing', "{Alabama} hasn't won the league", { kind: 'place' }, isTeam),
]);

/** "Young will miss two games", after Frank Young; "Parliament approved": a verb follows a name that has no article. */
function isSubject(a: Around): boolean {
  const { right, candidate } = a;
  if (right?.gap !== 'space' || right.capital) return false;
  if (candidate.readings.every(({ nameKind }) => nameKind !== 'short'))
    return (
      FINITE_VERBS.has(right.plain) || (/.{2}ed$/.test(right.plain) && !RUN_BREAKERS.has(a.plain))
    );
  return (FINITE_VERBS.has(right.plain) || /.{2}(?:ed|s)$/.test(right.plain)) && a.isNamedBefore;
}

/** "Time is a resource": that it is or has something does not tell a firm. */
const COPULA = /^(?:is|was|are|were|has|had|will|would|can|could|may|might|should)$/;

function isWhole({ nameKind }: Reading): boolean {
  return nameKind === 'full';
}

function isSpelledOut(surface: string): boolean {
  if (!SMALL_LATER.test(surface)) return false;
  const last = surface.slice(surface.lastIndexOf(' ') + 1);
  return ARTICLE_AND_SMALL.test(surface) || (startsWithSmallLetter(last) && RUN_BREAKERS.has(last));
}

/** A word that the pack writes small is not a name: minister, police. */
function isCommonNoun({ name }: Reading): boolean {
  return startsWithSmallLetter(name) && !ANY_CAPITAL.test(name);
}

/** “Moscow Does Not Believe in Tears”, “The Long Way to Reading”: three words or more besides the name, each longer one with a capital. */
function isInQuotedTitle({ text, page, candidate: { block, start, end } }: Around): boolean {
  if (!page.hasQuotes(block)) return false;
  const opens = openingQuote(text, start);
  if (opens < 0) return false;
  const before = text.slice(opens + 1, start);
  if (LONG_SMALL_WORD.test(before)) return false;
  if (isTitleBeforeWork(text, end, before)) return true;
  if (!WORD_BEFORE_TITLE.test(text.slice(Math.max(0, opens - 8), opens))) return false;
  const after = CLOSED.exec(text.slice(end, opens + LONGEST_TITLE))?.[0];
  if (after === undefined) return false;
  const words = (before + after).match(LETTERS) ?? [];
  const least = WORK_BEFORE.test(text.slice(Math.max(0, opens - WORK_REACH), opens))
    ? 1
    : LEAST_WORDS_MORE;
  return words.length >= least && !words.some((word) => LONG_SMALL_WORD.test(word));
}

/** @returns where the quotation around a place opens, near before it; -1 where there is none */
function openingQuote(text: string, start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_TITLE); at -= 1) {
    const code = text.charCodeAt(at);
    // Letters and spaces nearly always.
    if (code < 0xab && code !== QUOTE && code !== NEWLINE) continue;
    const character = text.charAt(at);
    if ('“"«„'.includes(character)) return at;
    if ('”»\n'.includes(character)) return -1;
  }
  return -1;
}

/** “Back to Damascus” is a thriller: what stands after a title tells it. */
function isTitleBeforeWork(text: string, end: number, before: string): boolean {
  const after = CLOSED.exec(text.slice(end, end + LONGEST_TITLE))?.[0];
  if (after === undefined || before.trim() === '' || LONG_SMALL_WORD.test(before + after))
    return false;
  const next = end + after.length + 1;
  return WORK_AFTER.test(text.slice(next, next + WORK_REACH));
}

/** The pack says so, or it is a capital or country that many towns are named after. */
function mayBeElsewhere(a: Around): boolean {
  if (a.candidate.readings.some(({ isAmbiguous }) => isAmbiguous)) return a.namesakes().length > 0;
  return NAMED_AFTER.has(a.plain);
}

/** Names that are one on pages of some languages only (Damas, EU), or with their mark only (Şam, Ahmed Şara). */
function isOfOtherLanguage(a: Around, reading: Reading): boolean {
  if (lacksMark(reading.name, a.candidate.surface)) return true;
  const ambiguity = a.ambiguityOf(reading);
  if (ambiguity === undefined) return false;
  const { onlyIn, notIn, word } = ambiguity;
  const { language } = a;
  if (onlyIn !== undefined) {
    if (language !== undefined && !onlyIn.includes(language)) return true;
    return (language === undefined || word === true) && !a.hasCompany;
  }
  if (word === true && !a.hasCompany) return true;
  return (
    notIn !== undefined &&
    language !== undefined &&
    isAcronym(a.candidate) &&
    notIn.includes(language)
  );
}
