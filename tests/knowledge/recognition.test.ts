import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../knowledge/builder/annotate/annotate';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';

/**
 * News of our own invention, labelled by hand with the entities of the bundled pack before the matcher saw it. A line is a
 * text: `[surface](entity)` is a mention, ¶ parts paragraphs, \n is a line break within one, # begins a remark.
 */
const FOLDER = new URL('./recognition/', import.meta.url);
/** Lines on which the matcher is known to fall short of the label. */
const LIMITS = 'limits.txt';

interface Labelled {
  readonly text: string;
  readonly mentions: readonly string[];
}

function labelled(line: string): Labelled {
  const mentions: string[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: surface = '', 2: entity = '', index } of line.matchAll(
    /\[([^\]]*)\]\(([a-z-]+)\)/g,
  )) {
    text += line.slice(last, index);
    mentions.push(`${text.length}-${text.length + surface.length} ${entity} ${surface}`);
    text += surface;
    last = index + whole.length;
  }
  return { text: (text + line.slice(last)).replaceAll('¶', '\n\n'), mentions };
}

/** Line breaks are put in before labels are read, so that offsets count them as they are. */
function linesOf(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('\\n', '\n').replaceAll('¶', '\n\n'));
}

const matcher = openMatcher(undefined);
const found = (text: string): string[] =>
  annotate(matcher, text).map(
    ({ start, end, entity, surface }) => `${start}-${end} ${entity} ${surface}`,
  );

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

describe.each(files.filter((file) => file !== LIMITS))('%s', (file) => {
  test.each(linesOf(file))('%s', (line) => {
    const { text, mentions } = labelled(line);
    expect(found(text)).toEqual(mentions);
  });
});

test('of all that is labelled, known limits included, 0.99 are found, and 0.99 of what is found is right', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const line of files.flatMap(linesOf)) {
    const { text, mentions } = labelled(line);
    const marks = found(text);
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
