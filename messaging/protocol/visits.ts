import type { Day, EntityId } from '../../knowledge/schema/types';

/** A page that the reader has visited, as it is stored, without its text. */
export interface Visit {
  /** Key: the page's address without fragment and tracking parameters. */
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly pageDay: Day | null;
  /** Milliseconds since the epoch. */
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  readonly entities: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly count: number;
  }[];
}

export interface VisitFilter {
  readonly search?: string;
  readonly site?: string;
  /** Read last on this day or later, as the reader's own calendar has it. */
  readonly from?: Day;
  /** Read last on this day or earlier. */
  readonly to?: Day;
}

export interface StoreMeasure {
  readonly visits: number;
  /** Articles that names were learnt from, and decisions about these names. */
  readonly learnt: number;
  readonly decisions: number;
  /** Estimate of what the extension stores, bytes; null where the browser does not tell. */
  readonly sizeBytes: number | null;
  readonly persisted: boolean;
}
