import { isArabic } from '../../text/arabic-clitics';
import { startsWithCapital } from '../../text/characters';
import { isCyrillic } from '../../text/cyrillic';
import { expression, L, LL, LU, M, PD } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import type { Around } from '../evidence/around';
import type { Neighbour } from '../evidence/neighbours';
import {
  BETWEEN_TWO,
  COLLECTIVES,
  DEED,
  FAMED_SURNAMES,
  GENERATION_WORDS,
  GENERATIONS,
  isOccupation,
  isOffice,
  isPlainOccupation,
  isProfession,
  isSureOccupation,
  isTitle,
  NAME_PARTICLES,
  SOFTENERS,
} from '../lexicon/people';
import { MEETINGS, THINGS_NAMED } from '../lexicon/things';
import { isPerson } from '../types';
import { bindsOnRight, row, runHasHead, Table } from './rows';

/** Turkish declines collectives: Esad rejiminin. */
const TURKISH_COLLECTIVE = /^(?:rejimi|hukumeti|yonetimi|ailesi|iktidari)/;
/** What German joins to a surname, and no surname begins with: Assad-Gegnern, Putin-Vertrauter. */
const GERMAN_COMPOUND =
  /^(?:gegner|anhang|vertraut|freund|feind|versteher|kritiker|unterstutzer|getreu|loyalist|truppen|soldat|milizen|krieg|sturz|besuch|treffen|telefonat|gipfel|sprecher|berater|nachfolger)/;
const BEFORE_GENERATION = /^(?:the|le|el|il|o|der|de)$/;
const OF = /^(?:of|de|du|von|des|di|do)$/;
const ARTICLE = /^(?:al|el|as|ash|ad|ud|ed)$/;
/** A name joined to a word before it: the anti-Assad protests. */
const JOINED_BEFORE = expression`[${LL}][${PD}]$`;
const DASH_BEFORE = expression`\s?[${PD}]\s?$`;
const NO_LETTERS = expression`[^${L}]+`;
const FAITH = /^(?:din|deen|dine|islam|allah)$/;

/** What stands right of a person's name. */
export const PERSON_RIGHT = new Table([
  row(
    'generation',
    'other-person',
    '{Vladimir Putin} Jr; {Assad} the father',
    {
      word: (plain) =>
        GENERATIONS.has(plain) || BEFORE_GENERATION.test(plain) || GENERATION_WORDS.has(plain),
    },
    (a, word) => {
      if (GENERATIONS.has(word.plain)) return true;
      if (a.full || word.gap !== 'space') return false;
      const told = BEFORE_GENERATION.test(word.plain) ? a.after(word) : word;
      // "Assad the son of Hafez" says whose son he is.
      return (
        told !== null && GENERATION_WORDS.has(told.plain) && !OF.test(a.after(told)?.plain ?? '')
      );
    },
  ),
  row(
    'collective',
    'other-thing',
    '{Assad} regime; {Assad}-Regierung',
    { full: false, word: (plain) => COLLECTIVES.has(plain) || TURKISH_COLLECTIVE.test(plain) },
    // A pro-Putin government is not his.
    (a, word) => word.gap === 'hyphen' || !isPrefixed(a),
  ),
  row('hyphen-known', 'fine', '{Putin}-Trump; {Assad}-Gegner', { gap: 'hyphen' }, (a, word) => {
    return (
      !word.capital ||
      a.page.isSafe(word) ||
      a.candidateFrom(word) !== undefined ||
      FAMED_SURNAMES.has(word.plain) ||
      (a.language === 'de' && GERMAN_COMPOUND.test(word.plain))
    );
  }),
  row(
    'particle-right',
    'other-person',
    '{Assad} bin Khalid',
    { word: NAME_PARTICLES },
    (a, word) => {
      if (!bindsOnRight(word, a.text)) return false;
      // Faisal bin Farhan bin Abdullah is he with his grandfather.
      return !(a.full && /\s(?:bin|ibn|ben)\s/i.test(a.candidate.surface));
    },
  ),
  row('thing-named', 'other-thing', 'Bassel {al-Assad} airbase', {
    capital: false,
    word: THINGS_NAMED,
  }),
  row(
    'article-right',
    'other-person',
    '{Assad} al-Din; {Assad} Al Saud',
    { word: ARTICLE },
    (a, word) => {
      const next = a.after(word);
      if (FAITH.test(next?.plain ?? '')) return true;
      return !a.full && (word.capital ? next?.capital === true : next?.gap === 'hyphen');
    },
  ),
  row('lower-case-right', 'fine', '{Putin} said', { capital: false }),
  row(
    'named-after',
    'other-thing',
    '{Putin} Street; {Assad} International Airport',
    {},
    (a, word) => {
      return (
        (word.gap === 'hyphen' || !MEETINGS.has(word.plain)) &&
        runHasHead(word, a.text, a.writing, true)
      );
    },
  ),
  row('hyphen-double', 'other-person', '{Rubio}-Cancela', { gap: 'hyphen' }, (a, word) => {
    const next = a.after(word);
    const isPair = next === null || next.capital || BETWEEN_TWO.has(next.plain);
    return a.full || !isPair;
  }),
  row('hyphen-pair', 'joined', 'the {Putin}-Modi call', { gap: 'hyphen' }),
  row(
    'known-right',
    'fine',
    '{Putin} Thursday; {Putin} Trump; the PUTIN-{SHARAA} MEETING',
    {},
    (a, word) => {
      return (
        a.page.isSafe(word) ||
        word.acronym ||
        a.candidateFrom(word) !== undefined ||
        isSecondOfPair(a) ||
        ARTICLE.test(word.plain)
      );
    },
  ),
  // Nothing that belongs to a Russian's name follows the surname: дочь Дмитрия Пескова Елизавета.
  row('cyrillic-right', 'fine', 'дочь {Дмитрия Пескова} Елизавета', { full: true }, (a) => {
    return isCyrillic(a.candidate.surface.charCodeAt(0));
  }),
  row('title-case-right', 'fine', '{Putin} Vows Response', {}, (a, word) => {
    const certain = a.full || a.isUnambiguous;
    if (a.writing === 'sentence') return certain && a.language === 'de';
    if (certain && a.writing === 'headline') return true;
    return FAMED_SURNAMES.has(word.plain) || a.page.isOrdinary(word) || endsLikeVerb(word);
  }),
  row('surname-right', 'other-person', '{Assad} Haddad', {}),
]);

function isPrefixed({ text, candidate: { start } }: Around): boolean {
  return JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

function endsLikeVerb({ plain }: Neighbour): boolean {
  return /(?:s|ed|ing)$/.test(plain);
}

/** What follows two people is what they have between them. */
function isSecondOfPair({ candidate: { block, start }, text, page }: Around): boolean {
  const dash = DASH_BEFORE.exec(text.slice(Math.max(0, start - 3), start));
  if (dash === null) return false;
  return page.endingAt(block, start - dash[0].length)?.readings.some(isPerson) === true;
}

/** Holders of an office are older. */
const YOUNGEST_IN_OFFICE = 26;
/** A surname alone with a lower age is a child of that name. */
const YOUNGEST_IN_NEWS = 16;
/** "…, 23, a student": what follows the name between commas. */
const APPOSITION = expression`^(?:[,،]|\s\()\s?(?:(?:aged\s)?(\d{1,2})\b,?\s?)?((?:an?|the|his|her|our|their|un|une|le|la|el|der|die|ein|eine|il)\s)?((?:[${L}${M}-]+\s?){0,4})`;
const APPOSITION_REACH = 90;
const DEED_REACH = 50;
/** As local news introduces people: "Mikhail Bogdanov, 45, of Leeds". */
const OF_TOWN = expression`^,\s\d{1,2},\s(?:of|from)\s[${LU}]`;
const LEARNED = /^(?:dr|doctor|doktor|docteur|prof|professor|professeur)$/;
const INDEFINITE = expression`^(?:,|\s\()\s?(?:an?|une?|eine?)\s((?:[${L}${M}-]+\s?){1,4})`;
const STEM = 6;

/**
 * Occupations of a namesake, asked where the pack tells what its people do. `other-person`: an occupation that is not
 * theirs. A doubt (see `OCCUPATION_DOUBTS`) counts only where the page names nothing else of the pack.
 */
export const OCCUPATION_VETOES = new Table([
  row('other-occupation', 'other-person', 'the violinist {Mikhail Bogdanov}', {}, (a) => {
    const said = occupationBefore(a) ?? occupationIn(descriptionAfter(a), isSureOccupation);
    return said !== undefined && !isTheirs(a, said);
  }),
  row('aged-of', 'other-person', 'the driver, {Bogdanov}, 31, of Tula', { full: false }, (a) => {
    return a.text.charAt(a.candidate.end) === ',' && OF_TOWN.test(a.following(APPOSITION_REACH));
  }),
  row('too-young', 'other-person', '{Mikhail Bogdanov}, 19, finished third', {}, isTooYoung),
]);

export const OCCUPATION_DOUBTS = new Table([
  row('athletes-deed', 'other-person', '{Marco Rubio} scored', {}, (a) => {
    return a.right?.gap === 'space' && DEED.test(a.following(DEED_REACH));
  }),
  row('townsperson', 'other-person', '{Mikhail Bogdanov}, 45, of Leeds, a driver', {}, (a) => {
    if (a.page.hasOtherThing(a.candidate)) return false;
    const following = a.following(DEED_REACH);
    return (
      (following.startsWith(',') && OF_TOWN.test(following)) ||
      occupationIn(descriptionAfter(a), isPlainOccupation) !== undefined ||
      isLearnedStranger(a) ||
      hasOccupationBefore(a)
    );
  }),
]);

/** The teacher of a person, not a person who is one: учитель Путина, the Arabic construct, Lehrer Putins. */
function isOwned(a: Around, word: string): boolean {
  if (a.isInflected) return true;
  if (isArabic(word.charCodeAt(0))) return !word.startsWith('ال');
  return isCyrillic(word.charCodeAt(0)) && /[ая]$/u.test(a.candidate.surface);
}

function occupationBefore(a: Around): string | undefined {
  const word = a.left;
  if (word?.gap !== 'space' || !isSureOccupation(word.plain) || isOwned(a, word.plain))
    return undefined;
  return isSoftened(a.before(word)?.plain) ? undefined : word.plain;
}

/** "The juggler Dmitry Peskov": an article, and a word that ends like an occupation and is not an office. */
function hasOccupationBefore(a: Around): boolean {
  const word = a.left;
  if (word?.gap !== 'space') return false;
  if (isProfession(word.plain)) return !isOwned(a, word.plain);
  if (word.capital || isTitle(word.plain)) return false;
  return (
    /.{3}(?:er|or|ist|eur)$/.test(word.plain) &&
    /^(?:the|an?|le|der|el)$/.test(a.before(word)?.plain ?? '')
  );
}

/** "Dr Mikhail Bogdanov, a specialist in hearts": a doctor who is introduced, and by no office. */
function isLearnedStranger(a: Around): boolean {
  if (!LEARNED.test(a.left?.plain ?? '')) return false;
  const said = INDEFINITE.exec(a.following(APPOSITION_REACH))?.[1];
  if (said === undefined) return false;
  const words = said.trim().split(/\s+/).map(plainWord);
  return !words.some((word) => isTitle(word) || isSoftened(word));
}

/** The first words of what stands between commas or brackets after a name, if it begins like a description. */
function descriptionAfter({ text, candidate: { end } }: Around): readonly string[] {
  const next = text.charAt(end);
  if (next !== ',' && next !== '،' && text.charAt(end + 1) !== '(') return [];
  const [, age, article, words = ''] =
    APPOSITION.exec(text.slice(end, end + APPOSITION_REACH)) ?? [];
  const said = words.trim().split(/\s+/);
  if (article !== undefined || age !== undefined) return said;
  // Without an article only what begins with the occupation itself: "Marco Rubio, dentista de Sevilla".
  const [first = ''] = said;
  return !startsWithCapital(first) && isOccupation(plainWord(first)) ? said.slice(0, 2) : [];
}

/** An occupation among the words; one before a name ("Putin, the actor Steven Seagal and ...") belongs to that name. */
function occupationIn(
  words: readonly string[],
  isOne: (plain: string) => boolean,
): string | undefined {
  if (words.length === 0) return undefined;
  const plain = words.map(plainWord);
  if (plain.some(isSoftened)) return undefined;
  const at = plain.findIndex(isOne);
  return startsWithCapital(words[at + 1] ?? '') ? undefined : plain[at];
}

function isSoftened(word: string | undefined): boolean {
  return word !== undefined && (SOFTENERS.has(word) || word.startsWith('ex-'));
}

/** The pack itself gives one of the candidate's people that occupation. */
function isTheirs({ candidate: { readings }, source }: Around, occupation: string): boolean {
  const stem = occupation.slice(0, STEM);
  return readings.some(({ entity }) => {
    const record = source.record?.(entity);
    const texts = [record?.background ?? '', ...(record?.roles ?? []).map(({ text }) => text)];
    return texts.some((text) =>
      text.split(NO_LETTERS).some((word) => plainWord(word).startsWith(stem)),
    );
  });
}

/** "Mikhail Bogdanov, 19, finished third", where the pack's holds an office. */
function isTooYoung(a: Around): boolean {
  if (a.text.charAt(a.candidate.end) !== ',') return false;
  const age = /^,\s(?:aged\s)?(\d{1,2}),/.exec(a.following(12))?.[1];
  if (age === undefined || Number(age) >= YOUNGEST_IN_OFFICE) return false;
  if (Number(age) < YOUNGEST_IN_NEWS && !a.full) return true;
  return a.candidate.readings.every(({ entity }) =>
    (a.source.record?.(entity).roles ?? []).some(({ text: role }) =>
      role.split(/\s+/).some((word) => isOffice(plainWord(word))),
    ),
  );
}
