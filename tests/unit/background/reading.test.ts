import { afterEach, describe, expect, it } from 'vitest';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { readingHandlers } from '../../../entrypoints/background/handlers/reading';
import { bodyBlocks } from '../../../knowledge/text/block';
import type { MatchReply, PageIdentity } from '../../../messaging/protocol';
import { createBin, EVERYTHING } from '../../../storage/bin/bin';
import { createReadingStore } from '../../../storage/reading';
import { BRIDGE, RACE, type StoryArticle } from '../../fixtures/reading/articles';
import { ask, cardAfter, open, tabWith } from './page-worker';
import { PRIVATE_TAB, READER, standIns } from './stand-ins';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const identityOf = ({ path, outlet, title, day }: StoryArticle): PageIdentity => ({
  url: `https://news.example${path}`,
  site: 'news.example',
  title,
  outlet,
  lang: 'en',
  date: { day, from: 'json-ld' },
});

function worker(...inTab: readonly string[]) {
  const all = standIns({ open, ...(inTab.length > 0 && { tab: tabWith(...inTab) }) });
  opened.push(all);
  const reading = readingHandlers(all.services);
  const page = pageHandlers(all.services);
  return {
    ...all,
    reading,
    learn: (article: StoryArticle, isAsked = true) =>
      reading['reading.learn'].handle(
        { page: identityOf(article), blocks: bodyBlocks(article.paragraphs), isAsked },
        READER,
      ),
    match: (article: StoryArticle, incognito = false) =>
      page['page.match'].handle(
        {
          page: identityOf(article),
          blocks: bodyBlocks(article.paragraphs),
          context: { established: {} },
        },
        { ...READER, incognito },
      ),
    card: (article: StoryArticle, reply: MatchReply, entity: string) =>
      cardAfter(all.services, reply, entity, identityOf(article)),
    summary: () => ask(all.services).summary(),
    names: () => reading['reading.names'].handle(null, { ...READER, from: 'extension' }),
  };
}

const [closes, talks, wire, copy, second, inquiry] = BRIDGE;
const [regatta] = RACE;
if (!closes || !talks || !wire || !copy || !second || !inquiry || !regatta) throw new Error('gone');

const MAYOR = 'reading-per-ama-boateng';

describe('learning from what was read', () => {
  it('marks learnt names on the next page, with what earlier articles said as of its date', async () => {
    const { learn, match, card } = worker();
    for (const article of [closes, talks, wire, copy]) await learn(article);
    const reply = await match(second);
    const marked = new Set(reply.mentions.map(({ entity }) => entity));
    expect([...marked]).toEqual(expect.arrayContaining([MAYOR, 'reading-per-tomas-reyl']));
    const { reading, inStory } = (await card(second, reply, MAYOR)) ?? {};
    expect(inStory).toBe(false);
    // A newer article calls her "Deputy mayor": the same office in fewer words.
    expect(reading?.called.map(({ text, sources }) => [text, sources[0]?.publisher])).toEqual([
      ['deputy mayor of Port Alder', 'The Quay'],
    ]);
    // The wire text of two outlets counts once.
    expect(reading?.independentSources).toBe(3);
    expect(reading?.quotations.map(({ text }) => text)).toContain(
      '“We would rather lose six weeks than lose the bridge”',
    );
  });

  it('calls no learnt name new, though no visit was kept', async () => {
    const { learn, summary } = worker(MAYOR, 'tartus');
    for (const article of [closes, talks]) await learn(article);
    const reply = await summary();
    if (reply.kind !== 'summary') throw new Error(reply.kind);
    expect(reply.summary.entities.map(({ id, isNew }) => [id, isNew])).toEqual([
      [MAYOR, false],
      ['tartus', true],
    ]);
  });

  it('keeps what later articles say apart', async () => {
    const { learn, match, card } = worker();
    for (const article of [closes, talks, inquiry]) await learn(article);
    const reading = (await card(second, await match(second), MAYOR))?.reading;
    expect(reading?.called.map(({ text }) => text)).not.toContain('acting mayor of Port Alder');
    expect(reading?.later.called.map(({ text }) => text)).toEqual(['acting mayor of Port Alder']);
    expect(reading?.later.quotations.map(({ text }) => text)).toEqual([
      '“I have nothing to hide and much to ask”',
    ]);
  });

  it('does not mix up another of the same surname', async () => {
    const { learn, match, card } = worker();
    for (const article of [closes, talks, ...RACE]) await learn(article);
    const reply = await match(second);
    const { mentions } = reply;
    expect(
      mentions.filter(({ surface }) => surface === 'Boateng').map(({ entity }) => entity),
    ).toEqual([MAYOR]);
    expect(JSON.stringify(await card(second, reply, MAYOR))).not.toContain('Kofi');
  });

  it('says nothing on the page that alone names somebody', async () => {
    const { learn, match } = worker();
    await learn(closes);
    expect((await match(closes)).mentions).toEqual([]);
    expect((await match(talks)).mentions.length).toBeGreaterThan(0);
  });

  it('keeps a pack of all that was learnt for the next worker', async () => {
    const { learn, database } = worker();
    await learn(closes);
    await learn(talks);
    const store = createReadingStore(database);
    const kept = await store.pack();
    expect(kept).toMatchObject({ ok: true, value: { isEmpty: false, isCurrent: true } });
  });

  it('learns nothing in a private window, and shows nothing there', async () => {
    const { learn, match, reading, database } = worker();
    const blocks = bodyBlocks(closes.paragraphs);
    await expect(
      reading['reading.learn'].handle(
        { page: identityOf(closes), blocks, isAsked: true },
        { ...READER, incognito: true },
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await createReadingStore(database).count()).toEqual({ ok: true, value: 0 });
    await learn(closes);
    await learn(talks);
    expect((await match(second, true)).mentions).toEqual([]);
    const extension = { ...READER, from: 'extension' } as const;
    expect(await reading['reading.page'].handle({ tabId: PRIVATE_TAB }, extension)).toEqual({
      isPrivate: true,
      isLearnt: false,
      names: [],
      related: [],
    });
    await expect(
      reading['learning.site'].handle(
        { site: 'a.example', on: true, tabId: PRIVATE_TAB },
        extension,
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('learns by itself only where the settings say so', async () => {
    const { learn, services } = worker();
    expect(await learn(closes, false)).toEqual({ state: 'not-wanted', names: 0 });
    await services.settings.change((now) => ({ ...now, learnSites: ['news.example'] }));
    expect((await learn(closes, false)).state).toBe('learnt');
    expect((await learn(closes, false)).state).toBe('same');
  });

  it('forgets with an undo, and all of it with the wipe', async () => {
    const { learn, match, reading, database, services } = worker();
    for (const article of [closes, talks]) await learn(article);
    const extension = { ...READER, from: 'extension' } as const;
    await reading['reading.forget'].handle({ cluster: 'PER:ama boateng' }, extension);
    const without = await match(second);
    expect(without.mentions.map(({ entity }) => entity)).not.toContain(MAYOR);
    const bin = createBin(database);
    const [deletion] = (await bin.list()).ok
      ? ((await bin.list()) as { value: readonly { id: string }[] }).value
      : [];
    await bin.undo(deletion?.id ?? '');
    await services.reading.renew();
    expect((await match(second)).mentions.map(({ entity }) => entity)).toContain(MAYOR);
    await bin.delete('all', EVERYTHING, { kind: 'everything', detail: '' }, 1);
    await services.reading.renew();
    expect((await match(second)).mentions).toEqual([]);
    const own = await database.run((connection) => connection.getAllKeys('ownPack'));
    expect(own).toEqual({ ok: true, value: ['generation'] });
  });
});
