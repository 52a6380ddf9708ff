import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { annotate, type Refused } from './annotate';
import { eachLine, print } from './json-lines';
import type { Matcher } from './open-pack';

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
  return eachLine(input, Line, complain, async ({ id, text }) => {
    const refused: Refused[] = [];
    const mentions = annotate(matcher, text, explains ? refused : undefined);
    await print(output, { id, mentions, ...(explains && { refused }) });
  });
}
