/** How long the pointer rests on a mark before its card opens, milliseconds, until the reader chooses otherwise. */
export const DEFAULT_REST_MS = 300;
