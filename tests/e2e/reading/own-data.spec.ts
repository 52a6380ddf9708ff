import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { BRIDGE, pageOf, RACE } from '../../fixtures/reading/articles';
import { expect, test } from '../support/fixtures';
import { complaintsOf } from '../support/page-state';
import { marksOf, openCard } from '../support/reader';
import {
  emptyStore,
  expectAccessible,
  overflow,
  storeCounts,
  tellWorker,
} from '../support/reader-data';
import { learntCount, read, readAll } from './read-articles';

const articles = [...BRIDGE, ...RACE];
const [closes, talks, wire, copy, second] = BRIDGE;
if (!closes || !talks || !wire || !copy || !second)
  throw new Error('The bridge story has five articles.');
const [regatta] = RACE;
if (!regatta) throw new Error('The race story has an article.');

const marked = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

const own = (options: Page) => options.locator('#own');
const nameRow = (options: Page, label: string): Locator =>
  own(options)
    .locator('.own-name')
    .filter({ has: options.getByRole('button', { name: label, exact: true }) });

async function openName(options: Page, label: string): Promise<Locator> {
  const row = nameRow(options, label);
  await row.getByRole('button', { name: label, exact: true }).click();
  return row;
}

const done = (options: Page, text: string) =>
  expect(own(options).getByRole('status').filter({ hasText: text })).toBeVisible();

test.beforeEach(async ({ keeper, server }) => {
  for (const article of articles) server.set(article.path, { body: pageOf(article) });
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: true });
  await tellWorker(keeper, 'reading.renew', null);
});

test('what the reader decides about learnt names holds when more is learnt and the worker has died', async ({
  page,
  server,
  keeper,
  killWorker,
}) => {
  test.slow();
  await readAll(page, server, keeper, [closes, talks, wire, ...RACE]);
  await keeper.bringToFront();
  await keeper.reload();
  const complaints = complaintsOf(keeper);

  const reyl = await openName(keeper, 'Tomas Reyl');
  await reyl.getByLabel('Name').fill('Tomas A. Reyl');
  await reyl.getByRole('button', { name: 'Rename' }).click();
  await done(keeper, 'Tomas Reyl is now called Tomas A. Reyl.');
  await killWorker();

  const marsk = await openName(keeper, 'Elin Marsk');
  await marsk.getByRole('checkbox').first().check();
  await marsk.getByRole('button', { name: 'Split off (articles: 1)' }).click();
  await done(keeper, 'Split off from Elin Marsk (articles: 1)');
  await expect(nameRow(keeper, 'Elin Marsk')).toHaveCount(2);
  await own(keeper).getByRole('button', { name: 'Undo' }).click();
  await expect(nameRow(keeper, 'Elin Marsk')).toHaveCount(1);
  await killWorker();

  const kofi = await openName(keeper, 'Kofi Boateng');
  await kofi.getByLabel('Same as').fill('Ama Boateng');
  await kofi.getByRole('button', { name: 'Merge (articles: 5)' }).click();
  await done(keeper, 'Kofi Boateng and Ama Boateng are now one name.');
  await expect(nameRow(keeper, 'Kofi Boateng')).toHaveCount(0);
  await own(keeper).getByRole('button', { name: 'Undo' }).click();
  await expect(nameRow(keeper, 'Kofi Boateng')).toHaveCount(1);

  const authority = await openName(keeper, 'Alder Port Authority');
  await authority.getByLabel('Kind').selectOption({ label: 'place' });
  await done(keeper, 'Alder Port Authority is now listed as: place.');
  const club = await openName(keeper, 'Sandwick Rowing Club');
  await club.getByRole('button', { name: 'Not a name' }).click();
  await done(keeper, 'Sandwick Rowing Club is not marked any more.');
  await expect(nameRow(keeper, 'Sandwick Rowing Club')).toContainText('not a name');
  await killWorker();

  await readAll(page, server, keeper, [second]);
  await keeper.bringToFront();
  await keeper.reload();
  await expect(nameRow(keeper, 'Tomas A. Reyl')).toContainText('in 3 articles');
  await expect(nameRow(keeper, 'Alder Port Authority')).toContainText('place');
  await expect(nameRow(keeper, 'Sandwick Rowing Club')).toContainText('not a name');
  await read(page, server, regatta);
  await expect.poll(() => marked(page)).toContain('Elin Marsk');
  expect(await marked(page)).not.toContain('Sandwick Rowing Club');
  expect(complaints).toEqual([]);
});

test('another of the same surname is not mixed up', async ({ page, server, keeper }) => {
  await readAll(page, server, keeper, [closes, talks, wire, ...RACE]);
  await read(page, server, second);
  await expect.poll(() => marked(page)).toContain('Ama Boateng');
  expect(await openCard(page, 'Ama Boateng')).not.toContain('Kofi');
});

test('forgetting a name, a site or a period says how much first, and can be undone', async ({
  page,
  server,
  keeper,
  killWorker,
}) => {
  await readAll(page, server, keeper, [closes, talks, regatta]);
  await keeper.bringToFront();
  await keeper.reload();
  const ama = await openName(keeper, 'Ama Boateng');
  await ama.getByRole('button', { name: 'Forget (articles: 2)' }).click();
  await expect(nameRow(keeper, 'Ama Boateng')).toHaveCount(0);
  await killWorker();
  await keeper.getByRole('button', { name: 'Undo' }).first().click();
  await expect(nameRow(keeper, 'Ama Boateng')).toHaveCount(1);

  await own(keeper).getByRole('textbox', { name: 'From' }).fill('2026-03-05');
  await own(keeper).getByRole('button', { name: 'Forget articles: 1' }).click();
  await expect.poll(() => learntCount(keeper)).toBe(2);
  await keeper.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => learntCount(keeper)).toBe(3);
  await own(keeper).getByRole('textbox', { name: 'From' }).fill('');
  await own(keeper).getByRole('combobox', { name: /^Site/ }).selectOption({ index: 1 });
  await own(keeper).getByRole('button', { name: 'Forget articles: 3' }).click();
  await expect(own(keeper)).toContainText('Nothing has been learnt yet.');
  await expect.poll(() => learntCount(keeper)).toBe(0);
});

test('what was learnt is saved, wiped after it was counted, and comes back from the file without loss', async ({
  page,
  server,
  keeper,
  killWorker,
}) => {
  await readAll(page, server, keeper, [closes, talks]);
  await keeper.bringToFront();
  await keeper.reload();
  const reyl = await openName(keeper, 'Tomas Reyl');
  await reyl.getByRole('button', { name: 'Mark always' }).click();
  await done(keeper, 'Tomas Reyl is marked wherever it appears.');
  const coming = keeper.waitForEvent('download');
  await keeper.getByRole('button', { name: 'Save everything (JSON)' }).click();
  const file = await coming;
  const text = await readFile(await file.path(), 'utf8');
  const kept = JSON.parse(text);
  expect(kept.learnt).toHaveLength(2);
  expect(kept.decisions).toHaveLength(1);
  expect(text).not.toContain(closes.paragraphs[2] ?? 'no third paragraph');

  await keeper.getByRole('button', { name: 'Delete everything kept…' }).click();
  const dialog = keeper.getByRole('dialog', { name: 'Delete everything that is kept?' });
  await expect(
    dialog.getByRole('listitem').filter({ hasText: '2 articles with learnt names' }),
  ).toBeVisible();
  await expect(dialog).toContainText('1 decision');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect.poll(async () => (await storeCounts(keeper))['learnt']).toBe(0);
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 0, decisions: 0, ownPack: 1 });
  await killWorker();
  await read(page, server, second);
  await expect(page.locator('h1')).toHaveText(second.title);
  expect(await marked(page)).not.toContain('Ama Boateng');

  await tellWorker(keeper, 'settings.set', { learnNews: false });
  await keeper.bringToFront();
  await keeper.reload();
  await keeper
    .locator('#import_export input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await keeper.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(nameRow(keeper, 'Tomas Reyl')).toBeVisible();
  const secondFile = keeper.waitForEvent('download');
  await keeper.getByRole('button', { name: 'Save everything (JSON)' }).click();
  const again = JSON.parse(await readFile(await (await secondFile).path(), 'utf8'));
  const byUrl = (rows: { url: string }[]) =>
    rows.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  const mine = (rows: { url: string }[]) =>
    byUrl(rows).filter(({ url }) => !url.endsWith(second.path));
  expect(mine(again.learnt)).toEqual(byUrl(kept.learnt));
  expect(again.decisions).toEqual(kept.decisions);
  await read(page, server, second);
  await expect.poll(() => marked(page)).toContain('Ama Boateng');
});

test('two tabs that are read at once are both learnt, and the next page knows both', async ({
  page,
  server,
  keeper,
  browserWithExtension,
}) => {
  const other = await browserWithExtension.newPage();
  await tellWorker(keeper, 'settings.set', { learnNews: false });
  await page.goto(server.origin + closes.path);
  await other.goto(server.origin + regatta.path);
  await expect.poll(() => marksOf(page)).toBeDefined();
  const replies = await keeper.evaluate(
    async (addresses) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(what: object): Promise<{ id?: number; url?: string }[]>;
            sendMessage(
              tabId: number,
              message: unknown,
            ): Promise<{ ok: boolean; value: { state: string } | null }>;
          };
        };
      };
      const tabs = await chrome.tabs.query({});
      const learn = async (url: string) => {
        const id = tabs.find((tab) => tab.url === url)?.id ?? -1;
        for (;;) {
          const reply = await chrome.tabs
            .sendMessage(id, { backgrounder: 1, name: 'tab.learn', params: null })
            .catch(() => null);
          if (reply?.ok && reply.value) return reply.value.state;
          await new Promise((next) => requestAnimationFrame(next));
        }
      };
      return Promise.all(addresses.map(learn));
    },
    [page.url(), other.url()],
  );
  expect(replies).toEqual(['learnt', 'learnt']);
  expect(await learntCount(keeper)).toBe(2);
  const names = await tellWorker<{ value: readonly { label: string }[] }>(
    keeper,
    'reading.names',
    null,
  );
  expect(names.value.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Ama Boateng', 'Kofi Boateng']),
  );
  await other.close();
});

test('the section fits a narrow window, in both directions of writing', async ({
  page,
  server,
  keeper,
}) => {
  await readAll(page, server, keeper, [closes, talks]);
  await keeper.bringToFront();
  await keeper.reload();
  await openName(keeper, 'Ama Boateng');
  await expectAccessible(keeper);
  for (const direction of ['ltr', 'rtl']) {
    await keeper.setViewportSize({ width: 320, height: 640 });
    await keeper.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    expect(await overflow(keeper)).toBe(0);
  }
  await keeper.setViewportSize({ width: 1280, height: 800 });
});

test('what was learnt is saved as the sources of a pack, with quotations as they were said', async ({
  page,
  server,
  keeper,
}) => {
  await readAll(page, server, keeper, [closes, talks]);
  await keeper.bringToFront();
  await keeper.goto(keeper.url().replace(/#.*/, '#own'));
  await keeper.reload();
  await expect(
    own(keeper).getByRole('link', { name: 'Review on the page for packs' }),
  ).toBeVisible();
  const download = keeper.waitForEvent('download');
  await own(keeper).getByRole('button', { name: 'Save as pack sources (zip)' }).click();
  const files = unzipSync(await readFile(await (await download).path()));
  const [facts, entities] = ['facts', 'entities'].map((name) => {
    const path = Object.keys(files).find((file) => file.endsWith(`/${name}.yaml`)) ?? '';
    return JSON.parse(strFromU8(files[path] ?? new Uint8Array()));
  });
  const labels = entities.entities.map(({ label }: { label: string }) => label);
  expect(labels).toContain('Ama Boateng');
  expect(facts.facts.length).toBeGreaterThan(0);
  for (const { text } of facts.facts) expect(text).toMatch(/^“.+”$/);
});
