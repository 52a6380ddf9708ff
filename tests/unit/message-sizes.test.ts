/**
 * No message between two scripts is larger than 1 MiB. The table has every message with the largest params and the largest
 * reply that the limits allow; views get larger replies in parts.
 */
import { describe, expect, it, vi } from 'vitest';
import { allHandlers } from '../../entrypoints/background/handlers/all';
import { boundedCard } from '../../entrypoints/background/handlers/card-bounds';
import { withinSize } from '../../entrypoints/background/handlers/in-parts';
import { knowledgeFrom } from '../../entrypoints/background/open-knowledge';
import { LIMITS } from '../../messaging/limits';
import { thatFit } from '../../messaging/message-size';
import type {
  HighlightProtocol,
  TabProtocol,
  ViewProtocol,
  WorkerProtocol,
} from '../../messaging/protocol';
import { sampleBytes } from '../knowledge/pack/sample';
import { READER, standIns } from './background/stand-ins';
import * as largest from './largest-messages';

const { ADDRESS, CARD, CONTENT, PAGE, SETTINGS, SITE, TAG, UUID } = largest;
const {
  batchOf,
  blocksOf,
  entities,
  id,
  learning,
  learnt,
  many,
  matched,
  selectors,
  shown,
  tab,
  wide,
} = largest;
const { context } = matched;

const MOST_BYTES = 1024 * 1024;
const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');

type Message<P, K extends keyof P> = P[K] extends { params: infer A; result: infer R }
  ? { params: readonly A[]; result: readonly R[] | 'in parts' }
  : never;
type Table<P> = { readonly [K in keyof P]: Message<P, K> };

const nothing = { params: [null], result: [null] };
/** `in parts`: a view asks, and the size of the reply is that of the reader's or a pack's data. */
const TO_THE_WORKER: Table<WorkerProtocol> = {
  'page.match': {
    params: [1, 20, 500, 20_000].map((length) => ({
      page: PAGE,
      blocks: batchOf(length),
      context,
    })),
    result: [matched],
  },
  'page.retold': {
    params: [1, 20, 500, 20_000].map((length) => ({
      passages: batchOf(length).map(({ text }) => ({
        text,
        near: many(Math.min(text.length, 8), id),
      })),
    })),
    result: [CONTENT.retold],
  },
  'page.read': { params: [PAGE], result: [null] },
  'page.changed': nothing,
  'article.load': nothing,
  'dates.load': nothing,
  'card.load': nothing,
  'card.personal': {
    params: [{ entity: id(0), url: ADDRESS, tabId: 1 }],
    result: [
      {
        read: many(5, () => ({
          ...{ url: ADDRESS.slice(0, LIMITS.address), title: wide(LIMITS.title) },
          ...{ outlet: wide(LIMITS.outlet), site: SITE, lastSeenMs: 1_764_000_000_000 },
        })),
        ...{ readUpTo: '2025-01-30', keeps: true, hasNote: true, known: true },
      },
    ],
  },
  'card.brief': {
    params: [{ entity: id(0), page: PAGE, content: CONTENT, tabId: 1 }],
    result: [boundedCard(CARD)],
  },
  'annotation.set': {
    params: [
      {
        ...{ kind: 'correction', entity: id(0), surface: wide(LIMITS.surface), scope: 'page' },
        ...{ url: ADDRESS, site: SITE, on: true },
      },
    ],
    result: [null],
  },
  'note.open': { params: [{ entity: id(0), tabId: 1 }], result: [{ ticket: UUID }] },
  'note.read': { params: [{ ticket: UUID, field: UUID }], result: 'in parts' },
  'note.save': {
    params: [
      {
        ...{ ticket: UUID, field: UUID, text: wide(LIMITS.note) },
        ...{ version: 1000, revision: 100_000, joinsOthers: true },
      },
    ],
    result: 'in parts',
  },
  'highlight.list': {
    params: [{ url: ADDRESS }],
    result: [
      thatFit(
        many(1000, () => shown),
        900_000,
      ),
    ],
  },
  'highlight.add': {
    params: [{ url: ADDRESS, site: SITE, title: wide(LIMITS.title), ...selectors }],
    result: [{ id: UUID }],
  },
  'highlight.lost': {
    params: [{ url: ADDRESS, lost: many(5000, () => UUID) }],
    result: [null],
  },
  'highlight.note': { params: [{ id: UUID }], result: [{ ticket: UUID }] },
  'highlight.remove': { params: [{ id: UUID }], result: [{ deletion: wide(200) }] },
  'highlight.restore': { params: [{ deletion: wide(200) }], result: [null] },
  'highlight.page': { params: [{ tabId: 1 }], result: 'in parts' },
  'highlight.show': { params: [{ tabId: 1, id: UUID }], result: [{ found: true }] },
  'highlight.renew': nothing,
  'look-up.find': { params: [{ tabId: 1, words: wide(LIMITS.lookUp) }], result: 'in parts' },
  'page.summary': { params: [{ tabId: 1 }], result: 'in parts' },
  'date.correct': { params: [{ tabId: 1, url: ADDRESS, day: '2025-01-30' }], result: [null] },
  'page.ask': { params: [{ tabId: 1 }], result: [null] },
  'demo.match': { params: [{ text: wide(4000), lang: TAG }], result: 'in parts' },
  'page.pause': { params: [{ url: ADDRESS, paused: true }], result: [null] },
  'reading.learn': {
    params: [1, 20, 500, 20_000].map((length) => ({ ...learning, blocks: learnt(length) })),
    result: [{ state: 'not-wanted', names: 150 }],
  },
  'reading.page': { params: [{ tabId: 1 }], result: 'in parts' },
  'reading.forget': { params: [{ cluster: wide(400) }], result: [null] },
  'learning.site': { params: [{ site: SITE, on: true, tabId: 1 }], result: [SETTINGS] },
  'reading.names': { params: [null], result: 'in parts' },
  'reading.renew': nothing,
  'reply.part': { params: [{ id: UUID, part: 10 }], result: [wide(250_000), '"'.repeat(250_000)] },
  'settings.get': { params: [null], result: [SETTINGS] },
  'settings.set': {
    params: [{ sites: SETTINGS.sites, learnSites: SETTINGS.learnSites }],
    result: [SETTINGS],
  },
  'marks.set': { params: [{ marks: 'first' }], result: [null] },
  'site.set': { params: [{ site: SITE, rule: 'always', tabId: 1 }], result: [SETTINGS] },
  'packs.list': { params: [null], result: 'in parts' },
  'packs.renew': nothing,
  'pack.turn': { params: [{ pack: id(0), on: true }], result: [SETTINGS] },
  'pack.entities': { params: [{ pack: id(0) }], result: 'in parts' },
  'pack.entity': { params: [{ pack: id(0), entity: id(0) }], result: 'in parts' },
};

const found = { params: [{ entity: id(0) }], result: [{ found: true }] };
const TO_A_TAB: Table<TabProtocol & HighlightProtocol> = {
  'tab.describe': {
    params: [null],
    result: [
      {
        ...tab,
        entities,
        verdict: {
          news: true,
          reason: { key: 'reason', args: [wide(60)] },
          confidence: 0.123456789,
        },
        dates: {
          claims: many(12, () => ({
            ...{ day: '2025-01-30', from: 'microdata', event: 'published', subject: 'article' },
            ...{ where: wide(60), precision: 'time' },
          })),
          reason: 'disagree',
        },
        ...{ failure: null, canPaint: true, content: CONTENT },
      },
    ],
  },
  'tab.state': { params: [null], result: [{ ...tab, entities }] },
  'tab.refresh': nothing,
  'tab.reveal': found,
  'mark.step': { params: [{ by: 1 }], result: [{ found: true }] },
  'mark.open': found,
  'tab.read': nothing,
  'tab.learn': { params: [null], result: [{ state: 'learnt', names: 150 }] },
  'highlight.make': { params: [{ withNote: true }], result: [{ made: true }] },
  'highlight.refresh': nothing,
  'highlight.open': { params: [{ id: UUID }], result: [{ found: true }] },
};
const TO_VIEWS: { readonly [K in keyof ViewProtocol]: ViewProtocol[K]['params'] } = {
  'summary.changed': { tabId: 1 },
};

const { services } = standIns({ open: async () => knowledgeFrom(sampleBytes()) });
const handlers = allHandlers(services);
const rows = Object.entries({ ...TO_THE_WORKER, ...TO_A_TAB });

describe('the largest message of each kind', () => {
  it.each(rows)('%s is smaller than 1 MiB, as is its reply', (name, { params, result }) => {
    for (const value of params)
      expect(sizeOf({ backgrounder: 1, name, params: value })).toBeLessThan(MOST_BYTES);
    if (result === 'in parts') return;
    for (const value of result) expect(sizeOf({ ok: true, value })).toBeLessThan(MOST_BYTES);
  });

  it.each(Object.entries(TO_THE_WORKER))('%s is taken by the worker', (name, { params }) => {
    const { accepts } = handlers[name as keyof WorkerProtocol]; // a key of the table
    for (const value of params) expect(accepts(value)).toBe(true);
  });

  it('that a page asks for is never in parts', () => {
    const inParts = Object.entries(TO_THE_WORKER).filter(([, { result }]) => result === 'in parts');
    for (const [name] of inParts)
      expect(handlers[name as keyof WorkerProtocol].from).toBe('extension');
  });

  it('to views is small, and so is what the side panel hears of the names on the screen', () => {
    expect(sizeOf(TO_VIEWS)).toBeLessThan(1000);
    expect(sizeOf(many(LIMITS.entitiesOfPage, id))).toBeLessThan(100_000);
  });

  it('is a card that still has its first facts, and no reference to one that it lacks', () => {
    const { facts, differences, responses, lead } = boundedCard(CARD);
    expect(facts.length).toBeGreaterThan(5);
    expect([lead, facts[0]?.id]).toEqual([id(0), id(0)]);
    expect([differences, responses[0]?.responses]).toEqual([[[id(0), id(1)]], [id(1)]]);
  });
});

describe('a larger message', () => {
  const all = { extension: { ...READER, from: 'extension' as const }, page: READER };
  const large = many(40_000, (at) => `${at} “ünïcode” \\ ${wide(20)}😀`);
  const bounded = withinSize({
    'reading.names': { from: 'both', accepts: () => true, handle: () => large },
  } as never); // one handler of many

  it('is refused by the worker, from wherever it comes', () => {
    const blocks = blocksOf(20_000, 20);
    expect(handlers['reading.learn'].accepts({ ...learning, blocks })).toBe(false);
    expect(handlers['page.read'].accepts({ ...PAGE, title: wide(LIMITS.title + 1) })).toBe(false);
  });

  it('is not sent to a page', async () => {
    const asked = bounded['reading.names'].handle(null, all.page);
    await expect(asked).rejects.toThrow('Too large');
  });

  it('is sent to a view in parts, and joined there to what it was', async () => {
    const sizes: number[] = [];
    vi.resetModules();
    vi.doMock('webextension-polyfill', () => ({
      default: {
        runtime: {
          sendMessage: async ({ name, params }: { name: 'reply.part'; params: never }) => {
            const value = await bounded[name].handle(params, all.extension);
            sizes.push(sizeOf({ ok: true, value }));
            return structuredClone({ ok: true, value });
          },
        },
      },
    }));
    const { askWorker } = await import('../../messaging/view-client');
    const reply = await askWorker('reading.names', null);
    expect(reply).toEqual({ ok: true, value: large });
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
    vi.doUnmock('webextension-polyfill');
  });

  it('that died with the worker is asked for again', async () => {
    const { inParts } = (await bounded['reading.names'].handle(null, all.extension)) as never as {
      inParts: { id: string };
    };
    const again = withinSize({} as never);
    const part = () => again['reply.part'].handle({ id: inParts.id, part: 0 }, all.extension);
    expect(part).toThrow('Gone');
  });
});
