import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { NO_CONTENT } from '../../../knowledge/briefing/story/content';
import { libraryOf, type OpenedPack } from '../../../knowledge/library/library';
import { ask, BLOCK, bytes, cardAfter, open } from './page-worker';
import { PAGE, READER, request, standIns, TODAY } from './stand-ins';

describe('page.retold', () => {
  it('tells which facts a page tells itself, so that its cards lead with others', async () => {
    const { services } = standIns({ open });
    const { match, handlers } = ask(services);
    const reply = await match(BLOCK);
    const plain = await cardAfter(services, reply, 'vladimir-putin');
    const lead = plain?.facts.find(({ id }) => id === plain.lead);
    const passages = [{ text: lead?.text ?? '', near: ['vladimir-putin'] }];
    const retold = await handlers['page.retold'].handle({ passages }, READER);
    expect(Object.keys(retold).some((key) => key.endsWith(`/${lead?.id}`))).toBe(true);
    const content = { ...(reply.context.content ?? NO_CONTENT), retold };
    const card = await cardAfter(
      services,
      { context: { ...reply.context, content } },
      'vladimir-putin',
    );
    expect(card?.lead).not.toBe(lead?.id);
  });

  it('refuses what is not a list of passages', () => {
    const { services } = standIns({ open });
    const { accepts } = ask(services).handlers['page.retold'];
    expect(accepts({ passages: [{ text: 'Words', near: 'vladimir-putin' }] })).toBe(false);
    expect(accepts({})).toBe(false);
  });
});

describe('page.match', () => {
  it('finds the names, with their marks’ styles and cards as of the page’s date', async () => {
    const { services } = standIns({ open });
    const reply = await ask(services).match(BLOCK);
    expect(reply.mentions.map(({ surface }) => surface)).toEqual([
      'Ahmed al-Sharaa',
      'Vladimir Putin',
      'Putin',
    ]);
    expect(reply.styles).toEqual({ 'ahmed-al-sharaa': 'person', 'vladimir-putin': 'person' });
    const card = await cardAfter(services, reply, 'vladimir-putin');
    expect(card?.asOf).toEqual({ day: '2025-02-14', basis: 'page' });
  });

  it('speaks as of today where the page has no date', async () => {
    const { services } = standIns({ open });
    const undated = { ...request(BLOCK), page: { ...PAGE, date: null } };
    const reply = await pageHandlers(services)['page.match'].handle(undated, READER);
    const card = await cardAfter(services, reply, 'vladimir-putin', undated.page);
    expect(card?.asOf).toEqual({ day: TODAY, basis: 'today' });
  });

  it('gives the styles of the whole page with each batch', async () => {
    const { services } = standIns({ open });
    const { match, handlers } = ask(services);
    const first = await match(BLOCK);
    const next = { ...request('Vladimir Putin again, in Moscow.'), context: first.context };
    const second = await handlers['page.match'].handle(next, READER);
    expect(second.styles).toMatchObject({
      'vladimir-putin': 'person',
      'ahmed-al-sharaa': 'person',
      moscow: 'place',
    });
  });

  it('marks in the quieter style where the page is off the story', async () => {
    const { services } = standIns({ open });
    const reply = await ask(services).match('A bakery of Damascus won a prize for its bread.');
    expect(reply.styles).toEqual({ damascus: 'off-story' });
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
    expect(reply).toMatchObject({ state: 'off', mentions: [], styles: {} });
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
      annotations: { ...services.annotations, forMarks: () => new Promise<never>(() => {}) },
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
