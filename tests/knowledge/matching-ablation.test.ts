import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { ROWS } from '../../knowledge/matching/decide/tables';
import { openAnyPack } from './any-pack';
import { labelled, labelledLines, marksOf } from './labelled';

/** Every row must earn its place: without it, some labelled line is marked otherwise. */
const FOLDER = new URL('./recognition/', import.meta.url);
const bundled = openMatcher(undefined);
const anyPack = openAnyPack();

const matcherOf = (file: string) => (file === 'any-pack.txt' ? anyPack : bundled);

/** Texts in which each row applies: only these can change without it. */
const textsOf = new Map<
  string,
  { readonly file: string; readonly text: string; readonly marks: string }[]
>();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  for (const line of labelledLines(readFileSync(new URL(file, FOLDER), 'utf8'))) {
    const { text } = labelled(line);
    const applied = new Set<string>();
    const marks = marksOf(matcherOf(file), text, { applied: (row) => applied.add(row) }).join('|');
    for (const row of applied)
      textsOf.set(row, [...(textsOf.get(row) ?? []), { file, text, marks }]);
  }
}

describe('a row that is left out', () => {
  test('has an id of its own', () => {
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  test.each(ROWS.map(({ id }) => id))('changes a labelled line: %s', (without) => {
    const texts = textsOf.get(without) ?? [];
    const changes = texts.some(
      ({ file, text, marks }) => marksOf(matcherOf(file), text, { without }).join('|') !== marks,
    );
    expect(changes).toBe(true);
  });
});
