import { isArabic } from '../../text/arabic-clitics';
import { isCyrillic } from '../../text/cyrillic';
import { plainWord } from '../../text/plain-word';
import type { Around } from '../evidence/around';
import { DEED, OCCUPATIONS, PLAIN_OCCUPATIONS, SOFTENERS } from '../lexicon/occupations';
import { isOffice, isTitle } from '../lexicon/people';
import { isProfession, isTrade } from '../lexicon/trades';
import { type Row, row } from './rows';

/** Holders of an office are older. */
const YOUNGEST_IN_OFFICE = 26;
/** A surname alone with a lower age is a child of that name. */
const YOUNGEST_IN_NEWS = 16;
/** "…, 23, a student": what follows the name between commas. */
const APPOSITION =
  /^(?:[,،]|\s\()\s?(?:(?:aged\s)?(\d{1,2})\b,?\s?)?((?:an?|the|his|her|our|their|un|une|le|la|el|der|die|ein|eine|il)\s)?((?:[\p{L}\p{M}-]+\s?){0,4})/u;
const APPOSITION_REACH = 90;
const DEED_REACH = 50;
/** As local news introduces people: "Mikhail Bogdanov, 45, of Leeds". */
const OF_TOWN = /^,\s\d{1,2},\s(?:of|from)\s\p{Lu}/u;
const LEARNED = /^(?:dr|doctor|doktor|docteur|prof|professor|professeur)$/;
const INDEFINITE = /^(?:,|\s\()\s?(?:an?|une?|eine?)\s((?:[\p{L}\p{M}-]+\s?){1,4})/u;
const STEM = 6;

/** @returns true for what a person may be called right before a whole name: nutritionist, quarterback */
export function isOccupation(plain: string): boolean {
  return isSureOccupation(plain) || isPlainOccupation(plain);
}

/**
 * Occupations of a namesake, asked where the pack tells what its people do. `other-person`: an occupation that is not
 * theirs. A doubt (see `OCCUPATION_DOUBTS`) counts only where the page names nothing else of the pack.
 */
export const OCCUPATION_VETOES: readonly Row[] = [
  row('other-occupation', 'other-person', 'the violinist {Mikhail Bogdanov}', (a) => {
    const said = occupationBefore(a) ?? occupationIn(descriptionAfter(a), isSureOccupation);
    return said !== undefined && !isTheirs(a, said);
  }),
  row('aged-of', 'other-person', 'the driver, {Bogdanov}, 31, of Tula', (a) => {
    return !a.full && OF_TOWN.test(a.following(APPOSITION_REACH));
  }),
  row('too-young', 'other-person', '{Mikhail Bogdanov}, 19, finished third', isTooYoung),
];

export const OCCUPATION_DOUBTS: readonly Row[] = [
  row('athletes-deed', 'other-person', '{Marco Rubio} scored', (a) =>
    DEED.test(a.following(DEED_REACH)),
  ),
  row('townsperson', 'other-person', '{Mikhail Bogdanov}, 45, of Leeds, a driver', (a) => {
    if (a.page.hasOtherThing(a.candidate)) return false;
    const following = a.following(DEED_REACH);
    return (
      (following.startsWith(',') && OF_TOWN.test(following)) ||
      occupationIn(descriptionAfter(a), isPlainOccupation) !== undefined ||
      isLearnedStranger(a) ||
      hasOccupationBefore(a)
    );
  }),
];

function isSureOccupation(plain: string): boolean {
  return OCCUPATIONS.has(plain) || isTrade(plain);
}

function isPlainOccupation(plain: string): boolean {
  return PLAIN_OCCUPATIONS.has(plain) || isProfession(plain);
}

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
  return !/^\p{Lu}/u.test(first) && isOccupation(plainWord(first)) ? said.slice(0, 2) : [];
}

/** An occupation among the words; one before a name ("Putin, the actor Steven Seagal and ...") belongs to that name. */
function occupationIn(
  words: readonly string[],
  isOne: (plain: string) => boolean,
): string | undefined {
  const plain = words.map(plainWord);
  if (plain.some(isSoftened)) return undefined;
  const at = plain.findIndex(isOne);
  return /^\p{Lu}/u.test(words[at + 1] ?? '') ? undefined : plain[at];
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
      text.split(/[^\p{L}]+/u).some((word) => plainWord(word).startsWith(stem)),
    );
  });
}

/** "Mikhail Bogdanov, 19, finished third", where the pack's holds an office. */
function isTooYoung(a: Around): boolean {
  const age = /^,\s(?:aged\s)?(\d{1,2}),/.exec(a.following(12))?.[1];
  if (age === undefined || Number(age) >= YOUNGEST_IN_OFFICE) return false;
  if (Number(age) < YOUNGEST_IN_NEWS && !a.full) return true;
  return a.candidate.readings.every(({ entity }) =>
    (a.source.record?.(entity).roles ?? []).some(({ text: role }) =>
      role.split(/\s+/).some((word) => isOffice(plainWord(word))),
    ),
  );
}
