import type { Candidate } from './candidates';
import { CALLINGS, DEED, PLAIN_CALLINGS, SOFTENERS } from './lexicon/callings';
import { isOffice, isTitle } from './lexicon/people';
import { plainWord } from './lexicon/sets';
import type { PageWords } from './page-words';
import { wordBefore } from './surroundings';
import type { EntitySource } from './types';

/**
 * What is said of a person beside the name. `other`: a calling that is not the pack's person's. `maybe`: what may be said of
 * anybody, an athlete's deed, an age and a town.
 */
export type Doubt = 'none' | 'maybe' | 'other';

/** Holders of an office are older. */
const YOUNGEST_IN_OFFICE = 26;
/** "…, 23, a student": what follows the name between commas. */
const APPOSITION =
  /^(?:,|\s\()\s?(?:(?:aged\s)?(\d{1,2})\b,?\s?)?((?:an?|the|his|her|our|their|un|une|le|la|el|der|die|ein|eine|il)\s)?((?:[\p{L}\p{M}-]+\s?){0,4})/u;
const APPOSITION_REACH = 90;
const DEED_REACH = 50;
/** As local news introduces people: "Mikhail Bogdanov, 45, of Leeds". */
const OF_TOWN = /^,\s\d{1,2},\s(?:of|from)\s\p{Lu}/u;
const STEM = 6;

/** @returns whether the words beside a person's name give a calling that the pack's person does not have */
export function contradictsCalling(
  candidate: Candidate,
  page: PageWords,
  source: EntitySource,
): Doubt {
  const text = page.text(candidate.block);
  const said = sayingAfter(text, candidate.end);
  const calling = callingBefore(text, candidate.start) ?? callingIn(said, CALLINGS);
  if (calling !== undefined) return isTheirs(candidate, calling, source) ? 'none' : 'other';
  if (isTooYoung(candidate, text, source)) return 'other';
  if (candidate.words < 2) return 'none';
  const after = text.slice(candidate.end, candidate.end + DEED_REACH);
  if (DEED.test(after)) return 'maybe';
  const plain =
    OF_TOWN.test(after) ||
    callingIn(said, PLAIN_CALLINGS) !== undefined ||
    hasCallingBefore(text, candidate.start);
  return plain && !page.hasOtherThing(candidate) ? 'maybe' : 'none';
}

function callingBefore(text: string, start: number): string | undefined {
  const word = wordBefore(text, start);
  if (word?.gap !== 'space' || !CALLINGS.has(word.plain)) return undefined;
  return isSoftened(wordBefore(text, word.start)?.plain) ? undefined : word.plain;
}

/** "The juggler Dmitry Peskov": an article, and a word that ends like a calling and is no office. */
function hasCallingBefore(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  if (word?.gap !== 'space' || word.capital || isTitle(word.plain)) return false;
  return (
    /.{3}(?:er|or|ist|eur)$/.test(word.plain) &&
    /^(?:the|an?|le|der|el)$/.test(wordBefore(text, word.start)?.plain ?? '')
  );
}

/** The first words of what stands between commas or brackets after a name, if it begins like a description. */
function sayingAfter(text: string, end: number): readonly string[] {
  const [, age, article, words = ''] =
    APPOSITION.exec(text.slice(end, end + APPOSITION_REACH)) ?? [];
  return article === undefined && age === undefined ? [] : words.trim().split(/\s+/);
}

/** A calling among the words; one before a name ("Putin, the actor Steven Seagal and ...") is that one's. */
function callingIn(words: readonly string[], callings: ReadonlySet<string>): string | undefined {
  const plain = words.map((word) => plainWord(word));
  if (plain.some(isSoftened)) return undefined;
  const at = plain.findIndex((word) => callings.has(word));
  return /^\p{Lu}/u.test(words[at + 1] ?? '') ? undefined : plain[at];
}

function isSoftened(word: string | undefined): boolean {
  return word !== undefined && (SOFTENERS.has(word) || word.startsWith('ex-'));
}

/** The pack itself gives one of the candidate's people that calling. */
function isTheirs({ readings }: Candidate, calling: string, source: EntitySource): boolean {
  if (source.record === undefined) return false;
  const stem = calling.slice(0, STEM);
  return readings.some(({ entity }) =>
    wordsOn(source, entity).some((word) => word.startsWith(stem)),
  );
}

function wordsOn(source: EntitySource, entity: number): string[] {
  const record = source.record?.(entity);
  if (record === undefined) return [];
  const texts = [record.background, ...record.roles.map(({ text }) => text)];
  return texts.flatMap((text) => text.split(/[^\p{L}]+/u).map(plainWord));
}

/** "Mikhail Bogdanov, 19, finished third", where the pack's holds an office. */
function isTooYoung({ end, readings }: Candidate, text: string, source: EntitySource): boolean {
  const age = /^,\s(?:aged\s)?(\d{1,2}),/.exec(text.slice(end, end + 12))?.[1];
  if (age === undefined || Number(age) >= YOUNGEST_IN_OFFICE) return false;
  return readings.every(({ entity }) =>
    (source.record?.(entity).roles ?? []).some(({ text: role }) =>
      role.split(/\s+/).some((word) => isOffice(plainWord(word))),
    ),
  );
}
