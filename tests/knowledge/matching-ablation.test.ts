import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Matcher, openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { ROWS, SUPPORT } from '../../knowledge/matching/decide/judge';
import { openAnyPack, openNamesOf } from './any-pack';
import { labelled, labelledLines, marksOf } from './labelled';

/** Every row must earn its place, for and against a name: without it, some labelled line is marked otherwise. */
const IDS = [...ROWS, ...SUPPORT].map(({ id }) => id);
const FOLDER = new URL('./recognition/', import.meta.url);
const NAMES = new URL('./any-names/', import.meta.url);
const bundled = openMatcher(undefined);
const anyPack = openAnyPack();

/** Files of labelled lines, each with what its lines are annotated with. */
const SHEETS = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      source: new URL(name, FOLDER),
      matcher: name === 'any-pack.txt' ? anyPack : bundled,
    })),
  ...readdirSync(NAMES).map((name) => ({ source: new URL(name, NAMES), matcher: undefined })),
].map(({ source, matcher }) => {
  const lines = labelledLines(readFileSync(source, 'utf8'));
  return {
    matcher: matcher ?? openNamesOf(lines.filter((line) => line.startsWith('= '))),
    lines: lines.filter((line) => !line.startsWith('= ')),
  };
});

/** Texts in which each row applies: only these can change without it. */
const textsOf = new Map<
  string,
  { readonly matcher: Matcher; readonly text: string; readonly marks: string }[]
>();
for (const { matcher, lines } of SHEETS) {
  for (const line of lines) {
    const { text } = labelled(line);
    const applied = new Set<string>();
    const marks = marksOf(matcher, text, { applied: (row) => applied.add(row) }).join('|');
    for (const row of applied)
      textsOf.set(row, [...(textsOf.get(row) ?? []), { matcher, text, marks }]);
  }
}

describe('a row that is left out', () => {
  test('has an id of its own', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  test.each(IDS)('changes a labelled line: %s', (without) => {
    const texts = textsOf.get(without) ?? [];
    const changes = texts.some(
      ({ matcher, text, marks }) => marksOf(matcher, text, { without }).join('|') !== marks,
    );
    expect(changes).toBe(true);
  });
});
