import type { AnnotationCounts } from './reader-data';

/** How many rows of each kind. */
export interface DeletionCounts extends Omit<AnnotationCounts, 'highlights'> {
  readonly visits: number;
  readonly pageDates: number;
  readonly packs: number;
  /** Learnt articles and decisions about learnt names; absent if the deletion was not about them. */
  readonly learnt?: number;
  readonly decisions?: number;
  /** Absent from deletions of older versions. */
  readonly highlights?: number;
}

/** Describes a deletion, for the line that offers its undo. `detail`: a site, a period, a name, a title. */
export interface DeletionLabel {
  readonly kind: 'page' | 'selected' | 'found' | 'all-pages' | 'annotation' | 'pack' | 'everything';
  readonly detail: string;
}

/** A deletion whose rows are in the bin. */
export interface Deletion {
  /** Chosen by the caller, so that a repeated request returns the first result. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly label: DeletionLabel;
  readonly counts: DeletionCounts;
  /** Already undone: kept so that a repeated undo returns the same result. */
  readonly isUndone: boolean;
}
