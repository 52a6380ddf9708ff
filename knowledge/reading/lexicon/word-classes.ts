import { frontDecoded, isFrontCoded } from './front-coding';

/** The names of the word lists, by what their words are. */
export const LIST_NAMES = [
  'commonWords',
  'givenNames',
  'worldGivenNames',
  'ambiguousGivenNames',
  'mensNames',
  'womensNames',
  'surnames',
  'worldSurnames',
  'ambiguousSurnames',
  'personTitles',
  'roleNouns',
  'roleModifiers',
  'speechVerbs',
  'personVerbs',
  'demonyms',
  'organisationHeads',
  'organisationFronts',
  'knownOrganisations',
  'noOrganisation',
  'otherHeads',
  'countries',
  'regions',
  'cityNames',
  'ambiguousPlaces',
  'placeHeads',
  'placeFronts',
  'placeOf',
] as const;

/** The word lists, each of words that are separated or front-coded. They are data that the extension loads when it learns or drafts, so that they are no part of its scripts. */
export type WordLists = Readonly<Record<(typeof LIST_NAMES)[number], string>>;

let lists: WordLists | undefined;

/** Gives the lists to the module; once, before anything is read. */
export function loadWordLists(loaded: WordLists): void {
  lists ??= loaded;
}

/** @throws Error if nothing was loaded: a mistake of the caller */
function wordLists(): WordLists {
  if (lists === undefined) throw new Error('The word lists of knowledge/reading are not loaded.');
  return lists;
}

/** Bits of what a folded word may be. A word may be several things. */
export const GIVEN = 1;
export const SURNAME = 2;
/** A given name or surname that is an everyday word too. */
export const AMBIGUOUS = 4;
export const COMMON = 8;
export const TITLE = 16;
export const ROLE = 32;
export const MODIFIER = 64;
export const DEMONYM = 128;
export const ORG_HEAD = 256;
export const ORG_FRONT = 512;
export const PLACE_HEAD = 1024;
export const PLACE_FRONT = 2048;
export const PLACE_OF_HEAD = 4096;
export const OTHER_HEAD = 8192;
export const NO_NAME = 16384;
export const SPEECH = 32768;
export const PERSON_VERB = 65536;
export const TIME = 131072;
export const PARTICLE = 262144;

const TIMES = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow christmas easter ramadan eid`;
/** Small words inside people's names. */
const PARTICLES = `de da do dos das del della di du la le los las el al bin binti bint ibn ben van von der den ter ten y e ul ur abu zu af ould wuld ter op dela delos dalla dello vom zum zur ap ab ferch`;

/** @param words separated, or front-coded */
export function listed(words: string, separator = /\s+/): string[] {
  if (isFrontCoded(words)) return frontDecoded(words);
  return words.split(separator).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}

function buildWordClasses(): Map<string, number> {
  const from = wordLists();
  const classes = new Map<string, number>();
  const add = (words: string, bits: number): void => {
    for (const word of listed(words)) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  add(from.givenNames, GIVEN);
  add(from.worldGivenNames, GIVEN);
  add(from.ambiguousGivenNames, GIVEN | AMBIGUOUS);
  add(from.surnames, SURNAME);
  add(from.worldSurnames, SURNAME);
  add(from.ambiguousSurnames, SURNAME | AMBIGUOUS);
  add(from.commonWords, COMMON);
  add(from.personTitles, TITLE);
  add(from.roleNouns, ROLE);
  add(from.roleModifiers, MODIFIER);
  add(from.demonyms, DEMONYM);
  add(from.organisationHeads, ORG_HEAD);
  add(from.organisationFronts, ORG_FRONT);
  add(from.placeHeads, PLACE_HEAD);
  add(from.placeFronts, PLACE_FRONT);
  add(from.placeOf, PLACE_OF_HEAD);
  add(from.otherHeads, OTHER_HEAD);
  add(from.noOrganisation, NO_NAME);
  add(from.speechVerbs, SPEECH);
  add(from.personVerbs, PERSON_VERB);
  add(TIMES, TIME);
  add(PARTICLES, PARTICLE);
  return classes;
}

let mens: ReadonlySet<string> | undefined;
let womens: ReadonlySet<string> | undefined;
let wordClasses: Map<string, number> | undefined;
let places: ReadonlySet<string> | undefined;
let ambiguousPlaces: ReadonlySet<string> | undefined;
let organisations: ReadonlySet<string> | undefined;

/** Made on first use, so that a worker that reads no article pays nothing. */
function classesByWord(): Map<string, number> {
  wordClasses ??= buildWordClasses();
  return wordClasses;
}

const ENDINGS: readonly string[] = ['s', 'es', 'ed', 'ing', 'ly', 'er', 'ers'];

function isInflected(key: string): boolean {
  return ENDINGS.some((ending) => {
    const stem = key.slice(0, -ending.length);
    if (stem.length < 3 || !key.endsWith(ending)) return false;
    if (ending === 'es' && !/(?:[sxzoi]|ch|sh)$/.test(stem)) return false;
    const classes = classesByWord();
    return (((classes.get(stem) ?? 0) | (classes.get(`${stem}e`) ?? 0)) & COMMON) !== 0;
  });
}

/** Professions by their ending: nutritionist, paediatrician. */
const PROFESSION = /.{3}(?:ologist|tionist|nalist|icist|atrist|trician|tician|grapher)$/;

/** An office with when it was held: then-mayor, ex-minister. */
const PAST_OFFICE = /^(?:then|ex|former)-(.+)$/;

const remembered = new Map<string, number>();
const MEMORY_LIMIT = 20_000;

/** @param key a word as `foldWord` leaves it. @returns the bits above */
export function classesOf(key: string): number {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const classes = classesByWord();
  let bits = classes.get(key) ?? 0;
  if (key.includes('-')) bits |= classes.get(key.replaceAll('-', '')) ?? 0;
  if ((bits & COMMON) === 0 && (bits & (GIVEN | SURNAME)) === 0 && isInflected(key)) bits |= COMMON;
  if (bits === 0 && PROFESSION.test(key)) bits |= ROLE | COMMON;
  const [, office] = bits === 0 ? (PAST_OFFICE.exec(key) ?? []) : [];
  if (office !== undefined) bits |= classesOf(office) & ROLE;
  if (bits === 0 && key.endsWith('s') && key.length > 5)
    bits |= (classes.get(key.slice(0, -1)) ?? 0) & DEMONYM;
  if (
    bits === 0 &&
    key.includes('-') &&
    key.split('-').every((part) => part.length > 1 && (classesOf(part) & (COMMON | MODIFIER)) !== 0)
  )
    bits |= COMMON;
  if (
    bits === 0 &&
    key.includes('-') &&
    key.split('-').every((part) => (classesOf(part) & DEMONYM) !== 0)
  )
    bits |= DEMONYM;
  if (remembered.size >= MEMORY_LIMIT) remembered.clear();
  remembered.set(key, bits);
  return bits;
}

/** @param key a folded given name. @returns whether it is one of women where `isWoman`, else of men */
export function isNameOf(isWoman: boolean, key: string): boolean {
  mens ??= new Set(listed(wordLists().mensNames));
  womens ??= new Set(listed(wordLists().womensNames));
  return (isWoman ? womens : mens).has(key);
}

/** @param phrase folded words with single spaces */
export function isKnownPlace(phrase: string): boolean {
  const { countries, regions, cityNames } = wordLists();
  places ??= new Set([countries, regions, cityNames].flatMap((list) => listed(list, /[,\n]/)));
  return places.has(phrase);
}

export function isAmbiguousPlace(phrase: string): boolean {
  ambiguousPlaces ??= new Set(listed(wordLists().ambiguousPlaces, /[,\n]/));
  return ambiguousPlaces.has(phrase);
}

export function isKnownOrganisation(phrase: string): boolean {
  organisations ??= new Set(listed(wordLists().knownOrganisations, /[,\n]/));
  return organisations.has(phrase);
}
