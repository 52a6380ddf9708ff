/** Default dwell time before a card opens, milliseconds. */
export const DEFAULT_REST_MS = 300;
