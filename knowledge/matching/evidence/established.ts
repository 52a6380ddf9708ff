import { startsWithCapital } from '../../text/characters';
import { everyExpression, expression, L, LU, M } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import { isTitle, PEOPLE_OF } from '../lexicon/people';
import {
  type Candidate,
  distinct,
  type EntityId,
  type EntitySource,
  type PageContext,
  type Reading,
} from '../types';
import type { Around } from './around';

/** In packs larger than this, meeting three of its names says nothing about a fourth. */
const LARGEST_TELLING_PACK = 500;

/** What the page has settled so far: which entities are named in full, and which co-occur. */
export class Established {
  /** Words that named an entity in full, in this batch or an earlier one. */
  private readonly given: Map<EntityId, string>;
  /** Where an entity was named in full, in this batch. */
  readonly namedInFull = new Map<number, Candidate[]>();
  private readonly inOffice = new Set<number>();
  private readonly certain = new Set<EntityId>();
  private readonly places: Set<EntityId>;
  private readonly isTelling: boolean;

  /** @param entities how many the pack has */
  constructor(
    readonly source: EntitySource,
    entities: number,
    context: PageContext,
  ) {
    this.given = new Map(Object.entries(context.established));
    this.places = new Set(context.places);
    for (const id of this.given.keys()) this.certain.add(id);
    this.isTelling = entities <= LARGEST_TELLING_PACK;
  }

  /** A whole name settles which entity is meant, and counts as co-occurrence for the others. */
  addFull(candidate: Candidate, reading: Reading): void {
    const found = this.namedInFull.get(reading.entity);
    if (found !== undefined) found.push(candidate);
    else {
      this.namedInFull.set(reading.entity, [candidate]);
      const id = this.source.idOf(reading.entity);
      if (!this.given.has(id)) this.given.set(id, candidate.surface);
    }
    this.addCertain(reading);
  }

  addCertain({ entity, entityKind }: Reading): void {
    const id = this.source.idOf(entity);
    this.certain.add(id);
    if (entityKind === 'place') this.places.add(id);
  }

  /** A surname stood after the person's own office: from there on the surname is that person's. */
  addOffice(entity: number): void {
    this.inOffice.add(entity);
  }

  hasOffice(entity: number): boolean {
    return this.inOffice.has(entity);
  }

  isEstablished(entity: number): boolean {
    return this.namedInFull.has(entity) || this.given.has(this.source.idOf(entity));
  }

  /** @returns the words that named the entity in full, in this batch or an earlier one */
  givenOf(entity: number): string | undefined {
    return this.given.get(this.source.idOf(entity));
  }

  timesInFull(entity: number): number {
    return this.namedInFull.get(entity)?.length ?? 0;
  }

  /** Other entities that the page surely names; none where the pack is too large for that to tell anything. */
  othersThan(entity: number): EntityId[] {
    if (!this.isTelling) return [];
    const own = this.source.idOf(entity);
    return [...this.certain].filter((id) => id !== own);
  }

  isPlace(id: EntityId): boolean {
    return this.places.has(id);
  }

  /** True where the page names an entity of the pack that is not a place, or enough other places. */
  hasPackContext(entity: number, placesNeeded: number): boolean {
    const others = this.othersThan(entity);
    return others.length >= placesNeeded || others.some((id) => !this.isPlace(id));
  }

  /** Of the readings, the one whose entity alone the page has named in full. */
  onlyEstablished(readings: readonly Reading[]): Reading | undefined {
    const known = readings.filter(({ entity }) => this.isEstablished(entity));
    return distinct(known).length === 1 ? known[0] : undefined;
  }

  /** Two of one surname on the page: the one named in full last in the same block, before the candidate. */
  lastNamedBefore(candidate: Candidate): Reading | undefined {
    let best: Reading | undefined;
    let bestStart = -1;
    for (const reading of candidate.readings) {
      for (const { block, start } of this.namedInFull.get(reading.entity) ?? []) {
        if (block !== candidate.block || start > candidate.start || start <= bestStart) continue;
        best = reading;
        bestStart = start;
      }
    }
    return best;
  }

  /** Several of one surname on the page: the one that is named in full first and most, twice as often as any other. */
  namedMost(readings: readonly Reading[]): Reading | undefined {
    const named = readings.filter(({ entity }) => this.namedInFull.has(entity));
    const byPlace = named.sort((one, other) => this.firstPlace(one) - this.firstPlace(other));
    const [first, ...others] = byPlace;
    if (first === undefined) return undefined;
    const times = this.timesInFull(first.entity);
    return others.every(({ entity }) => this.timesInFull(entity) * 2 <= times) ? first : undefined;
  }

  /** Orders places of a page: blocks hold fewer characters. */
  private firstPlace({ entity }: Reading): number {
    const first = this.namedInFull.get(entity)?.[0];
    return first === undefined ? Number.POSITIVE_INFINITY : first.block * 2 ** 32 + first.start;
  }

  /** @param others what the page has named that is not the pack's */
  contextAfter(others: PageContext['others']): PageContext {
    const established = Object.fromEntries(this.given);
    const places = [...this.places].filter((id) => this.given.has(id));
    return {
      established,
      ...(places.length > 0 && { places }),
      ...(others !== undefined && { others }),
    };
  }
}

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
      ofRole.some((word) => startsWithCapital(word) && isNear(around, word, words))
    );
  });
}

/** An office between commas, before or after the name: "the Kremlin spokesman, Peskov, said". */
const APPOSED_BEFORE = expression`([${L}][${L}${M}-]*), $`;
const APPOSED_AFTER = expression`^, (?:the |an? )?((?:[${L}${M}’'-]+ ){0,4}[${L}${M}-]+)(?=[,.])`;
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

const WORD = everyExpression`[${L}][${L}${M}]*`;

const DOTTED_CAPITALS = everyExpression`\b([${LU}])\.(?=[${LU}]\.)`;

function plainWords(text: string): string[] {
  return (text.replaceAll(DOTTED_CAPITALS, '$1').match(WORD) ?? []).map(plainWord);
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
