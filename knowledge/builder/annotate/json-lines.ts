import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type * as v from 'valibot';
import { parseLine } from './parse-line';

export type Complain = (message: string) => void;

/** Calls `take` with every valid line of a JSONL stream, in order. @returns how many were broken */
export async function eachLine<T>(
  input: Readable,
  schema: v.GenericSchema<unknown, T>,
  complain: Complain,
  take: (value: T) => Promise<void> | void,
): Promise<number> {
  let number = 0;
  let broken = 0;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (source.trim() === '') continue;
    const parsed = parseLine(schema, number === 1 ? source.replace(/^\uFEFF/, '') : source);
    if (parsed.ok) await take(parsed.line);
    else {
      broken += 1;
      complain(`line ${number}: ${parsed.problem}`);
    }
  }
  return broken;
}

/** Writes a value as a line, and waits while the stream is full. */
export async function print(output: Writable, value: unknown, front = ''): Promise<void> {
  if (!output.write(`${front}${JSON.stringify(value)}\n`)) await once(output, 'drain');
}
