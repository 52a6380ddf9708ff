import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Matcher, openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { SUPPORT, TABLES } from '../../knowledge/matching/decide/judge';
import { openAnyPack, openNamesOf } from './any-pack';
import { labelled, labelledLines, marksOf } from './labelled';

/** Every row must earn its place, for and against a name: without it, some labelled line is marked otherwise. */
const GROUPS: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  ...TABLES,
  'support for a short name': SUPPORT,
};
const IDS = Object.values(GROUPS).flatMap((rows) => rows.map(({ id }) => id));
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
    file: basename(fileURLToPath(source)),
    matcher: matcher ?? openNamesOf(lines.filter((line) => line.startsWith('= '))),
    lines: lines.filter((line) => !line.startsWith('= ')),
  };
});

interface LabelledText {
  readonly file: string;
  readonly matcher: Matcher;
  readonly text: string;
  readonly marks: string;
}

/** Texts in which each row applies: only these can change without it. */
const textsOf = new Map<string, LabelledText[]>();
for (const { file, matcher, lines } of SHEETS) {
  for (const line of lines) {
    const { text } = labelled(line);
    const applied = new Set<string>();
    const marks = marksOf(matcher, text, { applied: (row) => applied.add(row) }).join('|');
    for (const row of applied)
      textsOf.set(row, [...(textsOf.get(row) ?? []), { file, matcher, text, marks }]);
  }
}

/** The first labelled text that is marked otherwise without a row. */
const needing = (without: string): LabelledText | undefined =>
  textsOf
    .get(without)
    ?.find(({ matcher, text, marks }) => marksOf(matcher, text, { without }).join('|') !== marks);

const SHOWN = 90;
const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ¶ ');

describe('a row that is left out', () => {
  const needed = new Map<string, LabelledText | undefined>();

  test('has an id of its own', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  test.each(IDS)('changes a labelled line: %s', (without) => {
    const text = needing(without);
    needed.set(without, text);
    expect(text).toBeDefined();
  });

  // Written again by `npx vitest run tests/knowledge/matching-ablation.test.ts -u`.
  test('is listed in docs/recognition-rows.md with a line that needs it', async () => {
    const tables = Object.entries(GROUPS).map(([group, rows]) => {
      const lines = rows.map(({ id }) => {
        const { file, text } = needed.get(id) ?? { file: '', text: '' };
        return `| \`${id}\` | ${file} | ${cell(shorten(text))} |`;
      });
      return `## ${group}\n\n| row | labelled lines | the first line that is marked otherwise without it |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
    });
    const page = `# Rows, each with a labelled line that needs it\n\nWritten by \`tests/knowledge/matching-ablation.test.ts\`. What the rows do is in [recognition.md](recognition.md).\n\n${tables.join('\n')}`;
    await expect(page).toMatchFileSnapshot('../../docs/recognition-rows.md');
  });
});
