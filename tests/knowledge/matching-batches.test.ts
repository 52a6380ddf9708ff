import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { findMentions } from '../../knowledge/matching/find';
import type { PageContext } from '../../knowledge/matching/types';
import { labelled, labelledLines } from './labelled';

/** A page that comes in several batches gets the marks of one that comes whole, once waiting blocks are asked again. */
const FOLDER = new URL('./recognition/', import.meta.url);
const { index, source } = openMatcher(undefined);
/** Known not to agree: how often strangers are named, and a full name's spelling, do not travel between batches. */
const NOT_YET = ['I have known Farouk al-Sharaa', 'Abu Mohammed al-Gulani spoke'];

const pages = readdirSync(FOLDER)
  .filter((file) => file !== 'any-pack.txt')
  .flatMap((file) => labelledLines(readFileSync(new URL(file, FOLDER), 'utf8')))
  .map((line) => labelled(line).text.split('\n\n'))
  .filter(
    ([first = '', ...more]) => more.length > 0 && !NOT_YET.some((text) => first.startsWith(text)),
  );

interface Found {
  readonly block: number;
  readonly start: number;
  readonly entity: string;
}

const inOrder = (found: readonly Found[]): string[] =>
  found.map(({ block, start, entity }) => `${block} ${start} ${entity}`).sort();

function marksOfWhole(blocks: readonly string[]): string[] {
  return inOrder(findMentions(index, source, blocks, { established: {} }).mentions);
}

function marksOfBatches(blocks: readonly string[], ends: readonly number[]): string[] {
  const found = new Map<number, Found[]>();
  let context: PageContext = { established: {} };
  const ask = (numbers: readonly number[]): number[] => {
    const texts = numbers.map((number) => blocks[number] ?? '');
    const result = findMentions(index, source, texts, context);
    context = result.context;
    for (const number of numbers) found.set(number, []);
    for (const { block, start, entity } of result.mentions) {
      const number = numbers[block] ?? 0;
      found.get(number)?.push({ block: number, start, entity });
    }
    return result.waiting.map((block) => numbers[block] ?? 0);
  };
  const bounds = [0, ...new Set(ends.map((end) => end % blocks.length)), blocks.length].sort(
    (a, b) => a - b,
  );
  let waiting: number[] = [];
  for (const [at, start] of bounds.entries()) {
    const batch = blocks.map((_, number) => number).slice(start, bounds[at + 1] ?? start);
    if (batch.length > 0) waiting.push(...ask(batch));
  }
  for (let round = 0; round < 3 && waiting.length > 0; round += 1)
    waiting = ask([...new Set(waiting)].sort((a, b) => a - b));
  return inOrder([...found.values()].flat());
}

test('one batch and many batches of a page give the same marks', () => {
  expect(pages.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.array(fc.nat(20), { maxLength: 4 }),
      (blocks, ends) => {
        expect(marksOfBatches(blocks, ends)).toEqual(marksOfWhole(blocks));
      },
    ),
    { numRuns: 400 },
  );
});
