import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../entrypoints/importer/thread';
import type { ReaderData } from '../../messaging/protocol';
import { dryRun } from '../../storage/exchange/dry-run';
import { folded } from '../../storage/exchange/fold';
import { jsonParts, readJson } from '../../storage/exchange/json-file';
import { PATIENCE_MS, runs } from './runs';
import { edit, nastyText, withEdits } from './strings';

const NOON = Date.UTC(2031, 4, 2, 12);
const PLACE = { entity: 'port-alder', name: 'Port Alder' };
const KEPT: ReaderData = {
  visits: [
    {
      url: 'https://gazette.example/vote',
      site: 'gazette.example',
      title: 'Council votes',
      outlet: 'The Alder Gazette',
      pageDay: '2031-05-02',
      firstSeenMs: NOON,
      lastSeenMs: NOON,
      entities: [{ id: 'port-alder', name: 'Port Alder', count: 2 }],
    },
  ],
  annotations: {
    notes: [{ ...PLACE, text: 'ask the ferry crews', savedMs: NOON }],
    known: [{ ...PLACE, sinceMs: NOON }],
    corrections: [
      { ...PLACE, surface: 'Alder', scope: 'site', where: 'gazette.example', madeMs: NOON },
    ],
    highlights: [
      {
        id: 'h-1',
        url: 'https://gazette.example/vote',
        site: 'gazette.example',
        title: 'Council votes',
        quote: { exact: 'one vote', prefix: 'by ', suffix: '.' },
        position: { start: 3, end: 11 },
        madeMs: NOON,
      },
    ],
  },
  pageDates: [{ url: 'https://gazette.example/vote', day: '2031-05-01', madeMs: NOON }],
};
const FILE: unknown = JSON.parse([...jsonParts(KEPT, NOON)].join(''));
const NOTHING: ReaderData = {
  visits: [],
  annotations: { notes: [], known: [], corrections: [], highlights: [] },
};

/** What is taken from a file must be safe to keep: it is shown as links, and exported again. */
function expectSafe(data: ReaderData): void {
  const { visits, annotations } = folded(data);
  for (const { url } of [...visits, ...annotations.highlights]) expect(url).toMatch(/^https?:\/\//);
  dryRun(NOTHING, data);
  const again = readJson([...jsonParts(data, NOON)].join(''), check);
  expect(again).toEqual({ ok: true, data });
}

describe('any file as the reader’s data', { timeout: PATIENCE_MS }, () => {
  it('is refused, or what it holds can be kept and written again', () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    let taken = 0;
    fc.assert(
      fc.property(edits, (list) => {
        const read = readJson(JSON.stringify(withEdits(FILE, list)), check);
        if (!read.ok) return;
        taken += 1;
        expectSafe(read.data);
      }),
      runs(400),
    );
    expect(taken).toBeGreaterThan(0);
  });

  it('is refused where it is cut short or is no JSON, without an exception', () => {
    const text = JSON.stringify(FILE);
    const cut = fc.nat({ max: text.length - 1 }).map((length) => text.slice(0, length));
    fc.assert(
      fc.property(fc.oneof(cut, nastyText), (content) => {
        expect(readJson(content, check).ok).toBe(false);
      }),
      runs(400),
    );
  });
});
