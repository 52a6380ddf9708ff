import type { Topic } from '../registry';

/** @returns whether the event is for the card only */
export type KeyFilter = (event: Event) => boolean;

/** Asked for each key before the page hears it. Published by the article script while it runs. */
export const KEY_FILTER: Topic<KeyFilter> = { name: 'key-filter' };

/** Hears events of the card that the page does not hear (Firefox). Published by the article script while it runs. */
export const HEARD_INSIDE: Topic<(event: Event) => void> = { name: 'heard-inside' };
