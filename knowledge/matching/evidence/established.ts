import type { EntityId } from '../../schema/types';
import type { Candidate, Reading } from '../index/candidates';
import type { EntitySource, PageContext } from '../types';
import { distinct } from './readings';

/** In packs larger than this, meeting three of its names says nothing about a fourth. */
const COMPANY_MEANS_SOMETHING = 5_000;

/** What the page has made sure of so far: who is named in full, and who keeps company. */
export class PageEvidence {
  private readonly established: Map<EntityId, string>;
  /** Where an entity was named in full, in this batch. */
  readonly namedInFull = new Map<number, Candidate[]>();
  private readonly inOffice = new Set<number>();
  private readonly confident = new Set<number>();
  private readonly confidentThings = new Set<number>();

  /** @param entities how many the pack has */
  constructor(
    readonly source: EntitySource,
    private readonly entities: number,
    context: PageContext,
  ) {
    this.established = new Map(Object.entries(context.established));
  }

  /** A whole name settles who is meant, and vouches for the others. */
  addFull(candidate: Candidate, reading: Reading): void {
    const places = this.namedInFull.get(reading.entity);
    if (places !== undefined) places.push(candidate);
    else {
      this.namedInFull.set(reading.entity, [candidate]);
      const id = this.source.idOf(reading.entity);
      if (!this.established.has(id)) this.established.set(id, candidate.surface);
    }
    this.addCompany(reading);
  }

  /** A surname stood after the person's own office: from there on the surname is that person's. */
  addOffice(entity: number): void {
    this.inOffice.add(entity);
  }

  hasOffice(entity: number): boolean {
    return this.inOffice.has(entity);
  }

  addCompany({ entity, entityKind }: Reading): void {
    this.confident.add(entity);
    if (entityKind !== 'place') this.confidentThings.add(entity);
  }

  isEstablished(entity: number): boolean {
    return this.namedInFull.has(entity) || this.established.has(this.source.idOf(entity));
  }

  /** @returns the words that named the entity in full, in this batch or an earlier one */
  givenOf(entity: number): string | undefined {
    return this.established.get(this.source.idOf(entity));
  }

  timesInFull(entity: number): number {
    return this.namedInFull.get(entity)?.length ?? 0;
  }

  /** Other entities that this batch surely names; none where the pack is too large for that to mean anything. */
  companyOf(entity: number): number[] {
    if (this.entities > COMPANY_MEANS_SOMETHING) return [];
    return [...this.confident].filter((other) => other !== entity);
  }

  /**
   * True where the page is about the pack's world: it names somebody or something else of the pack that is no place, or
   * enough other places.
   */
  isAtHome(entity: number, places: number): boolean {
    const company = this.companyOf(entity);
    if (this.thingsAmong(company) > 0) return true;
    const own = this.source.idOf(entity);
    const others = new Set(company.map((other) => this.source.idOf(other)));
    for (const [id, words] of this.established) {
      if (id === own) continue;
      // Of earlier batches only the words are known: nearly all of several name somebody.
      if (!others.has(id) && /\s/u.test(words)) return true;
      others.add(id);
    }
    return others.size >= places;
  }

  /** How many of a company are no places. */
  thingsAmong(company: readonly number[]): number {
    return company.filter((entity) => this.confidentThings.has(entity)).length;
  }

  /** Of the readings, the one whose entity alone the page has named in full. */
  onlyEstablished(readings: readonly Reading[]): Reading | undefined {
    const known = readings.filter(({ entity }) => this.isEstablished(entity));
    return distinct(known).length === 1 ? known[0] : undefined;
  }

  /** Two of one surname on the page: who was named in full last in the same block, before the candidate. */
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

  /** @param others family names of people who are not the pack's */
  contextAfter(others: readonly string[]): PageContext {
    return {
      established: Object.fromEntries(this.established),
      ...(others.length > 0 ? { others } : {}),
    };
  }
}
