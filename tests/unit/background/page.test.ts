import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { compilePack } from '../../../knowledge/builder/compile';
import { loadFolder } from '../../../knowledge/builder/load';
import { libraryOf, type OpenedPack } from '../../../knowledge/library/library';
import type { SummaryReply, TabDescription } from '../../../messaging/protocol';
import { contentOf } from '../../knowledge/briefing/fake-pack';
import { PAGE, READER, request, standIns, TODAY } from './stand-ins';

const loaded = loadFolder('knowledge/packs/russia-syria', '.');
if (!loaded.ok) throw new Error('The bundled pack does not check.');
const bytes = compilePack(loaded.source);
const open = async () => knowledgeFrom(bytes.slice());

const BLOCK = 'Ahmed al-Sharaa spoke to Vladimir Putin; Putin listened.';

function ask(services: ReturnType<typeof standIns>['services']) {
  const handlers = pageHandlers(services);
  return {
    match: async (...blocks: readonly string[]) =>
      handlers['page.match'].handle(request(...blocks), READER),
    summary: async (): Promise<SummaryReply> =>
      handlers['page.summary'].handle({ tabId: 4 }, { ...READER, from: 'extension' }),
    handlers,
  };
}

function tabWith(...ids: readonly string[]): TabDescription {
  return {
    page: PAGE,
    verdict: { news: true, reason: { key: 'verdict_says_news', args: [] }, confidence: 1 },
    state: 'marked',
    failure: null,
    canPaint: true,
    entities: ids.map((id) => ({ id, count: 1, painted: 1 })),
    content: contentOf(...ids),
  };
}

describe('page.match', () => {
  it('finds the names, with a card for each as of the page’s date', async () => {
    const { services } = standIns({ open });
    const reply = await ask(services).match(BLOCK);
    expect(reply.mentions.map(({ surface }) => surface)).toEqual([
      'Ahmed al-Sharaa',
      'Vladimir Putin',
      'Putin',
    ]);
    expect(Object.keys(reply.cards).sort()).toEqual(['ahmed-al-sharaa', 'vladimir-putin']);
    expect(reply.cards['vladimir-putin']?.asOf).toEqual({ day: '2025-02-14', basis: 'page' });
  });

  it('speaks as of today where the page has no date', async () => {
    const { services } = standIns({ open });
    const undated = { ...request(BLOCK), page: { ...PAGE, date: null } };
    const reply = await pageHandlers(services)['page.match'].handle(undated, READER);
    expect(reply.cards['vladimir-putin']?.asOf).toEqual({ day: TODAY, basis: 'today' });
  });

  it('sends no card twice for one page', async () => {
    const { services } = standIns({ open });
    const { match, handlers } = ask(services);
    const first = await match(BLOCK);
    const next = { ...request('Vladimir Putin again, and Sergei Lavrov.'), context: first.context };
    const second = await handlers['page.match'].handle(next, READER);
    expect(second.mentions.map(({ entity }) => entity)).toContain('vladimir-putin');
    expect(Object.keys(second.cards)).not.toContain('vladimir-putin');
  });

  it('keeps one visit for all batches of a page, under its plain address', async () => {
    const { services, visitsKept } = standIns({ open });
    const { match } = ask(services);
    await Promise.all([
      match(BLOCK),
      match('In Tartus, Vladimir Putin said nothing.'),
      match(BLOCK),
    ]);
    await pageHandlers(services)['page.read'].handle(PAGE, READER);
    const [visit, ...others] = await visitsKept();
    expect(others).toEqual([]);
    expect(visit).toMatchObject({
      url: 'https://block-store.example/quay',
      outlet: 'The Ledger',
      pageDay: '2025-02-14',
    });
    const counts = Object.fromEntries(visit?.entities.map(({ id, count }) => [id, count]) ?? []);
    expect(counts).toMatchObject({ 'vladimir-putin': 3, 'ahmed-al-sharaa': 1, tartus: 1 });
  });

  it('keeps no visit of a page that names nobody', async () => {
    const { services, visitsKept } = standIns({ open });
    await ask(services).match('A band played until the rain came down.');
    expect(await visitsKept()).toEqual([]);
  });

  it('keeps none in a private window, nor when keeping is off', async () => {
    const closed = standIns({ open });
    await pageHandlers(closed.services)['page.match'].handle(request(BLOCK), {
      ...READER,
      incognito: true,
    });
    expect(await closed.visitsKept()).toEqual([]);
    const off = standIns({ open, settings: { keepVisits: false } });
    await ask(off.services).match(BLOCK);
    expect(await off.visitsKept()).toEqual([]);
  });

  it.each([
    ['everywhere', { enabled: false }],
    ['on this site', { sites: { 'ledger.example': 'never' } }],
  ] as const)('looks nothing up where it is off %s', async (_, settings) => {
    const { services, visitsKept } = standIns({ open, settings });
    const match = vi.fn();
    const silent = {
      ...services,
      knowledge: {
        ...services.knowledge,
        ready: async () => libraryOf([{ ...(await open()), match }]),
      },
    };
    const reply = await ask(silent).match(BLOCK);
    expect(reply).toMatchObject({ state: 'off', mentions: [], cards: {} });
    expect(match).not.toHaveBeenCalled();
    expect(await visitsKept()).toEqual([]);
  });

  it('looks nothing up on a page that is switched off by itself', async () => {
    const { services, visitsKept } = standIns({ open });
    await services.paused.set('https://block-store.example/quay', true);
    expect(await ask(services).match(BLOCK)).toMatchObject({ state: 'off', mentions: [] });
    expect(await visitsKept()).toEqual([]);
  });

  it('marks all the same when nothing can be stored', async () => {
    const { services } = standIns({ open });
    const error = { code: 'storage-full', message: 'no room' } as const;
    const full = {
      ...services,
      visits: { ...services.visits, record: async () => ({ ok: false as const, error }) },
    };
    expect((await ask(full).match(BLOCK)).mentions).toHaveLength(3);
  });
});

describe('page.read', () => {
  const plain = { ...PAGE, title: 'The quay – The Ledger', outlet: null };

  async function readPage(settings = {}, sender = READER) {
    const { services, visitsKept } = standIns({ open });
    const handlers = pageHandlers(services);
    await handlers['page.match'].handle({ ...request(BLOCK), page: plain }, READER);
    await services.settings.change((current) => ({ ...current, ...settings }));
    await handlers['page.read'].handle(PAGE, sender);
    const [visit] = await visitsKept();
    return visit && [visit.title, visit.outlet, visit.entities.map(({ count }) => count)];
  }

  it('makes a visit of what was counted, with the title and outlet of the page', async () => {
    expect(await readPage()).toEqual(['The quay', 'The Ledger', [1, 2]]);
  });

  it('keeps nothing in a private window, nor when keeping is off', async () => {
    expect(await readPage({}, { ...READER, incognito: true })).toBeUndefined();
    expect(await readPage({ keepVisits: false })).toBeUndefined();
  });

  it('is no visit before: a page that was only matched was not read', async () => {
    const { services, visitsKept } = standIns({ open });
    await ask(services).match(BLOCK);
    expect(await visitsKept()).toEqual([]);
  });
});

describe('page.changed', () => {
  it('tells the open views which tab has changed, and nothing without a tab', async () => {
    const { services, told } = standIns({ open });
    const handler = pageHandlers(services)['page.changed'];
    await handler.handle(null, READER);
    await handler.handle(null, { ...READER, tabId: null });
    expect(told).toEqual([`changed ${READER.tabId}`]);
  });
});

describe('what the reader has said', () => {
  it('takes the marks of a known name off, and of words that are no such person here', async () => {
    const { services } = standIns({ open });
    const { mentions } = await ask(services).match(BLOCK);
    const [first, second] = mentions;
    if (!first || !second) throw new Error('two names are found');
    await services.annotations.set({ kind: 'known', entity: first.entity, on: true }, 'Name', 1);
    const knowing = (await ask(services).match(BLOCK)).mentions;
    expect(knowing.some(({ entity }) => entity === first.entity)).toBe(false);
    expect(knowing.length).toBeGreaterThan(0);
    await services.annotations.set({ kind: 'known', entity: first.entity, on: false }, 'Name', 1);
    const { url, site } = request().page;
    const correction = {
      kind: 'correction',
      entity: first.entity,
      surface: first.surface,
    } as const;
    await services.annotations.set(
      { ...correction, scope: 'page', url, site, on: true },
      'Name',
      1,
    );
    const corrected = (await ask(services).match(BLOCK)).mentions;
    expect(corrected.some(({ surface }) => surface === first.surface)).toBe(false);
  });

  it('does not hold the marks up when the store hangs', async () => {
    const { services } = standIns({ open });
    const hanging = {
      ...services,
      annotations: { ...services.annotations, list: () => new Promise<never>(() => {}) },
    };
    expect((await ask(hanging).match(BLOCK)).mentions).toHaveLength(3);
  });
});

describe('a pack that is damaged', () => {
  it('fails as pack-broken with a sentence, and is tried again', async () => {
    let damaged = true;
    const { services } = standIns({
      open: async () => {
        if (damaged) throw new Error('The entities of this pack are damaged.');
        return open();
      },
    });
    await expect(ask(services).match(BLOCK)).rejects.toMatchObject({
      code: 'pack-broken',
      message: 'The entities of this pack are damaged.',
    });
    damaged = false;
    expect((await ask(services).match(BLOCK)).mentions).toHaveLength(3);
  });

  it('is noticed whichever byte was turned over', async () => {
    for (let at = 5; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ 1;
      expect(() => knowledgeFrom(turned), `byte ${at}`).toThrow(/pack/);
    }
    expect(() => knowledgeFrom(new Uint8Array(0))).toThrow();
    expect(() => knowledgeFrom(new Uint8Array(readFileSync('package.json')))).toThrow(/pack/);
  });

  it('fails as pack-broken too when a record turns out to be damaged only when it is read', async () => {
    const whole = await open();
    const broken: OpenedPack = {
      ...whole,
      pack: {
        ...whole.pack,
        record: () => {
          throw Object.assign(new Error('An entity is damaged.'), { name: 'PackDamaged' });
        },
      },
    };
    const { services } = standIns({ open: async () => broken });
    await expect(ask(services).match(BLOCK)).rejects.toMatchObject({ code: 'pack-broken' });
  });
});

describe('page.summary', () => {
  it('says that a tab without our script cannot be read', async () => {
    const { services } = standIns({ open });
    expect(await ask(services).summary()).toMatchObject({ kind: 'unreachable' });
  });

  it('lists what the tab says, in its order, and what is new to the reader', async () => {
    const { services, visitsKept } = standIns({
      open,
      tab: tabWith('tartus', 'vladimir-putin', 'gone-from-the-pack'),
    });
    const { handlers, summary } = ask(services);
    const elsewhere = {
      ...request(BLOCK),
      page: { ...PAGE, url: 'https://block-store.example/other' },
    };
    await handlers['page.match'].handle(elsewhere, READER);
    await handlers['page.read'].handle(elsewhere.page, READER);
    await visitsKept();
    const reply = await summary();
    if (reply.kind !== 'summary') throw new Error(reply.kind);
    const { entities, asOf, summary: facts, coverageLimits, storeFailure } = reply.summary;
    expect(entities.map(({ id, isNew }) => [id, isNew])).toEqual([
      ['tartus', true],
      ['vladimir-putin', false],
    ]);
    expect(asOf.day).toBe('2025-02-14');
    expect(facts.every(({ reported }) => reported <= '2025-02-14')).toBe(true);
    expect(coverageLimits.map(({ articles }) => articles)).toEqual([5]);
    expect(storeFailure).toBeNull();
  });

  it('calls nothing new when the store cannot tell, and says why', async () => {
    const { services } = standIns({ open, tab: tabWith('tartus') });
    const error = { code: 'storage-closed', message: 'refused' } as const;
    const closed = {
      ...services,
      visits: { ...services.visits, metElsewhere: async () => ({ ok: false as const, error }) },
    };
    const reply = await ask(closed).summary();
    if (reply.kind !== 'summary') throw new Error(reply.kind);
    expect(reply.summary.entities[0]?.isNew).toBe(false);
    expect(reply.summary.storeFailure).toEqual(error);
  });
});
