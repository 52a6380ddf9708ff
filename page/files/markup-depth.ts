import { DEEPEST_MARKUP } from './limits';
import { UnreadableFile } from './types';

/** Elements that nest and need an end tag. */
const NESTING = /<(\/?)(?:a|article|aside|b|big|blockquote|center|details|div|dl|em|figure|font|footer|form|g|header|i|main|nav|ol|section|small|span|strong|sub|sup|svg|table|u|ul)(?=[\s>/])/gi; // biome-ignore format: one rule

/**
 * Refuses markup that nests deeper than any page: what reads such trees takes seconds, or ends.
 * @throws UnreadableFile `too-deep`
 */
export function refuseDeep(markup: string): void {
  let depth = 0;
  for (const [, close] of markup.matchAll(NESTING)) {
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_MARKUP) throw new UnreadableFile('too-deep');
  }
}
