import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { AsOf } from '../../briefing/types';
import { isDay } from '../../schema/dates';
import { parseLine } from '../annotate/parse-line';
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
    const { id, text, title, date } = read.line;
    const asOf: AsOf = date ? { day: date, basis: 'page' } : usual;
    const printed = brief({ text, ...(title && { title }) }, asOf);
    if (!output.write(`${JSON.stringify({ id, ...printed })}\n`)) await once(output, 'drain');
  }
  return broken;
}
