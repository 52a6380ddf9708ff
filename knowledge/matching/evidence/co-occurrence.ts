import type { Candidate } from '../index/candidates';

/** Which entities a page's candidates may name, so that a candidate can be asked for the others' company in its own length. */
export class Company {
  /** True where some candidate has more than one word. */
  readonly hasLonger: boolean;
  private readonly entities = new Set<number>();
  private readonly places = new Set<number>();

  /** @param candidates all of the page's: those that are asked about are among them */
  constructor(candidates: readonly Candidate[]) {
    this.hasLonger = candidates.some(({ words }) => words > 1);
    for (const { readings } of candidates) {
      for (const { entity, entityKind } of readings) {
        this.entities.add(entity);
        if (entityKind === 'place') this.places.add(entity);
      }
    }
  }

  /** True where another candidate may name an entity that this one cannot. */
  hasOther({ readings }: Candidate): boolean {
    return this.entities.size > distinct(readings);
  }

  /** As `hasOther`, for entities that are no place. */
  hasOtherThing({ readings }: Candidate): boolean {
    const own = readings.filter(({ entity }) => !this.places.has(entity));
    return this.entities.size - this.places.size > distinct(own);
  }
}

function distinct(readings: Candidate['readings']): number {
  return readings.length < 2 ? readings.length : new Set(readings.map(({ entity }) => entity)).size;
}
