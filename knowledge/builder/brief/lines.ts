import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { AsOf } from '../../briefing/types';
import { isDay } from '../../schema/dates';
import { eachLine, print } from '../annotate/json-lines';
import type { BriefText, PrintedBriefing } from './brief';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.optional(
    v.nullable(v.pipe(v.string(), v.check(isDay, 'is no day of the calendar; write 2025-01-29'))),
  ),
  title: v.optional(v.nullable(v.string())),
});

export type Brief = (text: BriefText, asOf: AsOf) => PrintedBriefing;

/**
 * Briefs one article a line, in order, holding one at a time.
 * @param usual the as-of day of lines without a date
 * @param complain receives what is wrong with a line that is skipped
 * @returns how many lines were broken
 */
export async function briefLines(
  brief: Brief,
  usual: AsOf,
  input: Readable,
  output: Writable,
  complain: (message: string) => void,
): Promise<number> {
  return eachLine(input, Line, complain, async ({ id, text, title, date }) => {
    const asOf: AsOf = date ? { day: date, basis: 'page' } : usual;
    const printed = brief({ text, ...(title && { title }) }, asOf);
    await print(output, { id, ...printed });
  });
}
