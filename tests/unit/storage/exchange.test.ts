import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords } from '../../../components/words/words';
import { fileOf, readChosen } from '../../../entrypoints/options/import-export';
import type { ReaderData, Visit } from '../../../messaging/protocol';
import { toJson } from '../../../storage/exchange/portable';

const NOTHING: ReaderData = {
  visits: [],
  annotations: { notes: [], known: [], corrections: [] },
};
const NOON = Date.UTC(2025, 1, 1, 12);
const visit: Visit = {
  url: 'https://ledger.example/harbour',
  site: 'ledger.example',
  title: 'Harbour [late] *edition*',
  outlet: null,
  pageDay: '2025-01-30',
  firstSeenMs: NOON,
  lastSeenMs: NOON,
  entities: [{ id: 'moscow', name: 'Moscow', count: 2 }],
};
const note = {
  entity: 'moscow',
  name: 'Moscow',
  text: '1. See <b>this</b>\n- and that',
  savedMs: NOON,
};
const known = { entity: 'tartus', name: 'Tartus', sinceMs: NOON };
const correction = {
  entity: 'moscow',
  name: 'Moscow',
  surface: 'Moscow',
  scope: 'site',
  where: 'ledger.example',
  madeMs: NOON,
} as const;
const KEPT: ReaderData = {
  visits: [visit],
  annotations: { notes: [note], known: [known], corrections: [correction] },
};

/** Keys in place of texts, with what is put into them. */
const words = createWords({
  t: (key, ...args) => [key, ...args].join(' '),
  lang: 'en-GB',
  dir: 'ltr',
});

const read = (text: string, kept = NOTHING) => readChosen({ name: 'a.json', text }, kept);

const moments = fc.integer({ min: 0, max: 8.64e15 });
const names = { entity: fc.string({ minLength: 1, maxLength: 200 }), name: fc.string() };
const anything: fc.Arbitrary<ReaderData> = fc.record({
  visits: fc.array(
    fc.record({
      url: fc.webUrl(),
      site: fc.string(),
      title: fc.string({ unit: 'binary' }),
      outlet: fc.option(fc.string()),
      pageDay: fc.option(fc.constantFrom('2024-02-29', '2025-12-31')),
      firstSeenMs: moments,
      lastSeenMs: moments,
      entities: fc.array(fc.record({ id: fc.string(), name: fc.string(), count: fc.nat() }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 4 },
  ),
  annotations: fc.record({
    notes: fc.array(fc.record({ ...names, text: fc.string(), savedMs: moments }), { maxLength: 3 }),
    known: fc.array(fc.record({ ...names, sinceMs: moments }), { maxLength: 3 }),
    corrections: fc.array(
      fc.record({
        ...names,
        surface: fc.string({ minLength: 1, maxLength: 300 }),
        scope: fc.constantFrom('page' as const, 'site' as const, 'always' as const),
        where: fc.string(),
        madeMs: moments,
      }),
      { maxLength: 3 },
    ),
  }),
});

describe('the JSON file', () => {
  test('brings back without loss whatever was kept', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        expect(read(toJson(kept, NOON)).readerData).toEqual(kept);
      }),
    );
  });

  test.each([
    ['no JSON', '{"format": "backgrounder-annotations", ', { kind: 'unreadable', why: 'syntax' }],
    ['an empty file', '', { kind: 'unreadable', why: 'syntax' }],
    ['another’s JSON', '{"bookmarks": []}', { kind: 'unreadable', why: 'foreign' }],
    ['a list', '[1, 2]', { kind: 'unreadable', why: 'foreign' }],
    ['null', 'null', { kind: 'unreadable', why: 'foreign' }],
    [
      'a newer version',
      toJson(KEPT, NOON).replace('"version": 1', '"version": 2'),
      { kind: 'unreadable', why: 'newer' },
    ],
    [
      'no version',
      toJson(KEPT, NOON).replace('"version": 1,', ''),
      { kind: 'damaged', where: 'version' },
    ],
    [
      'an address that would run a script',
      toJson(KEPT, NOON).replace('https://ledger.example/harbour', 'javascript:alert(1)'),
      { kind: 'damaged', where: 'visits › 0 › url' },
    ],
    [
      'a moment that no calendar has',
      toJson(KEPT, NOON).replace(`"savedMs": ${NOON}`, '"savedMs": 1e300'),
      { kind: 'damaged', where: 'notes › 0 › savedMs' },
    ],
    [
      'a part that is missing',
      JSON.stringify({ format: 'backgrounder-annotations', version: 1, visits: [] }),
      { kind: 'damaged', where: 'notes' },
    ],
  ])('refuses %s and says why', (_, text, chosen) => {
    const answer = read(text);
    expect(answer.chosen).toMatchObject(chosen);
    expect(answer.readerData).toBeNull();
  });

  test('is read with a byte order mark before it', () => {
    expect(read(`\uFEFF${toJson(KEPT, NOON)}`).readerData).toEqual(KEPT);
  });
});

describe('a dry run', () => {
  const effects = (file: ReaderData, kept: ReaderData) => {
    const { chosen } = read(toJson(file, NOON), kept);
    return chosen.kind === 'readable' ? chosen.effects : null;
  };

  test('of a file into nothing adds everything', () => {
    const one = { added: 1, extended: 0, differing: 0, same: 0 };
    expect(effects(KEPT, NOTHING)).toEqual({
      visits: one,
      notes: one,
      known: one,
      corrections: one,
    });
  });

  test('of what is here already changes nothing', () => {
    const same = { added: 0, extended: 0, differing: 0, same: 1 };
    const all = { visits: same, notes: same, known: same, corrections: same };
    expect(effects(KEPT, KEPT)).toEqual(all);
  });

  test('tells a page read again from one known better here, and a note that differs', () => {
    const later: Visit = { ...visit, lastSeenMs: NOON + 1 };
    const other = { ...note, text: 'Mine.' };
    const kept = { ...KEPT, annotations: { ...KEPT.annotations, notes: [other] } };
    expect(effects({ ...KEPT, visits: [later] }, kept)).toMatchObject({
      visits: { extended: 1 },
      notes: { differing: 1 },
    });
    expect(effects(KEPT, { ...KEPT, visits: [later] })).toMatchObject({ visits: { same: 1 } });
  });
});

test('Markdown says all of it, and nothing in it is taken for markup', () => {
  const { name, text } = fileOf(KEPT, 'markdown', words, NOON);
  expect(name).toBe('backgrounder-2025-02-01.md');
  expect(text).toContain('[Harbour \\[late\\] \\*edition\\*](<https://ledger.example/harbour>)');
  expect(text).toContain('  1\\. See \\<b\\>this\\</b\\>');
  expect(text).toContain('  \\- and that');
  expect(text).toContain('- Tartus');
  expect(text).toContain('options\\_annotation\\_not\\_site Moscow ledger.example');
});

test('the JSON-LD is a collection of web readerData, one for each thing kept', () => {
  const { name, text } = fileOf(KEPT, 'jsonld', words, NOON);
  expect(name).toBe('backgrounder-2025-02-01.jsonld');
  const file = JSON.parse(text);
  expect(file).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 4,
  });
  expect(file.first.items).toMatchObject([
    { type: 'Annotation', motivation: 'bookmarking', target: { id: visit.url } },
    { motivation: 'commenting', body: [{ value: note.text }, { value: 'Moscow' }] },
    { motivation: 'classifying', target: 'urn:backgrounder:entity:tartus' },
    {
      motivation: 'assessing',
      target: { source: 'https://ledger.example/', selector: { exact: 'Moscow' } },
    },
  ]);
  const ids = file.first.items.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(JSON.parse(fileOf(NOTHING, 'jsonld', words, NOON).text)).not.toHaveProperty('first');
});
