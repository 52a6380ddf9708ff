import { describe, expect, it } from 'vitest';
import { cardHandlers } from '../../../entrypoints/background/handlers/card';
import { settingsHandlers } from '../../../entrypoints/background/handlers/settings';
import {
  createSettingsKeeper,
  withSiteRule,
} from '../../../entrypoints/background/settings-keeper';
import { createVisitKeeper } from '../../../entrypoints/background/visit-keeper';
import { matchRequest, settingsChange, shaped, siteRule } from '../../../messaging/params';
import type { Failure, MatchRequest, Visit } from '../../../messaging/protocol';
import { readerData } from '../../../messaging/reader-data';
import { importData } from '../../../storage/exchange/import';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { memoryArea, PRIVATE_TAB, READER, request, standIns } from './stand-ins';

const never = () => new Promise<never>(() => {});

describe('settings', () => {
  it('lose nothing when two changes come at once', async () => {
    const area = memoryArea();
    const keeper = createSettingsKeeper(area, async () => {});
    await Promise.all([
      keeper.change((current) => withSiteRule(current, 'a.example', 'never')),
      keeper.change((current) => ({ ...current, marks: 'all' })),
      keeper.change((current) => withSiteRule(current, 'b.example', 'always')),
    ]);
    expect(await keeper.read()).toEqual({
      ...DEFAULT_SETTINGS,
      marks: 'all',
      sites: { 'a.example': 'never', 'b.example': 'always' },
    });
  });

  it('go on after a change that could not be stored, and tell whoever asked', async () => {
    const area = memoryArea();
    let full = true;
    const told: string[] = [];
    const keeper = createSettingsKeeper(
      {
        ...area,
        set: async (items) => (full ? Promise.reject(new Error('full')) : area.set(items)),
      },
      async () => void told.push('changed'),
    );
    await expect(keeper.change((current) => ({ ...current, enabled: false }))).rejects.toThrow();
    full = false;
    await keeper.change((current) => ({ ...current, marks: 'all' }));
    expect(await keeper.read()).toEqual({ ...DEFAULT_SETTINGS, marks: 'all' });
    expect(told).toEqual(['changed']);
  });

  it('are the defaults where nothing can be read', async () => {
    const area = { get: () => Promise.reject(new Error('no')), set: async () => {} };
    expect(await createSettingsKeeper(area, async () => {}).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('forget a site’s rule', () => {
    const ruled = withSiteRule(DEFAULT_SETTINGS, 'a.example', 'never');
    expect(withSiteRule(ruled, 'a.example', null)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('keeping visits', () => {
  it('remembers why the last one was not kept, until one is', async () => {
    const { services } = standIns({ open: never });
    let remembered: Failure | null = null;
    let full = true;
    const error: Failure = { code: 'storage-full', message: 'no room' };
    const keeper = createVisitKeeper(
      {
        ...services.visits,
        record: async () => (full ? { ok: false, error } : { ok: true, value: null }),
      },
      {
        get: async () => remembered,
        set: async (failure) => {
          remembered = failure;
        },
      },
    );
    const sighting = { page: request().page, atMs: 1, blocks: {}, names: {} };
    await keeper.keep(sighting);
    expect(await keeper.failure()).toEqual(error);
    full = false;
    await keeper.keep(sighting);
    expect(await keeper.failure()).toBeNull();
  });
});

describe('the card', () => {
  it('is brought into the frame that asked, and nowhere else', async () => {
    const { services, told } = standIns({ open: never });
    const handlers = cardHandlers(services);
    await handlers['card.load'].handle(null, { ...READER, frameId: 7 });
    expect(told).toEqual(['card 4/7']);
    await expect(
      handlers['card.load'].handle(null, { ...READER, tabId: null }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('says nothing in a private window of what was read outside it', async () => {
    const { services, database } = standIns({ open: never });
    const visit: Visit = {
      url: 'https://a.example/1',
      site: 'a.example',
      title: 'One',
      outlet: null,
      pageDay: '2025-02-12',
      firstSeenMs: 1,
      lastSeenMs: 1,
      entities: [{ id: 'putin', name: 'Putin', count: 1 }],
    };
    const annotations = { notes: [], known: [], corrections: [], highlights: [] };
    await importData(database, { visits: [visit], annotations });
    const personal = cardHandlers(services)['card.personal'];
    const params = { entity: 'putin', url: 'https://b.example/' };
    expect(await personal.handle(params, READER)).toEqual({
      read: [{ url: visit.url, title: 'One', outlet: null, site: 'a.example', lastSeenMs: 1 }],
      readUpTo: '2025-02-12',
      keeps: true,
      hasNote: false,
      known: false,
    });
    expect(await personal.handle(params, { ...READER, incognito: true })).toEqual({
      read: [],
      readUpTo: null,
      keeps: false,
      hasNote: false,
      known: false,
    });
  });
});

describe('a site rule', () => {
  it('is kept, and not from a private window', async () => {
    const { services } = standIns({ open: never });
    const handle = settingsHandlers(services)['site.set'].handle;
    const sender = { ...READER, from: 'extension' as const };
    await handle({ site: 'a.example', rule: 'never', tabId: 4 }, sender);
    await expect(
      Promise.resolve(handle({ site: 'b.example', rule: 'never', tabId: PRIVATE_TAB }, sender)),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await services.settings.read()).sites).toEqual({ 'a.example': 'never' });
  });
});

describe('params of another shape are refused', () => {
  const match: MatchRequest = request('text');
  it.each([
    ['a whole request', shaped(matchRequest), match, true],
    ['no blocks', shaped(matchRequest), { ...match, blocks: undefined }, false],
    ['a block that is no text', shaped(matchRequest), { ...match, blocks: ['text'] }, false],
    [
      'a block of an unknown role',
      shaped(matchRequest),
      { ...match, blocks: [{ text: 'text', lang: null, role: 'footer' }] },
      false,
    ],
    [
      'a date that is none',
      shaped(matchRequest),
      { ...match, page: { ...match.page, date: { day: 'May', from: 'meta' } } },
      false,
    ],
    ['null', shaped(matchRequest), null, false],
    ['an unknown setting', shaped(settingsChange), { colour: 'red' }, false],
    ['a delay that is no choice', shaped(settingsChange), { hoverDelayMs: 1 }, false],
    ['a kind of names that there is not', shaped(settingsChange), { kindsOff: ['planet'] }, false],
    ['kinds of names', shaped(settingsChange), { kindsOff: ['place', 'event'] }, true],
    ['one setting', shaped(settingsChange), { marks: 'all' }, true],
    ['a rule for no site', shaped(siteRule), { site: '', rule: null }, false],
    ['a visit without a title', shaped(readerData), { visits: [{ url: 'x' }] }, false],
  ])('%s', (_, accepts, params, accepted) => {
    expect((accepts as (params: unknown) => boolean)(params)).toBe(accepted);
  });
});
