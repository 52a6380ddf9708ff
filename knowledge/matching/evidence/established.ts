import type { Candidate, Reading } from '../index/candidates';
import type { EntityId, EntitySource, PageContext } from '../types';
import { distinct } from './readings';

/** In packs larger than this, meeting three of its names says nothing about a fourth. */
const LARGEST_TELLING_PACK = 5_000;

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
