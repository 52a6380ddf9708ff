/** Rows that a hostile export has for what was learnt: they spoil nothing that was learnt before. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { LearntState } from '../../../entrypoints/background/reading/own-fold';
import { readArticle } from '../../../knowledge/reading';
import type { Decision } from '../../../knowledge/reading/own/decisions';
import { type LearntArticle, learntFrom } from '../../../knowledge/reading/own/learnt';
import { fromRow, toRow } from '../../../knowledge/reading/own/learnt-row';
import { openPack } from '../../../knowledge/schema/file/open';
import { readerData } from '../../../messaging/reader-data';

function learntAt(at: number): LearntArticle {
  const url = `https://quay${at}.example/`;
  const text =
    'Ada Lund, the mayor of Alder, said on Monday that the pier would be closed. Reporters met Ada Lund at the quay.';
  const article = learntFrom(readArticle({ id: url, text, date: '2026-03-02' }), {
    url,
    site: `quay${at}.example`,
    outlet: null,
    title: 'The pier',
    day: '2026-03-02',
    dayFrom: 'page',
    lang: 'en',
    learntMs: at,
  });
  if (!article) throw new Error('Nothing was learnt.');
  return article;
}

const TURNED = '\u202eevil\u202c';
const ADA = 'PER:ada lund';
const name = (text: string, cluster = `PER:${text}`) =>
  ({ kind: 'PER', text, cluster, score: 1, count: 1 }) as const;
const said = (cluster: string, text: string) => ({ cluster, text, rule: '__proto__' });

const ROWS: Readonly<Record<string, Partial<LearntArticle>>> = {
  'texts that turn their line': {
    title: TURNED,
    outlet: TURNED,
    lang: TURNED,
    names: [name(TURNED), name('Ada Lund', ADA)],
    roles: [said(ADA, TURNED)],
    quotations: [said(ADA, TURNED)],
  },
  'a name that looks like one that is known': { names: [name('\u0410da Lund')] },
  'days at the ends of the calendar': { day: '0001-01-01', learntMs: 8.64e15 },
  'names that every object has, and no letters': {
    names: ['__proto__', 'constructor', ' ', '\u0000', '"', '\ud800'].map((text) =>
      name(text, text),
    ),
  },
  'the longest texts, 500 of each': {
    names: Array.from({ length: 500 }, (_, at) => name(`${at}${'x'.repeat(190)}`, ADA)),
    roles: Array.from({ length: 500 }, (_, at) => said(ADA, `${at} r`.repeat(60))),
    quotations: Array.from({ length: 500 }, (_, at) => said(ADA, `${at} `.repeat(80))),
  },
  'numbers that are no hashes': { sketch: [Number.MAX_VALUE, -1, 0.5] },
};
const DECISIONS: readonly Decision[] = [
  { kind: 'merge', cluster: 'PER:b', into: 'PER:c' },
  { kind: 'merge', cluster: 'PER:c', into: 'PER:b' },
  { kind: 'split', cluster: 'PER:b', articles: ['__proto__', ''] },
  { kind: 'apart', cluster: 'PER:b', other: 'PER:b' },
];

it.each(Object.entries(ROWS))('%s: what was learnt before is still known', (_, over) => {
  // Two articles of their own: copies of one text count once.
  const rows = [5, 6].map((at) => ({ ...learntAt(at), sketch: [at, at + 100], ...over }));
  const annotations = { notes: [], known: [], corrections: [], highlights: [] };
  // The shapes let it in: what follows must hold it.
  expect(v.safeParse(readerData, { visits: [], annotations, learnt: rows }).success).toBe(true);
  const state = new LearntState(null, DECISIONS, 0);
  for (const article of [learntAt(1), learntAt(2), ...rows]) state.add(fromRow(toRow(article)));
  const bytes = state.compile();
  const opened = bytes && openPack(bytes);
  if (!opened?.ok) throw new Error(opened?.problem ?? 'There is no pack.');
  const { pack } = opened;
  const count = pack.manifest.counts.entities;
  const records = Array.from({ length: count }, (__, at) => pack.record(at));
  expect(records.map(({ label }) => label)).toContain('Ada Lund');
  expect(JSON.stringify(records)).not.toMatch(/[\u202a-\u202e]|\u0410/);
});
