import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import type { learnLines } from '../../../knowledge/builder/learn/lines';

/** Runs a command that reads lines and prints lines. */
export async function runLines(map: typeof learnLines, lines: readonly string[]) {
  const output = new PassThrough();
  const complaints: string[] = [];
  const printed = readAll(output);
  const broken = await map(Readable.from(lines.map((line) => `${line}\n`)), output, (message) =>
    complaints.push(message),
  );
  output.end();
  return { broken, complaints, lines: (await printed).split('\n').filter((line) => line !== '') };
}
