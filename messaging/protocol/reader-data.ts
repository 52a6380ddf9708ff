import type { KeptDecision } from '../../knowledge/reading/own/decisions';
import type { LearntArticle } from '../../knowledge/reading/own/learnt';
import type { Annotations } from './annotations';
import type { Visit } from './visits';

/** Everything that is kept for the reader, apart from packs: what a file exports and imports. */
export interface ReaderData {
  readonly visits: readonly Visit[];
  readonly annotations: Annotations;
  /** What was learnt from articles, and what the reader decided about it; absent in files of older versions. */
  readonly learnt?: readonly LearntArticle[];
  readonly decisions?: readonly KeptDecision[];
}

export type AnnotationCounts = Readonly<Record<keyof Annotations, number>>;
