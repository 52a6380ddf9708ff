import type { Topic } from '../registry';

/** @returns whether the event is for the card only */
export type KeyFilter = (event: Event) => boolean;

/** Called with each key before the page sees it. Published by the article script while it runs. */
export const KEY_FILTER: Topic<KeyFilter> = { name: 'key-filter' };

/**
 * Called with events of the card that are hidden from the page (Firefox). Published by the article script while it
 * runs.
 */
export const HEARD_INSIDE: Topic<(event: Event) => void> = { name: 'heard-inside' };
