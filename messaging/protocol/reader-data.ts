import type { KeptDecision } from '../../knowledge/reading/own/decisions';
import type { LearntArticle } from '../../knowledge/reading/own/learnt';
import type { Day } from '../../knowledge/schema/types';
import type { Annotations } from './annotations';
import type { Visit } from './visits';

/** The day of publication of a page, as the reader corrected it. */
export interface CorrectedDate {
  /** As `canonicalUrl` gives it. */
  readonly url: string;
  readonly day: Day;
  readonly madeMs: number;
}

/** Everything that is kept for the reader, apart from packs: what a file exports and imports. */
export interface ReaderData {
  readonly visits: readonly Visit[];
  readonly annotations: Annotations;
  /** What was learnt from articles, and what the reader decided about it; absent in files of older versions. */
  readonly learnt?: readonly LearntArticle[];
  readonly decisions?: readonly KeptDecision[];
  /** Days of publication that the reader corrected; absent in files of older versions. */
  readonly pageDates?: readonly CorrectedDate[];
}

export type AnnotationCounts = Readonly<Record<keyof Annotations, number>>;
