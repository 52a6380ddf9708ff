import type { Annotations } from './annotations';
import type { Visit } from './visits';

/** Everything that is kept for the reader, apart from packs: what a file exports and imports. */
export interface ReaderData {
  readonly visits: readonly Visit[];
  readonly annotations: Annotations;
}

export type AnnotationCounts = Readonly<Record<keyof Annotations, number>>;
