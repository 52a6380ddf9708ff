import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BRIDGE, pageOf } from '../../fixtures/reading/articles';
import { temporaryFolder } from '../../temporary-folder';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { marksOf } from '../support/reader';
import { emptyStore, storeCounts, tellTab, tellWorker } from '../support/reader-data';

const [closes, talks] = BRIDGE;
if (!closes || !talks) throw new Error('The bridge story has two articles.');

test.beforeEach(async ({ keeper, server }) => {
  for (const article of [closes, talks]) server.set(article.path, { body: pageOf(article) });
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
  await tellWorker(keeper, 'reading.renew', null);
});

test('on a full device learning says so, keeps nothing by halves, and works once there is room', async ({
  page,
  server,
  keeper,
  extensionId,
  browserWithExtension,
  openPopup,
}) => {
  const session = await browserWithExtension.newCDPSession(keeper);
  const origin = `chrome-extension://${extensionId}`;
  await page.goto(server.origin + closes.path);
  await expect.poll(() => marksOf(page)).toBeDefined();
  const popup = await openPopup();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const learn = popup.getByRole('button', { name: 'Learn names from this article' });
  await learn.click();
  await expect(
    popup.getByRole('status').filter({ hasText: 'This device has no storage space left' }),
  ).toBeVisible();
  expect((await storeCounts(keeper))['learnt']).toBe(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await learn.click();
  await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled();
  expect((await storeCounts(keeper))['learnt']).toBe(1);
  await session.detach();
});

/** A browser whose reader has let the extension into private windows, on the browser's page of extensions. */
async function launchForPrivateWindows(): Promise<{ context: BrowserContext; id: string }> {
  const profile = temporaryFolder('backgrounder-private-');
  const first = await launchWithExtension({ profile });
  const id = await extensionIdOf(first);
  await first.close();
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  preferences.extensions.settings[id].incognito = true;
  writeFileSync(file, JSON.stringify(preferences));
  return { context: await launchWithExtension({ profile }), id };
}

test('a private window leaves nothing, asked or not', async ({ server }) => {
  test.slow();
  const { context, id } = await launchForPrivateWindows();
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/options.html#all`);
  await tellWorker(own, 'settings.set', { learnNews: true, keepVisits: true });
  const address = server.origin + closes.path;
  const isPrivate = await own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(how: object): Promise<{ incognito: boolean }> } };
    };
    return (await chrome.windows.create({ url, incognito: true })).incognito;
  }, address);
  expect(isPrivate).toBe(true);
  // Until the tab has the address, there is no tab to ask.
  const ask = (url: string, name: string) => tellTab(own, url, name, null).catch(() => null);
  const state = async () =>
    ((await ask(address, 'tab.describe')) as { value?: { state: string } } | null)?.value?.state;
  await expect.poll(state, { timeout: 15_000 }).toBe('marked');
  expect(await ask(address, 'tab.learn')).toMatchObject({ ok: true, value: null });
  expect(await storeCounts(own)).toMatchObject({ learnt: 0, visits: 0 });
  // The same page in a window that is not private is learnt from: the test would see it.
  const open = await context.newPage();
  await open.goto(server.origin + talks.path);
  const learn = () => ask(server.origin + talks.path, 'tab.learn');
  await expect
    .poll(learn, { timeout: 15_000 })
    .toMatchObject({ ok: true, value: { state: 'learnt' } });
  expect(await storeCounts(own)).toMatchObject({ learnt: 1 });
  await context.close();
});
