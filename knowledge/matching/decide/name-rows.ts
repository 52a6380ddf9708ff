import { plainWord } from '../../text/plain-word';
import type { Around } from '../evidence/around';
import { opensSentence, wordBefore } from '../evidence/neighbours';
import { isAcronym } from '../evidence/readings';
import type { Reading } from '../index/candidates';
import { COMMON_WORDS, looksLikeWord, TIMES } from '../lexicon/everyday';
import { NAMED_AFTER, QUOTED_THINGS } from '../lexicon/larger';
import { remembered } from '../lexicon/sets';
import { isPartOfAddress } from './addresses';
import { isNamesakeTown } from './namesake-towns';
import { type Row, row } from './rows';

/** Words up to this length must be spelled with their marks: Şam, Şara. */
const LONGEST_LITERAL = 5;
/** Shorter ones are articles: eş-Şara. */
const SHORTEST_LITERAL = 3;
const FEMININE = /ة[\u064b-\u0652]*$/u;
/** What no country's name carries and an adjective may. */
const NUNATION = /[\u064b-\u064d]$/u;
const INDEFINITE_FEMININE = /^(?![وف]?(?:ال|بال|لل)).+(?:ة|ات)$/u;
/** Plurals that no ending tells, as news has them: مصادر سورية are Syrian sources. */
const BROKEN_PLURAL =
  /^[وف]?[بكل]?(?:مصادر|وسائل|فصائل|مدن|قرى|مناطق|مواقع|قوى|أطراف|تقارير|أحزاب|أوساط|صحف|مراكز|عناصر|عشائر|أهداف|أنباء|أخبار|دوائر|كتائب|جماعات)$/u;
/** Şam is not Sam; Šarou is Šara. Others are left out by pages that lack the letter: Diaz, Babis. */
const ESSENTIAL_MARK = /[şš]/iu;
/** Branches of a movement that are movements of their own. */
const BRANCH =
  /^ in (?:the )?(?:Arabian|Islamic|Indian|Iraq|Lands?|Sahel|Mesopotamia|Yemen|Somalia)/;
const LONGEST_TITLE = 60;
const CLOSED = /^[^“”"«»„\n]+(?=[”"»])/u;
const LEAST_WORDS_MORE = 3;
const TEAM_AFTER =
  /^(?:['’]s)?,?\s(?:won|beats?|lost|loses|def?eat(?:s|ed)|drew|scor(?:ed|es)|trail(?:s|ed)|le(?:d|ads)|hasn['’]t won|ha(?:s|ve|d) (?:now )?(?:won|lost|had \p{Ll}+ (?:losing|winning))|rall(?:y|ied)|clinch(?:es|ed)|advance[sd]|qualif(?:y|ied)|record|quarterback|coach|roster|captain|goalkeeper|striker|midfielder|defen[cs]e|offen[cs]e|line-?up|starter|(?:first|second)-half)\b|^\s(?:\d{1,3}(?=[\s,;.]|$)|\(\d+[-–]\d+)/u;
const TEAM_BEFORE =
  /(?:beat(?:ing)?|defeat(?:ed|ing)|against|versus|vs\.?|led|coach(?:ed|ing)|play(?:ed|ing) for|sign(?:ed|ing) (?:for|with)|(?:trade|transfer)\s[^.]{0,40}\sto|heading to|win over|loss to|victory over)\s$/u;

/** What the name itself and its place on the page tell, whatever its kind. */
export const NAME_ROWS: readonly Row[] = [
  row('address', 'other-thing', 'www.{moscow}.example; @{Putin}', ({ text, candidate }) => {
    return isPartOfAddress(text, candidate.start, candidate.end);
  }),
  row('day-or-month', 'other-thing', 'in {March}', ({ candidate: { words, surface } }) => {
    return words === 1 && TIMES.has(plainWord(surface));
  }),
  row('sentence-starter', 'other-thing', '{Reading} was fun', (a) => {
    const { words, surface, start } = a.candidate;
    if (words > 1) return false;
    const plain = plainWord(surface);
    if (!COMMON_WORDS.has(plain) && !looksLikeWord(plain)) return false;
    return opensSentence(a.text, start) || a.writing !== 'sentence';
  }),
  row('common-noun', 'other-thing', 'Prime {Minister} Orban', (a) => {
    const { words, readings } = a.candidate;
    if (words > 1 || !readings.every(isCommonNoun)) return false;
    if (readings.some(({ nameKind }) => nameKind !== 'full')) return true;
    return a.right?.capital === true || (a.left?.capital === true && a.left.gap === 'space');
  }),
  row('arabic-adjective', 'other-thing', 'قوات {سورية}', (a) => {
    const { surface, words, readings } = a.candidate;
    if (words > 1 || !FEMININE.test(surface)) return false;
    if (NUNATION.test(surface) || readings.every(({ name }) => !name.endsWith('ة'))) return true;
    if (readings.every(({ name }) => name !== surface)) return false;
    const noun = a.left?.text ?? '';
    return INDEFINITE_FEMININE.test(noun) || BROKEN_PLURAL.test(noun);
  }),
  row('other-language', 'other-thing', 'una {mosca}', (a) => {
    return a.candidate.readings.every((reading) => isOfOtherLanguage(a, reading));
  }),
];

/** As `NAME_ROWS`, for places and organisations. */
export const THING_ROWS: readonly Row[] = [
  row('quoted-title', 'other-thing', '“{Moscow} Does Not Believe in Tears”', opensQuotedTitle),
  row('quoted-thing', 'other-thing', 'гостиница «{Россия}»', ({ text, candidate }) => {
    const { start, end } = candidate;
    if (!'«“„"'.includes(text.charAt(start - 1) || ' ')) return false;
    if (!'»”“"'.includes(text.charAt(end) || ' ')) return false;
    return QUOTED_THINGS.test(wordBefore(text, start - 1)?.plain ?? '');
  }),
  row('town-of-state', 'other-thing', '{Moscow}, Idaho', (a) => {
    return a.kind === 'place' && mayBeElsewhere(a) && isNamesakeTown(a.text, a.candidate.end);
  }),
  row('branch', 'other-thing', '{al-Qaeda} in Iraq', (a) => {
    return a.kind === 'organisation' && BRANCH.test(a.following(20));
  }),
  row('team', 'other-thing', "{Alabama} hasn't won the league", (a) => {
    if (a.kind !== 'place' || a.page.sport === 'none') return false;
    if (a.page.sport === 'all') return !isLocative(a);
    const { start } = a.candidate;
    return (
      TEAM_AFTER.test(a.following(40)) ||
      TEAM_BEFORE.test(a.text.slice(Math.max(0, start - 60), start))
    );
  }),
];

const isLowerCase = remembered((name) => /^\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name));

const LOCATIVE =
  /^(?:in|near|from|of|at|outside|inside|through|across|around|into|throughout|northern|southern|eastern|western|central|downtown)$/;

/** In a sports report a place is meant where something is in it or from it, in brackets, and in a dateline; else its team. */
function isLocative({ left, text, candidate: { start, end } }: Around): boolean {
  if (left !== null && LOCATIVE.test(left.plain)) return true;
  if (/\(\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^(?:\s?,\s\p{Lu}|\s?\)|\s\(\p{Lu}\p{L}+\)|\s\d{4}-|\s[-–—]\s)/u.test(
    text.slice(end, end + 12),
  );
}

/** A word that the pack writes small is no name: minister, police. */
function isCommonNoun({ name }: Reading): boolean {
  return isLowerCase(name);
}

/** “Moscow Does Not Believe in Tears”: three words or more after the name, each longer one with a capital. */
function opensQuotedTitle({ text, candidate: { start, end } }: Around): boolean {
  if (start === 0 || !'“"«„'.includes(text.charAt(start - 1))) return false;
  const title = CLOSED.exec(text.slice(end, start + LONGEST_TITLE))?.[0] ?? '';
  const words = title.match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS_MORE || words.some((word) => /^\p{Ll}{4}/u.test(word)))
    return false;
  return /\p{Ll}{3} ?$/u.test(text.slice(Math.max(0, start - 8), start - 1));
}

/** The pack says so, or it is a capital or country that many towns are named after. */
function mayBeElsewhere(a: Around): boolean {
  if (a.candidate.readings.some(({ isAmbiguous }) => isAmbiguous)) return a.namesakes().length > 0;
  return NAMED_AFTER.has(plainWord(a.candidate.surface));
}

/** Names that are one on pages of some languages only (Damas, EU), or with their mark only (Şam, Ahmed Şara). */
function isOfOtherLanguage(a: Around, reading: Reading): boolean {
  if (ESSENTIAL_MARK.test(reading.name) && lacksMark(reading.name, a.candidate.surface))
    return true;
  const ambiguity = a.ambiguityOf(reading);
  if (ambiguity === undefined) return false;
  const { onlyIn, notIn, word } = ambiguity;
  const { language } = a;
  if (onlyIn !== undefined) {
    if (language !== undefined && !onlyIn.includes(language)) return true;
    return (language === undefined || word === true) && !a.page.hasCompany(a.candidate);
  }
  if (word === true && !a.page.hasCompany(a.candidate)) return true;
  return (
    notIn !== undefined &&
    language !== undefined &&
    isAcronym(a.candidate) &&
    notIn.includes(language)
  );
}

/** A short word of the name has a letter that makes another word without its mark, and the page writes it without. */
function lacksMark(name: string, surface: string): boolean {
  const written = surface.toLowerCase();
  return name
    .split(/[\s\p{Pd}]/u)
    .some(
      (word) =>
        word.length >= SHORTEST_LITERAL &&
        word.length <= LONGEST_LITERAL &&
        ESSENTIAL_MARK.test(word) &&
        !written.includes(word.toLowerCase().replace(/a$/u, '')),
    );
}
