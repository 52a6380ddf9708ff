import type { EntityId, EntityKind, EntityRecord, NameKind } from '../schema/types';

export type { EntityId } from '../schema/types';

/** What the index is built from: one spelling of one entity. */
export interface IndexName {
  /** Ordinal of the entity in its pack. */
  readonly entity: number;
  readonly text: string;
  readonly nameKind: NameKind;
  readonly lang: string;
  readonly script: string;
  readonly entityKind: 'person' | 'organisation' | 'place' | 'event' | 'work';
  readonly isUnambiguous: boolean;
  /** The pack says what else it may mean: its record tells. */
  readonly isAmbiguous?: boolean;
  /** False: it keeps its parts from being marked and is reported only on request. */
  readonly marked: boolean;
}

/** What deciding asks of a pack. */
export interface EntitySource {
  idOf(ordinal: number): EntityId;
  /** What the pack says of an entity; asked only where the page says something of a namesake. Absent where there are names alone. */
  record?(ordinal: number): Pick<EntityRecord, 'names' | 'roles' | 'background' | 'relations'>;
  /** @returns -1 where the pack has no such entity */
  ordinalOf?(id: EntityId): number;
}

/** Why a mention was linked: enough to make a sentence for the reader, nothing that must be parsed. */
export interface MatchReason {
  readonly rule:
    | 'full-name' // the page gives a whole name of the pack, letter for letter
    | 'spelling' // the whole name in another spelling
    | 'native' // the name in its own script, case endings and clitics included
    | 'abbreviation'
    | 'stands-alone' // a short name that the pack says needs no company
    | 'surname' // a short name whose full name is elsewhere on the page
    | 'role' // a short name after the office that the pack gives the person
    | 'company'; // a short name among enough other names of the same pack
  /** The pack's name that the words were matched to. */
  readonly name: string;
  /** For `surname`: the words elsewhere on the page that gave the full name. */
  readonly given?: string;
  /** For `company`: entities of the same pack on the page, at most five. */
  readonly company?: readonly EntityId[];
}

/** One place in the text that names an entity. Offsets are UTF-16 units into the raw text of its block. */
export interface Mention {
  /** Number of the block in the request. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly surface: string;
  readonly reason: MatchReason;
  /** Other entities of the pack that the words could have meant, best first. */
  readonly rivals: readonly EntityId[];
}

/**
 * What earlier batches of the same page have established. Plain data, carried by the caller, so that
 * the worker needs no memory of a page.
 */
export interface PageContext {
  /** Entities named in full so far, with the words that did it. */
  readonly established: Readonly<Record<EntityId, string>>;
  /** Which of the established entities are places. Left out where none is. */
  readonly places?: readonly EntityId[];
  /** What the page has named that shares a name with the pack's and is not the pack's. Left out where there is nothing. */
  readonly others?: OtherNames;
}

/** Names as the lexicon writes them: lower case, no marks; abbreviations as the page writes them. */
export interface OtherNames {
  readonly people: readonly string[];
  readonly towns: readonly string[];
  /** Names of companies that are called like a place: Burlow Textiles Inc. */
  readonly companies: readonly string[];
  readonly abbreviations: readonly string[];
}

/** A candidate that is not a mention, and why. */
export interface Refusal {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Entities that it might have named. */
  readonly entities: readonly EntityId[];
  /** Id of the row that decided. */
  readonly because: string;
}

/** What supports a short name, in fifths: five are enough. */
export interface Weights {
  /** Another name of the page that the pack connects with it. */
  readonly connected: number;
  /** Any other name of the pack. */
  readonly other: number;
  /** A title before it. */
  readonly title: number;
}

/** Set by hand; `npm run bench -- --weights` compares them with others. */
export const WEIGHTS: Weights = { connected: 3, other: 2, title: 2 };

/** What may be asked for beyond the usual. */
export interface FindOptions {
  /** Also report entities that the pack does not mark: media. */
  readonly unmarked?: boolean;
  /** Receives each candidate that is refused. */
  readonly explain?: (refusal: Refusal) => void;
  /** Id of a row to leave out: measures what the row is worth. */
  readonly without?: string;
  /** Receives the id of each row that applies. */
  readonly applied?: (row: string) => void;
  /** Other weights than the usual: measures what these are worth. */
  readonly weights?: Weights;
}

export interface MatchResult {
  readonly mentions: readonly Mention[];
  /** The context after this batch, for the next one. */
  readonly context: PageContext;
  /** Blocks with a short name that waits for its full name: ask again when the context has grown. */
  readonly waiting: readonly number[];
}

/** A name of the pack that a span of the page agrees with. */
export interface Reading {
  readonly row: number;
  /** The pack's name. */
  readonly name: string;
  readonly entity: number;
  readonly nameKind: NameKind;
  readonly entityKind: EntityKind;
  readonly isUnambiguous: boolean;
  /** The pack says what else the name may mean. */
  readonly isAmbiguous: boolean;
  readonly marked: boolean;
  /** The words are spelled otherwise than in the pack. */
  readonly respelled: boolean;
}

/** A span of the page that agrees with names of the pack; longest where they overlap. */
export interface Candidate {
  readonly block: number;
  /** Where its words start, an article written before them included. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Words of the name, articles and middle names aside. */
  readonly words: number;
  readonly readings: readonly Reading[];
  /** On the pack's blocklist: it names no entity, it only keeps its parts from being matched. */
  readonly blocklisted: boolean;
  /** It carries a case ending of a Latin-script language: Putins Krieg, Putin'in. */
  readonly inflected?: boolean;
  /** A name that the pack and the page write without a capital: rector. */
  readonly isTerm?: boolean;
}

export function isPerson({ entityKind }: Reading): boolean {
  return entityKind === 'person';
}

/** Up to so many readings a look through those found is cheaper than a set. */
const FEW = 8;

/** @returns the entities of the readings, each once */
export function distinct(readings: readonly Reading[]): number[] {
  if (readings.length > FEW) return [...new Set(readings.map(({ entity }) => entity))];
  const entities: number[] = [];
  for (const { entity } of readings) if (!entities.includes(entity)) entities.push(entity);
  return entities;
}

export function isUnambiguous({ readings }: Candidate): boolean {
  return readings.some(({ isUnambiguous, respelled }) => isUnambiguous && !respelled);
}

/** Letter for letter before respelled. */
export function bestReadings(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const exact = readings.filter(({ respelled }) => !respelled);
  return exact.length > 0 ? exact : readings;
}

export function ruleOfFull(reading: Reading): MatchReason['rule'] {
  if (reading.nameKind === 'native') return 'native';
  return reading.respelled ? 'spelling' : 'full-name';
}

export function isAcronym({ readings }: Candidate): boolean {
  return readings.every(({ nameKind }) => nameKind === 'abbreviation');
}

/** @returns the readings that are no short name */
export function wholeReadings(readings: readonly Reading[]): readonly Reading[] {
  const [only] = readings;
  if (readings.length === 1 && only?.nameKind !== 'short') return readings;
  return readings.filter(({ nameKind }) => nameKind !== 'short');
}
