import { isArabic } from '../../text/arabic';
import { isCyrillic } from '../../text/cyrillic';
import { wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Candidate } from '../index/candidates';
import { CALLINGS, DEED, PLAIN_CALLINGS, SOFTENERS } from '../lexicon/callings';
import { isOffice, isTitle } from '../lexicon/people';
import { plainWord } from '../lexicon/sets';
import { isProfession, isTrade } from '../lexicon/trades';
import type { EntitySource } from '../types';

/**
 * What is said of a person beside the name. `other`: a calling that is not the pack's person's. `maybe`: what may be said of
 * anybody, an athlete's deed, an age and a town.
 */
export type Doubt = 'none' | 'maybe' | 'other';

/** Holders of an office are older. */
const YOUNGEST_IN_OFFICE = 26;
/** "…, 23, a student": what follows the name between commas. */
const APPOSITION =
  /^(?:[,،]|\s\()\s?(?:(?:aged\s)?(\d{1,2})\b,?\s?)?((?:an?|the|his|her|our|their|un|une|le|la|el|der|die|ein|eine|il)\s)?((?:[\p{L}\p{M}-]+\s?){0,4})/u;
const APPOSITION_REACH = 90;
const DEED_REACH = 50;
const DEED_BEGINS = /[snhedv]/;
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
  const calling = callingBefore(text, candidate) ?? callingIn(said, isSureCalling);
  if (calling !== undefined) return isTheirs(candidate, calling, source) ? 'none' : 'other';
  if (isTooYoung(candidate, text, source)) return 'other';
  if (candidate.words < 2) return 'none';
  const { end } = candidate;
  if (DEED_BEGINS.test(text.charAt(end + 1)) && DEED.test(text.slice(end, end + DEED_REACH)))
    return 'maybe';
  const plain =
    (text.charAt(end) === ',' && OF_TOWN.test(text.slice(end, end + DEED_REACH))) ||
    callingIn(said, isPlainCalling) !== undefined ||
    isLearnedStranger(text, candidate) ||
    hasCallingBefore(text, candidate);
  return plain && !page.hasOtherThing(candidate) ? 'maybe' : 'none';
}

function isSureCalling(plain: string): boolean {
  return CALLINGS.has(plain) || isTrade(plain);
}

function isPlainCalling(plain: string): boolean {
  return PLAIN_CALLINGS.has(plain) || isProfession(plain);
}

/** The teacher of somebody, not somebody who is one: учитель Путина, the Arabic construct, Lehrer Putins. */
function isOwned(word: string, { surface, inflected }: Candidate): boolean {
  if (inflected === true) return true;
  if (isArabic(word.charCodeAt(0))) return !word.startsWith('ال');
  return isCyrillic(word.charCodeAt(0)) && /[ая]$/u.test(surface);
}

function callingBefore(text: string, candidate: Candidate): string | undefined {
  const word = wordBefore(text, candidate.start);
  if (word?.gap !== 'space' || !isSureCalling(word.plain)) return undefined;
  if (isOwned(word.plain, candidate)) return undefined;
  return isSoftened(wordBefore(text, word.start)?.plain) ? undefined : word.plain;
}

/** "The juggler Dmitry Peskov": an article, and a word that ends like a calling and is no office. */
function hasCallingBefore(text: string, candidate: Candidate): boolean {
  const word = wordBefore(text, candidate.start);
  if (word?.gap !== 'space') return false;
  if (isProfession(word.plain)) return !isOwned(word.plain, candidate);
  if (word.capital || isTitle(word.plain)) return false;
  return (
    /.{3}(?:er|or|ist|eur)$/.test(word.plain) &&
    /^(?:the|an?|le|der|el)$/.test(wordBefore(text, word.start)?.plain ?? '')
  );
}

const LEARNED = /^(?:dr|doctor|doktor|docteur|prof|professor|professeur)$/;
const INDEFINITE = /^(?:,|\s\()\s?(?:an?|une?|eine?)\s((?:[\p{L}\p{M}-]+\s?){1,4})/u;

/** "Dr Mikhail Bogdanov, a specialist in hearts": a doctor who is introduced, and by no office. */
function isLearnedStranger(text: string, { start, end }: Candidate): boolean {
  if (!LEARNED.test(wordBefore(text, start)?.plain ?? '')) return false;
  const said = INDEFINITE.exec(text.slice(end, end + APPOSITION_REACH))?.[1];
  if (said === undefined) return false;
  return !said
    .trim()
    .split(/\s+/)
    .map(plainWord)
    .some((word) => isTitle(word) || isSoftened(word));
}

/** What follows a name is a comma or a bracket. */
function mayBeSaid(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next === ',' || next === '،' || text.charAt(end + 1) === '(';
}

/** The first words of what stands between commas or brackets after a name, if it begins like a description. */
function sayingAfter(text: string, end: number): readonly string[] {
  if (!mayBeSaid(text, end)) return [];
  const [, age, article, words = ''] =
    APPOSITION.exec(text.slice(end, end + APPOSITION_REACH)) ?? [];
  const said = words.trim().split(/\s+/);
  if (article !== undefined || age !== undefined) return said;
  // Without an article only what begins with the calling itself: "Marco Rubio, dentista de Sevilla".
  const [first = ''] = said;
  const plain = plainWord(first);
  const small = !/^\p{Lu}/u.test(first);
  return small && (isSureCalling(plain) || isPlainCalling(plain)) ? said.slice(0, 2) : [];
}

/** A calling among the words; one before a name ("Putin, the actor Steven Seagal and ...") is that one's. */
function callingIn(
  words: readonly string[],
  isCalling: (plain: string) => boolean,
): string | undefined {
  const plain = words.map((word) => plainWord(word));
  if (plain.some(isSoftened)) return undefined;
  const at = plain.findIndex(isCalling);
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
  if (text.charAt(end) !== ',') return false;
  const age = /^,\s(?:aged\s)?(\d{1,2}),/.exec(text.slice(end, end + 12))?.[1];
  if (age === undefined || Number(age) >= YOUNGEST_IN_OFFICE) return false;
  return readings.every(({ entity }) =>
    (source.record?.(entity).roles ?? []).some(({ text: role }) =>
      role.split(/\s+/).some((word) => isOffice(plainWord(word))),
    ),
  );
}
