import type { Annotations } from './annotations';
import type { Visit } from './visits';

/** What is kept for the reader, or a part of it: what a deletion takes out, so that it can be put back. */
export interface ReaderData {
  readonly visits: readonly Visit[];
  readonly annotations: Annotations;
}
