import type { Topic } from '../registry';

/** Published by the highlights script, so that a second copy of it does nothing. */
export const HIGHLIGHTS: Topic<{ end(): void }> = { name: 'highlights' };
