import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { openAnyPack } from './any-pack';
import { labelled, labelledLines, marksOf } from './labelled';

/**
 * News of our own invention, labelled by hand with the entities of the bundled pack before the matcher saw it. See
 * `labelled.ts` for how a line is written; # begins a remark.
 */
const FOLDER = new URL('./recognition/', import.meta.url);
/** Lines on which the matcher is known to fall short of the label. */
const LIMITS = 'limits.txt';

const ANY_PACK_LINES = 'any-pack.txt';

function linesOf(file: string): string[] {
  return labelledLines(readFileSync(new URL(file, FOLDER), 'utf8'));
}

const matcher = openMatcher(undefined);
const files = readdirSync(FOLDER).filter(
  (file) => file.endsWith('.txt') && file !== ANY_PACK_LINES,
);

describe.each(files.filter((file) => file !== LIMITS))('%s', (file) => {
  test.each(linesOf(file))('%s', (line) => {
    const { text, mentions } = labelled(line);
    expect(marksOf(matcher, text)).toEqual(mentions);
  });
});

describe('names of any pack, without descriptions', () => {
  const anyPack = openAnyPack();
  test.each(linesOf(ANY_PACK_LINES))('%s', (line) => {
    const { text, mentions } = labelled(line);
    expect(marksOf(anyPack, text)).toEqual(mentions);
  });
});

test('of all that is labelled, known limits included, 0.99 are found, and 0.99 of what is found is right', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const line of files.flatMap(linesOf)) {
    const { text, mentions } = labelled(line);
    const marks = marksOf(matcher, text);
    const hits = marks.filter((mark) => mentions.includes(mark)).length;
    right += hits;
    wrong += marks.length - hits;
    missed += mentions.length - hits;
  }
  expect(right).toBeGreaterThan(900);
  expect(right / (right + wrong)).toBeGreaterThan(0.99);
  expect(right / (right + missed)).toBeGreaterThan(0.99);
});

test('every entity of the pack that is marked is somewhere in it', () => {
  const texts = files.flatMap(linesOf).join('\n');
  const { pack } = matcher;
  const absent = Array.from({ length: pack.manifest.counts.entities }, (_, ordinal) =>
    pack.record(ordinal),
  )
    .filter(({ marked, kind }) => marked && kind !== 'event')
    .filter(({ id }) => !texts.includes(`(${id})`))
    .map(({ id }) => id);
  expect(absent).toEqual([]);
});
