import { annotate } from '../../knowledge/builder/annotate/annotate';
import type { Matcher } from '../../knowledge/builder/annotate/open-pack';
import type { FindOptions } from '../../knowledge/matching/types';

/** A text and its mentions, as `start-end entity surface`. */
export interface Labelled {
  readonly text: string;
  readonly mentions: readonly string[];
}

/** Reads one line: `[surface](entity)` is a mention, ¶ parts paragraphs, \n is a line break within one. */
export function labelled(source: string): Labelled {
  // Line breaks are put in before labels are read, so that offsets count them as they are.
  const line = source.replaceAll('\\n', '\n').replaceAll('¶', '\n\n');
  const mentions: string[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: surface = '', 2: entity = '', index } of line.matchAll(
    /\[([^\]]*)\]\(([a-z-]+)\)/g,
  )) {
    text += line.slice(last, index);
    mentions.push(`${text.length}-${text.length + surface.length} ${entity} ${surface}`);
    text += surface;
    last = index + whole.length;
  }
  return { text: text + line.slice(last), mentions };
}

/** @returns the lines of a file that hold a text */
export function labelledLines(source: string): string[] {
  return source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** @param rows rows of the matcher to leave out, or to hear of */
export function marksOf(
  matcher: Matcher,
  text: string,
  rows: Pick<FindOptions, 'without' | 'applied' | 'weights'> = {},
): string[] {
  return annotate(matcher, text, undefined, rows).map(
    ({ start, end, entity, surface }) => `${start}-${end} ${entity} ${surface}`,
  );
}
