import type { EntityId } from '../../schema/types';
import { plainWord } from '../../text/plain-word';
import { isTitle, PEOPLE_OF } from '../lexicon/people';
import type { EntitySource } from '../types';
import type { Around } from './around';

/** Characters to either side that are read for the country: a paragraph. */
const REACH = 600;
/** Words compared by their first letters: Syria, Syrian, syrischer. */
const STEM = 5;
const SHORTEST_STEM = 4;
/** The offices that roles give in English, as other languages begin them; a president is also called ruler or dictator. */
const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  [
    'president',
    /^(?:presiden|prasident|.*prasident|prezident|prezydent|presedint|elnok|(?:cumhur)?baskan|machthaber|herrscher|staatschef|ruler|strongman|(?:ex)?di[ck]ta|ditta|dykta|mandatario|vladc|vudc|wladc|президент|диктатор|лидер|лідер|الرئيس|رئيس)/u,
  ],
  ['minister', /^(?:.*minist|bakan|министр|міністр|وزير)/u],
  [
    'spokesman',
    /^(?:spok|porta|.*sprecher|rzecznik|mluvc|hovorc|sozcu|woordvoerder|tal(?:e?s)?(?:man|person)|речник|спикер|пресс)/u,
  ],
]);

/**
 * Whether the office before a surname is the one that the pack gives the person, of the same country: "Syrian Foreign
 * Minister Shaibani". Then the surname alone leaves no doubt.
 */
export function agreesWithRole(around: Around, entity: number): boolean {
  const { text, source, candidate } = around;
  const roles = source.record?.(entity).roles ?? [];
  if (roles.length === 0) return false;
  const titles = titlesBeside(around);
  if (titles.length === 0) return false;
  const { start, end } = candidate;
  const words = plainWords(text.slice(Math.max(0, start - REACH), end + REACH));
  return roles.some(({ text: role }) => {
    const ofRole = role.match(WORD) ?? [];
    return (
      ofRole.some((word) => titles.some((title) => isSameOffice(plainWord(word), title))) &&
      ofRole.some((word) => /^\p{Lu}/u.test(word) && isNear(around, word, words))
    );
  });
}

/** An office between commas, before or after the name: "the Kremlin spokesman, Peskov, said". */
const APPOSED_BEFORE = /(\p{L}[\p{L}\p{M}-]*), $/u;
const APPOSED_AFTER = /^, (?:the |an? )?((?:[\p{L}\p{M}’'-]+ ){0,4}[\p{L}\p{M}-]+)(?=[,.])/u;
const APPOSED_REACH = 60;

/** @returns words that may be the office: right before the name, or in apposition to it */
function titlesBeside(around: Around): readonly string[] {
  if (around.left !== null) return [around.left.plain];
  const { start } = around.candidate;
  const before = APPOSED_BEFORE.exec(
    around.text.slice(Math.max(0, start - APPOSED_REACH), start),
  )?.[1];
  const after = APPOSED_AFTER.exec(around.following(APPOSED_REACH))?.[1] ?? '';
  return [before ?? '', ...after.split(' ')].map(plainWord).filter(isTitle);
}

/** @returns true where the pack ties the two: by a relation, or by the name of one in what it says about the other */
export function isConnected(source: EntitySource, entity: number, other: EntityId): boolean {
  const record = source.record?.(entity);
  if (record === undefined) return false;
  if (record.relations?.some(({ to }) => to === other) === true) return true;
  const said = [record.background, ...record.roles.map(({ text }) => text)].join(' ');
  const ordinal = source.ordinalOf?.(other) ?? -1;
  const label = ordinal < 0 ? undefined : source.record?.(ordinal).names[0]?.text;
  return label !== undefined && said.includes(label);
}

function isSameOffice(office: string, title: string): boolean {
  return isAlike(office, title) || OFFICES.get(office)?.test(title) === true;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function plainWords(text: string): string[] {
  return (text.replaceAll(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1').match(WORD) ?? []).map(plainWord);
}

/** The country or body of a role stands near, in any language in which the pack names it: Suriye for Syria. */
function isNear(around: Around, word: string, near: readonly string[]): boolean {
  const names = around.namesOf(word).map(plainWord);
  const country = plainWord(word);
  return [country, ...names, ...(PEOPLE_OF.get(country) ?? [])].some((name) =>
    near.some((each) => isAlike(name, each)),
  );
}

/** Same first letters; shorter words stand for themselves: US is not use. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter <= SHORTEST_STEM) return one === other;
  const stem = Math.min(STEM, shorter - 1);
  return one.slice(0, stem) === other.slice(0, stem);
}
