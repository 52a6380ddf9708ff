import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords } from '../../../components/words/words';
import { check } from '../../../entrypoints/importer/thread';
import { fileOf as exportFile } from '../../../entrypoints/options/transfer/export-content';
import type { ReaderData, TextHighlight, Visit } from '../../../messaging/protocol';
import { dryRun } from '../../../storage/exchange/dry-run';
import { folded } from '../../../storage/exchange/fold';
import { jsonParts, readJson } from '../../../storage/exchange/json-file';

const NOTHING: ReaderData = {
  visits: [],
  annotations: { notes: [], known: [], corrections: [], highlights: [] },
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
const correctedDate = { url: 'https://ledger.example/harbour', day: '2025-01-29', madeMs: NOON };
const highlight: TextHighlight = {
  id: 'h-1',
  url: 'https://ledger.example/harbour',
  site: 'ledger.example',
  title: 'Harbour',
  quote: { exact: 'The ferry sails at *six*.', prefix: 'said. ', suffix: ' Then' },
  position: { start: 12, end: 37 },
  madeMs: NOON,
  note: { text: 'Ask about the ferry', savedMs: NOON, version: 1 },
};
const KEPT: ReaderData = {
  visits: [visit],
  annotations: {
    notes: [note],
    known: [known],
    corrections: [correction],
    highlights: [highlight],
  },
};

/** Keys in place of texts, with what is put into them. */
const words = createWords({
  t: (key, ...args) => [key, ...args].join(' '),
  lang: 'en-GB',
  dir: 'ltr',
});

const toJson = (data: ReaderData, atMs: number) => [...jsonParts(data, atMs)].join('');
const read = (text: string) => readJson(text, check);
const fileOf = async (data: ReaderData, format: 'json' | 'markdown' | 'jsonld') => {
  const file = await exportFile(data, format, words, NOON, new AbortController().signal);
  return { name: file?.name, text: (await file?.content.text()) ?? '' };
};

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
    highlights: fc.array(
      fc.record(
        {
          id: fc.uuid(),
          url: fc.webUrl(),
          site: fc.string(),
          title: fc.string(),
          quote: fc.record({
            exact: fc.string({ minLength: 1 }),
            prefix: fc.string({ maxLength: 32 }),
            suffix: fc.string({ maxLength: 32 }),
          }),
          position: fc.record({ start: fc.nat(), end: fc.nat() }),
          madeMs: moments,
          note: fc.record({ text: fc.string(), savedMs: moments, version: fc.nat() }),
          lostMs: moments,
        },
        { requiredKeys: ['id', 'url', 'site', 'title', 'quote', 'position', 'madeMs'] },
      ),
      { maxLength: 3 },
    ),
  }),
  pageDates: fc.array(
    fc.record({
      url: fc.webUrl(),
      day: fc.constantFrom('2024-02-29', '2025-12-31'),
      madeMs: moments,
    }),
    { maxLength: 3 },
  ),
});

describe('the JSON file', () => {
  test('brings back without loss whatever was kept', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        expect(read(toJson(kept, NOON))).toEqual({ ok: true, data: kept });
      }),
    );
  });

  test.each([
    ['no JSON', '{"format": "backgrounder-annotations", ', { why: 'syntax' }],
    ['an empty file', '', { why: 'syntax' }],
    ['another’s JSON', '{"bookmarks": []}', { why: 'foreign' }],
    ['a list', '[1, 2]', { why: 'foreign' }],
    ['null', 'null', { why: 'foreign' }],
    [
      'a newer version',
      toJson(KEPT, NOON).replace('"version": 1', '"version": 2'),
      { why: 'newer' },
    ],
    [
      'no version',
      toJson(KEPT, NOON).replace('"version": 1,', ''),
      { why: 'damaged', where: 'version' },
    ],
    [
      'an address that would run a script',
      toJson(KEPT, NOON).replace('https://ledger.example/harbour', 'javascript:alert(1)'),
      { why: 'damaged', where: 'visits › 0 › url' },
    ],
    [
      'a moment that no calendar has',
      toJson(KEPT, NOON).replace(`"savedMs":${NOON}`, '"savedMs":1e300'),
      { why: 'damaged', where: 'notes › 0 › savedMs' },
    ],
    [
      'a corrected date that is no day',
      toJson({ ...KEPT, pageDates: [correctedDate] }, NOON).replace('2025-01-29', '29 January'),
      { why: 'damaged', where: 'pageDates › 0 › day' },
    ],
    [
      'a part that is missing',
      JSON.stringify({ format: 'backgrounder-annotations', version: 1, visits: [] }),
      { why: 'damaged', where: 'notes' },
    ],
  ])('refuses %s and says why', (_, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  test('of a version without highlights is read as having none', () => {
    const { highlights: _, ...older } = JSON.parse(toJson(KEPT, NOON));
    const { annotations } = KEPT;
    expect(read(JSON.stringify(older))).toEqual({
      ok: true,
      data: { ...KEPT, annotations: { ...annotations, highlights: [] } },
    });
  });

  test('is read with a byte order mark before it', () => {
    expect(read(`\uFEFF${toJson(KEPT, NOON)}`)).toEqual({ ok: true, data: KEPT });
  });
});

describe('a dry run', () => {
  const effects = (file: ReaderData, kept: ReaderData) => dryRun(kept, folded(file));

  test('counts a page that stands in the file twice once, and cuts what is too long', () => {
    const twice = { ...KEPT, visits: [visit, { ...visit, title: 'T'.repeat(9000) }] };
    expect(effects(twice, NOTHING).visits).toMatchObject({ added: 1 });
    expect(folded(twice).visits[0]?.title).toHaveLength(300);
  });

  test('of a file into nothing adds everything', () => {
    const one = { added: 1, extended: 0, differing: 0, same: 0 };
    expect(effects(KEPT, NOTHING)).toEqual({
      visits: one,
      notes: one,
      known: one,
      corrections: one,
      highlights: one,
    });
  });

  test('of what is here already changes nothing', () => {
    const same = { added: 0, extended: 0, differing: 0, same: 1 };
    const all = { visits: same, notes: same, known: same, corrections: same, highlights: same };
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

  test('tells corrected dates that are new, the same and different', () => {
    const file = { ...KEPT, pageDates: [correctedDate] };
    const other = { ...KEPT, pageDates: [{ ...correctedDate, day: '2025-01-31' }] };
    expect(effects(file, KEPT).pageDates).toMatchObject({ added: 1 });
    expect(effects(file, file).pageDates).toMatchObject({ same: 1, added: 0 });
    expect(effects(file, other).pageDates).toMatchObject({ differing: 1 });
  });
});

test('Markdown says all of it, and nothing in it is taken for markup', async () => {
  const { name, text } = await fileOf(KEPT, 'markdown');
  expect(name).toBe('backgrounder-2025-02-01.md');
  expect(text).toContain('[Harbour \\[late\\] \\*edition\\*](<https://ledger.example/harbour>)');
  expect(text).toContain('  1\\. See \\<b\\>this\\</b\\>');
  expect(text).toContain('  \\- and that');
  expect(text).toContain('- Tartus');
  expect(text).toContain('  > The ferry sails at \\*six\\*.\n\n  Ask about the ferry');
  expect(text).toContain('options\\_annotation\\_not\\_site Moscow ledger.example');
});

test('the JSON-LD is a collection of web annotations, one for each thing kept', async () => {
  const { name, text } = await fileOf(KEPT, 'jsonld');
  expect(name).toBe('backgrounder-2025-02-01.jsonld');
  const file = JSON.parse(text);
  expect(file).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 5,
  });
  expect(file.first.items).toMatchObject([
    { type: 'Annotation', motivation: 'bookmarking', target: { id: visit.url } },
    { motivation: 'commenting', body: [{ value: note.text }, { value: 'Moscow' }] },
    { motivation: 'classifying', target: 'urn:backgrounder:entity:tartus' },
    {
      motivation: 'assessing',
      target: { source: 'https://ledger.example/', selector: { exact: 'Moscow' } },
    },
    {
      motivation: 'commenting',
      body: [{ type: 'TextualBody', value: 'Ask about the ferry' }],
      target: {
        source: { id: highlight.url },
        selector: [
          { type: 'TextQuoteSelector', ...highlight.quote },
          { type: 'TextPositionSelector', ...highlight.position },
        ],
      },
    },
  ]);
  const ids = file.first.items.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(JSON.parse((await fileOf(NOTHING, 'jsonld')).text)).not.toHaveProperty('first');
});
