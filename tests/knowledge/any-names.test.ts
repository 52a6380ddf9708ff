import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openNamesOf } from './any-pack';
import { labelled, labelledLines, marksOf } from './labelled';

/**
 * News of our own invention with names alone, in the styles of agencies and local papers. Each file has its names in lines
 * that begin with `=`; a line that begins with `?` is known not to hold. `[Italy](-)` may be marked or not.
 */
const FOLDER = new URL('./any-names/', import.meta.url);
const files = readdirSync(FOLDER);

function sheet(file: string) {
  const lines = labelledLines(readFileSync(new URL(file, FOLDER), 'utf8'));
  return {
    matcher: openNamesOf(lines.filter((line) => line.startsWith('= '))),
    lines: lines.filter((line) => !line.startsWith('= ')),
  };
}

/** Marks and labels of a line, without those that may be marked or not. */
function compare(matcher: ReturnType<typeof openNamesOf>, line: string) {
  const { text, mentions } = labelled(line.replace(/^\? /, ''));
  const either = mentions
    .filter((mention) => mention.split(' ')[1] === '-')
    .map((mention) => Number.parseInt(mention, 10));
  const marks = marksOf(matcher, text).filter(
    (mark) => !either.includes(Number.parseInt(mark, 10)),
  );
  return { marks, mentions: mentions.filter((mention) => mention.split(' ')[1] !== '-') };
}

describe.each(files)('%s', (file) => {
  const { matcher, lines } = sheet(file);
  test.each(lines.filter((line) => !line.startsWith('? ')))('%s', (line) => {
    const { marks, mentions } = compare(matcher, line);
    expect(marks).toEqual(mentions);
  });

  test.each(lines.filter((line) => line.startsWith('? ')))('does not hold yet: %s', (line) => {
    const { marks, mentions } = compare(matcher, line);
    expect(marks).not.toEqual(mentions);
  });
});

test('of all that is labelled .97 are found, and .95 of what is found is right', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const file of files) {
    const { matcher, lines } = sheet(file);
    for (const line of lines) {
      const { marks, mentions } = compare(matcher, line);
      const hits = marks.filter((mark) => mentions.includes(mark)).length;
      right += hits;
      wrong += marks.length - hits;
      missed += mentions.length - hits;
    }
  }
  expect(right / (right + wrong)).toBeGreaterThan(0.95);
  expect(right / (right + missed)).toBeGreaterThan(0.97);
});
