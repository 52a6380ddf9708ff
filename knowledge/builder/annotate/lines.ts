import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { annotate, type Refused } from './annotate';
import type { Matcher } from './open-pack';
import { parseLine } from './parse-line';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.optional(v.nullable(v.string())),
});

/**
 * Annotates one article a line, in order, holding one at a time.
 * @param complain receives what is wrong with a line that is skipped
 * @param explains also prints what is refused, and why
 * @returns how many lines were broken
 */
export async function annotateLines(
  matcher: Matcher,
  input: Readable,
  output: Writable,
  complain: (message: string) => void,
  explains = false,
): Promise<number> {
  let number = 0;
  let broken = 0;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (source.trim() === '') continue;
    const read = parseLine(Line, source);
    if (!read.ok) {
      broken += 1;
      complain(`line ${number}: ${read.problem}`);
      continue;
    }
    const { id, text } = read.line;
    const refused: Refused[] = [];
    const mentions = annotate(matcher, text, explains ? refused : undefined);
    const printed = `${JSON.stringify({ id, mentions, ...(explains && { refused }) })}\n`;
    if (!output.write(printed)) await once(output, 'drain');
  }
  return broken;
}
