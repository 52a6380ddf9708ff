import { SPACES_AND_DASHES } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import { type Around, hasOtherMiddleName } from '../evidence/around';
import { agreesWithRole, type Established, isConnected } from '../evidence/established';
import { MEN, WOMEN } from '../lexicon/things';
import {
  bestReadings,
  type Candidate,
  distinct,
  isPerson,
  type MatchReason,
  type Reading,
  WEIGHTS,
} from '../types';
import { NAME_ROWS, THING_ROWS } from './name-rows';
import { PERSON_LEFT } from './person-left';
import { OCCUPATION_DOUBTS, OCCUPATION_VETOES, PERSON_RIGHT } from './person-right';
import { isVeto, type Row, row, Table, type Verdict } from './rows';
import { isKinOfNamesake, type Strangers, surnameOf } from './strangers';
import { THING_LEFT } from './thing-left';
import { THING_RIGHT } from './thing-right';

/** Every row about a name's surroundings, by table, in the order in which they are asked. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'any name': NAME_ROWS.rows,
  'occupation of a person': [...OCCUPATION_VETOES.rows, ...OCCUPATION_DOUBTS.rows],
  'right of a person': PERSON_RIGHT.rows,
  'left of a person': PERSON_LEFT.rows,
  'place or organisation': THING_ROWS.rows,
  'right of a place or organisation': THING_RIGHT.rows,
  'left of a place or organisation': THING_LEFT.rows,
};

const ROWS: readonly Row[] = Object.values(TABLES).flat();

/** What `because` of a refusal says for a person: the row's id, and its example where it has one. */
export function explainRow(id: string): string {
  const example = ROWS.find((row) => row.id === id)?.example ?? SETTLED_LATER[id];
  return example === undefined ? id : `${id}: like ${example}`;
}

/** Refusals that the page as a whole decides. */
const SETTLED_LATER: Readonly<Record<string, string>> = {
  blocklist: 'Ain al-Asad, which the pack lists as no name of its own',
  'kin-of-namesake': '{Al-Assad}, the uncle of Bashar al-Assad',
  'other-middle-name': '{Ahmed Wael al-Sharaa}, where the pack has another middle name',
  namesake: '{Assad} after Maher al-Assad in the same paragraph',
  'namesake-town': '{Moscow} on a page about Idaho',
  company: '{Burlow} after Burlow Textiles Inc',
  'several-entities': 'a name of several entities, none of them named in full',
  'other-given-name': 'D. {Putin}',
  'surname-alone': 'a surname without its full name, an office, or enough other names of the pack',
  'other-abbreviation': 'high-throughput screening ({HTS})',
  'abbreviation-alone': 'letters without their full name or another name of the pack',
};

const KIN_OF_NAMESAKE = row('kin-of-namesake', 'other-person', '', {}, isKinOfNamesake);
const OTHER_MIDDLE_NAME = new Table([
  row('other-middle-name', 'other-person', '', { oneWord: false }, ({ candidate, source }) =>
    hasOtherMiddleName(candidate, source),
  ),
]);

/** @returns the row that refuses a name of a place, an organisation, an event or a work */
export function vetoOfThing(around: Around): Row | undefined {
  if (around.kind === 'event' || around.kind === 'work') return undefined;
  const own = THING_ROWS.about(around);
  if (own !== undefined) return own;
  const right = THING_RIGHT.beside(around, around.right);
  if (isVeto(right)) return right;
  const left = THING_LEFT.beside(around, around.left);
  return isVeto(left) ? left : undefined;
}

/** What the words beside a person's name say about whose it is. */
export function rowOfPerson(around: Around): Row | undefined {
  if (!around.full && isKinOfNamesake(around)) return KIN_OF_NAMESAKE;
  const next = around.right;
  const ends = next === null || (around.isInflected && next.gap === 'space');
  const right = PERSON_RIGHT.beside(around, ends ? null : next);
  return right !== undefined && right.verdict !== 'fine'
    ? right
    : PERSON_LEFT.beside(around, around.left);
}

/** @returns the row that decides; `isOther`: what is said of the person makes the whole name another's */
export function judgePerson(around: Around): { row: Row | undefined; isOther: boolean } {
  const other = ifDescribed(around, OCCUPATION_VETOES.about(around));
  if (other !== undefined) return { row: other, isOther: true };
  const middle = OTHER_MIDDLE_NAME.about(around);
  return { row: middle ?? rowOfPerson(around), isOther: false };
}

/** A doubt about a whole name that no office stands before. */
export function doubtOfOccupation(around: Around, verdict: Verdict): Row | undefined {
  const { candidate, page } = around;
  if (candidate.words < 2 || (verdict === 'titled' && !page.isCivil(candidate))) return undefined;
  return ifDescribed(around, OCCUPATION_DOUBTS.about(around));
}

/** An occupation tells something only where the pack says what the person does. */
function ifDescribed({ candidate, source }: Around, found: Row | undefined): Row | undefined {
  if (found === undefined || source.record === undefined) return undefined;
  const described = candidate.readings.some(
    ({ entity }) => (source.record?.(entity).background ?? '') !== '',
  );
  return described ? found : undefined;
}

/** A known owner stands before it: the Moscow Kremlin, Russia's Kremlin. */
export function isOwned({ left, page, candidate: { block } }: Around): boolean {
  if (left === null) return false;
  if (page.endingAt(block, left.end) !== undefined) return true;
  return left.possessive && page.startingAt(block, left.start) !== undefined;
}

const OTHERS_SHOWN = 5;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|аль|эль|аш|ас|ад)[-\s]/i;

/** Fifths of support that a short name needs. */
const ENOUGH = 5;

/** A candidate and what its surroundings say. */
export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** Reasons to count a short name as one of the page's entities for the others. */
export const CERTAIN: ReadonlySet<MatchReason['rule']> = new Set([
  'stands-alone',
  'abbreviation',
  'role',
]);

/** @returns people whose surname stands alone, where nothing speaks against them and one person has it */
export function surnamesBeside(short: readonly Judged[]): ReadonlySet<number> {
  const people = short.filter(
    ({ candidate: { readings }, verdict }) =>
      (verdict === 'fine' || verdict === 'titled') &&
      readings.every(isPerson) &&
      distinct(readings).length === 1,
  );
  return new Set(people.flatMap(({ candidate }) => distinct(candidate.readings)));
}

/** A short name that is being decided on. */
export interface Short {
  readonly around: Around;
  readonly reading: Reading;
  /** Words that named its entity in full. */
  readonly given: string | undefined;
  readonly verdict: Verdict;
  readonly established: Established;
  /** People of the pack whose surnames alone are on the page too. */
  readonly beside: ReadonlySet<number>;
}

/** One kind of support for a short name. */
export interface SupportRow {
  readonly id: MatchReason['rule'];
  /** @returns fifths of what is needed */
  readonly weight: (short: Short) => number;
}

/** Asked in this order until the weights are enough; the row that completes them is the reason of the mark. */
export const SUPPORT: readonly SupportRow[] = [
  {
    id: 'stands-alone',
    weight: ({ reading }) => (reading.isUnambiguous && !reading.respelled ? ENOUGH : 0),
  },
  { id: 'surname', weight: ({ given }) => (given === undefined ? 0 : ENOUGH) },
  { id: 'role', weight: (short) => (isInOffice(short) ? ENOUGH : 0) },
  { id: 'company', weight: weightOfOthers },
];

/** @returns the reason to mark a short name; undefined where nothing is enough */
export function supportFor(short: Short): MatchReason | undefined {
  const { reading, given, established } = short;
  const { without, applied } = short.around.options;
  const { name } = reading;
  for (const { id, weight } of SUPPORT) {
    // A surname spelled otherwise than in the pack counts only where the page has the full name.
    if (id === without || (reading.respelled && id !== 'surname')) continue;
    if (weight(short) < ENOUGH) continue;
    applied?.(id);
    if (id === 'surname') return { rule: id, name, given: given ?? name };
    if (id !== 'company') return { rule: id, name };
    return {
      rule: id,
      name,
      company: established.othersThan(reading.entity).slice(0, OTHERS_SHOWN),
    };
  }
  return undefined;
}

/**
 * One connected name and any other; three others, one of them no place; a title and a connected one. Another surname of
 * the pack counts as one other, save in sports reports, where surnames of all countries meet. A letter (Nicholas V) is none.
 */
function weightOfOthers({ around, reading, established, verdict, beside }: Short): number {
  const others = established.othersThan(reading.entity);
  if (others.length === 0 || around.plain.length < 2) return 0;
  if (!isPerson(reading)) return ENOUGH;
  const weights = around.options.weights ?? WEIGHTS;
  let weight = verdict === 'titled' ? weights.title : 0;
  let isTelling = false;
  for (const id of others) {
    const connected = isConnected(established.source, reading.entity, id);
    weight += connected ? weights.connected : weights.other;
    isTelling ||= connected || !established.isPlace(id);
  }
  if (!isTelling) return 0;
  const isPaired = beside.size > (beside.has(reading.entity) ? 1 : 0);
  return isPaired && around.page.sport === 'none' ? weight + weights.other : weight;
}

/** Once the page has said "President Assad", Assad is he. */
function isInOffice({ around, reading, verdict, established }: Short): boolean {
  if (established.hasOffice(reading.entity)) return true;
  if (verdict !== 'titled' && around.left !== null && around.right !== null) return false;
  if (!agreesWithRole(around, reading.entity)) return false;
  established.addOffice(reading.entity);
  return true;
}

/** Of the entities that a short name may mean, the one that the page has named in full. */
export function chooseShort({ candidate }: Around, established: Established): Reading | undefined {
  const readings = bestReadings(candidate.readings);
  if (distinct(readings).length <= 1) return readings[0];
  return (
    established.onlyEstablished(candidate.readings) ??
    established.lastNamedBefore(candidate) ??
    established.namedMost(candidate.readings)
  );
}

/** Whether an initial, a woman's title or a hyphen beside the surname fits the person who was named in full. */
export function fitsVerdict({ around, reading, given, verdict }: Short): boolean {
  switch (verdict) {
    case 'initial':
      return beginsWith(around, reading, given);
    case 'woman':
      return given !== undefined && isWoman(given);
    case 'joined':
      return given !== undefined || reading.isUnambiguous;
    default:
      return true;
  }
}

/** By the given name: most that end in -a, -e or -h are women's. */
function isWoman(name: string): boolean {
  const [given = ''] = plainWord(name).split(SPACES_AND_DASHES);
  return WOMEN.has(given) || (/[aeh]$/.test(given) && !MEN.has(given));
}

/** "V. Putin", where the page or, if it has no whole name, the pack says Vladimir. */
function beginsWith(around: Around, { entity }: Reading, given: string | undefined): boolean {
  const initial = plainWord(around.left?.text.charAt(0) ?? '');
  if (given !== undefined) return plainWord(given).startsWith(initial);
  const names = around.source.record?.(entity).names ?? [];
  return names.some(({ kind, text }) => kind !== 'short' && plainWord(text).startsWith(initial));
}

/** A surname may as well mean another person of that name on the page. */
export function isStranger(
  { around, reading, given, established }: Short,
  strangers: Strangers,
): boolean {
  const { candidate } = around;
  if (lacksItsArticle(around, reading, established)) return true;
  // "President Sharaa", where his brother stands in the paragraph too.
  if (given !== undefined && around.page.hasOffice(candidate)) return false;
  return strangers.outweigh(
    candidate,
    established.timesInFull(reading.entity),
    given !== undefined,
    established.namedInFull.get(reading.entity)?.[0],
  );
}

/**
 * A surname that the pack has with its article only (al-Golani) is another word without it (Golani), unless the page has
 * the whole name with that surname.
 */
function lacksItsArticle(
  { candidate }: Around,
  { entity }: Reading,
  established: Established,
): boolean {
  if (ARTICLE.test(candidate.surface)) return false;
  const own = candidate.readings.filter((reading) => reading.entity === entity);
  if (own.some(({ name }) => !ARTICLE.test(name))) return false;
  const surname = surnameOf(candidate.surface);
  return !(established.namedInFull.get(entity) ?? []).some(
    ({ surface }) => surnameOf(surface) === surname,
  );
}
