import { DEEPEST_MARKUP } from './limits';
import { UnreadableFile } from './types';

/** Elements that nest and need an end tag. */
const NESTING =
  /<(\/?)(?:a|article|aside|b|big|blockquote|center|details|div|dl|em|figure|font|footer|form|g|header|i|main|nav|ol|section|small|span|strong|sub|sup|svg|table|u|ul)(?=[\s>/])/gi;

/**
 * Number of tags, or of what looks like one. A parser takes microseconds for each, so a file of tags alone would take
 * minutes.
 */
const MOST_TAGS = 300_000;

function refuseMany(markup: string): void {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > MOST_TAGS) throw new UnreadableFile('too-deep');
  }
}

/**
 * Refuses markup with deeper nesting or more tags than any real page: code that walks such a tree takes minutes or
 * overflows the stack.
 * @throws UnreadableFile `too-deep`
 */
export function refuseDeep(markup: string): void {
  refuseMany(markup);
  let depth = 0;
  for (const [, close] of markup.matchAll(NESTING)) {
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_MARKUP) throw new UnreadableFile('too-deep');
  }
}
