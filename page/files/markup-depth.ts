import { DEEPEST_MARKUP } from './limits';
import { UnreadableFile } from './types';

/** Elements that nest and need an end tag. */
const NESTING =
  /<(\/?)(?:a|article|aside|b|big|blockquote|center|details|div|dl|em|figure|font|footer|form|g|header|i|main|nav|ol|section|small|span|strong|sub|sup|svg|table|u|ul)(?=[\s>/])/gi;

/** Tags, or what looks like one. A parser takes microseconds for each: a file of nothing else would take minutes. */
const MOST_TAGS = 300_000;

function refuseMany(markup: string): void {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > MOST_TAGS) throw new UnreadableFile('too-deep');
  }
}

/**
 * Refuses markup that nests deeper than that of any page, or has more tags: what reads such trees takes minutes, or ends.
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
