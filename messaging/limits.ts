/**
 * Limits on values from a page, a message or a file. Lengths are in UTF-16 units. Without them a title of several
 * megabytes would be stored, listed and exported with every visit.
 */
export const LIMITS = {
  title: 300,
  outlet: 120,
  /** A longer address is not stored, because a shortened one would lead elsewhere. */
  address: 2000,
  site: 255,
  lang: 35,
  name: 200,
  note: 4000,
  /** Words that a correction is about. */
  surface: 300,
  /** Words that can be highlighted at once. */
  highlight: 5000,
  /** What is kept of the text before and after highlighted words. */
  highlightContext: 32,
  /** Words that are looked up. */
  lookUp: 1000,
  /** Sites with a rule of their own, and sites whose articles are learnt from. */
  siteRules: 1500,
  /** Different names that are marked on one page. */
  entitiesOfPage: 1000,
  /** Facts of the packs that a page itself states, as far as they are noted. */
  retoldFacts: 1000,
  /** Characters of an article that are sent to be learnt from, and at most a block more; the worker reads fewer. */
  learntText: 130_000,
  /** Names kept with one visit. */
  entitiesOfVisit: 500,
  /** Blocks counted for one page. */
  blocksOfPage: 5000,
  /** Bytes of a file that is imported. */
  importBytes: 256 * 1024 * 1024,
} as const;

/** Unicode overrides and isolates, which reorder the words around them, and invisible control characters. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\r\t]/gu;

/** A title or a name as it is stored and shown. */
export const unturned = (text: string): string => text.replace(TURNING, '');

/** Cuts a text without splitting a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
