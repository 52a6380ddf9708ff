/** Pages, packs and windows that are made to do harm, in stock Firefox. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSource } from '../../../knowledge/schema/source';
import { secondPack } from '../../fixtures/packs/second-pack';
import { temporaryFolder } from '../../temporary-folder';
import { withClosedStore } from '../support/altered';
import { FIREFOX_EXTENSION, FIREFOX_START_MS, Firefox } from '../support/firefox';
import type { FirefoxTab } from '../support/firefox-tab';
import { newsPageOf, SHADOW_ALL, STORY } from '../support/news';
import { seedStore, storeCounts, tellTab, tellWorker, visit } from '../support/reader-data';
import { expect, test } from './fixtures';
import { REPLACE_GETTERS } from './hostile-scripts';

const PATH = '/news/2025/01/30/made.html';

const PAGES: Readonly<Record<string, Parameters<typeof newsPageOf>[0]>> = {
  'a form around the article whose children shadow every property': {
    around: ['<form>', '</form>'],
    after: SHADOW_ALL,
  },
  'a form beside the text whose children shadow every property': {
    article: `<form class="byline">By Ada Lund <time datetime="2025-01-30">30 January 2025</time></form>${STORY}`,
    after: SHADOW_ALL,
  },
  'a language and elements called as properties that every object has': {
    root: 'lang="toString"',
    article: `<constructor><p class="date" lang="__proto__">30 January 2025</p></constructor>${STORY}`,
  },
  'getters and methods that the page has replaced': { after: REPLACE_GETTERS },
  'structured data of 100,000 brackets': {
    head: `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
  },
  'thirty thousand spans': {
    article: `${STORY}<p>${'<span>so </span>'.repeat(30_000)}</p>`,
  },
  'attributes of a megabyte': {
    root: `lang="en" class="${'hidden '.repeat(150_000)}" data-x="${'x'.repeat(1_000_000)}"`,
    article: `<div id="${'a-'.repeat(500_000)}" class="${'ad '.repeat(300_000)}" style="--x:${'y'.repeat(1_000_000)}">${STORY}</div>`,
  },
  'structured data, meta elements and a byline of a megabyte': {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${' '.repeat(1_000_000)}</script><meta property="og:title" content="${'x '.repeat(500_000)}"><meta name="author" content="${'By '.repeat(300_000)}">`,
    article: `<p class="byline">By${' '.repeat(100_000)}x</p>${STORY}`,
  },
};

for (const [what, parts] of Object.entries(PAGES)) {
  test(`${what}: names are marked, and a card opens`, async ({ tab, server }) => {
    server.set(PATH, { body: newsPageOf(parts) });
    await tab.goto(server.origin + PATH);
    await expect.poll(() => tab.marked(), { timeout: 20_000 }).toContain('Tartus');
    // A page of thirty thousand other words is not about the story: its card leads with what the name is.
    expect(await tab.openCard('Tartus')).toContain('Port city');
  });
}

const named = (text: string) => (source: PackSource) => ({
  ...source,
  entities: source.entities.map((entity, at) =>
    at > 0
      ? entity
      : { ...entity, names: [{ text, kind: 'full', lang: 'en', script: 'Latn' } as const] },
  ),
});

/** Packs that want the place or the look of what the reader has, and what the reader is told. */
const PACKS: Readonly<Record<string, readonly [(source: PackSource) => PackSource, RegExp]>> = {
  'the id of the bundled pack': [
    (source) => ({ ...source, pack: { ...source.pack, id: 'russia-syria' } }),
    /has the id "russia-syria" of the pack that comes with Backgrounder/,
  ],
  'a name with a Cyrillic letter that looks Latin': [
    named('Vladimir Put\u0456n'),
    /mixes letters of several scripts/,
  ],
  'a name in mathematical letters': [named('𝐕𝐥𝐚𝐝𝐢𝐦𝐢𝐫 𝐏𝐮𝐭𝐢𝐧'), /has no letter of the script Latn/],
};

test('packs with a reserved id or a name that looks like another are refused with the reason', async ({
  firefox,
  keeper,
}) => {
  const folder = temporaryFolder('backgrounder-hostile-packs-');
  for (const [what, [edit, reason]] of Object.entries(PACKS)) {
    const file = join(folder, 'made.bgpk');
    writeFileSync(file, secondPack(edit));
    const options = await firefox.open('options.html#all');
    await options.chooseFiles('#pack .adder input[type=file]', [file]);
    await expect.poll(() => options.text(), { message: what }).toMatch(reason);
    expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });
    await options.close();
  }
});

/** Lets the extension into private windows, as the switch on Firefox's page of extensions does. */
const LET_IN = `(async () => {
  const id = 'backgrounder@backgrounder.example';
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
})()`;

/** Opens an address in a private window of the browser. @returns whether the window is private */
const openPrivately = (url: string) => `(async () => {
  const opened = OpenBrowserWindow({ private: true });
  await opened.delayedStartupPromise ?? new Promise((done) => opened.addEventListener('load', done, { once: true }));
  while (!opened.gBrowserInit?.delayedStartupFinished) await new Promise((again) => setTimeout(again, 50));
  opened.gBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  return opened.docShell.QueryInterface(Ci.nsILoadContext).usePrivateBrowsing;
})()`;

test('a private window leaves nothing', async ({ server }) => {
  test.setTimeout(FIREFOX_START_MS + 30_000);
  const firefox = await Firefox.start();
  server.set(PATH, { body: newsPageOf({}) });
  const window = await firefox.window();
  await window.evaluate(LET_IN);
  const keeper = await firefox.open('options.html#all');
  await tellWorker(keeper, 'settings.set', { learnNews: true, keepVisits: true });
  const address = `${server.origin + PATH}?private`;
  expect(await window.evaluate(openPrivately(address))).toBe(true);
  const tab = await firefox.find(address);
  await expect.poll(() => tab.marked().catch(() => []), { timeout: 15_000 }).toContain('Tartus');
  const ask = (url: string, name: string) => tellTab(keeper, url, name, null).catch(() => null);
  expect(await ask(address, 'tab.learn')).toMatchObject({ ok: true, value: null });
  await tab.openCard('Tartus');
  await tab.pressInCard('Pin');
  expect(await tab.cardText()).not.toContain('I know this');
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 0, visits: 0, notes: 0 });
  // A new tab would be one of the private window.
  await window.evaluate("Services.wm.getMostRecentWindow('navigator:browser').close()");
  // The same page in a window that is not private is learnt from: the test would see it.
  const open = await firefox.open(server.origin + PATH);
  await expect.poll(() => open.marked(), { timeout: 15_000 }).toContain('Tartus');
  const learnt = () => ask(server.origin + PATH, 'tab.learn');
  await expect.poll(learnt).toMatchObject({ ok: true, value: { state: 'learnt' } });
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 1 });
  await firefox.close();
});

test('a store that refuses to open is told apart on the options page, and cards work without it', async ({
  server,
}) => {
  test.setTimeout(FIREFOX_START_MS + 30_000);
  const firefox = await Firefox.start();
  await firefox.install(withClosedStore(FIREFOX_EXTENSION));
  const options = await firefox.open('options.html#all');
  await expect
    .poll(() => options.text(), { timeout: 15_000 })
    .toContain('The browser did not open the database of pages you have read');
  server.set(PATH, { body: newsPageOf({}) });
  const tab = await firefox.open(server.origin + PATH);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Tartus');
  expect(await tab.openCard('Tartus')).toContain('Tartus');
  await firefox.close();
});

/** Enough pages that most of the database's file is about them. */
const MANY = Array.from({ length: 300 }, (_, at) =>
  visit(`large/${at}`, { title: `Report ${at} ${'on the harbour '.repeat(15)}` }),
);
const NOTES = {
  notes: [{ entity: 'tartus', name: 'Tartus', text: 'See the map.', savedMs: 1, version: 1 }],
};

test('a damaged store is told as damaged: what can be read is saved, and a new one started', async () => {
  test.setTimeout(FIREFOX_START_MS + 30_000);
  const firefox = await Firefox.start();
  let options = await firefox.open('options.html#all');
  await seedStore(options, MANY, NOTES);
  await options.goto('about:blank');
  await firefox.killBackground();
  await firefox.damageStore(0.75);
  await options.close();
  options = await firefox.open('options.html#all');
  await expect.poll(() => options.text()).toContain('The database with your data is damaged.');
  await options.press('Save what can be read');
  const saved = () => readdirSync(firefox.downloads).filter((name) => name.endsWith('.json'));
  await expect.poll(saved).toHaveLength(1);
  const rescued = () => readFileSync(join(firefox.downloads, saved()[0] ?? ''), 'utf8');
  await expect.poll(() => rescued().match(/Report \d+ on/g)?.length).toBeGreaterThan(50);
  await options.press('Start with an empty database…');
  await options.press('Delete it and start again');
  await expect.poll(() => options.text()).toContain('No pages are kept yet.');
  expect(await storeCounts(options)).toMatchObject({ visits: 0, notes: 0 });
  await firefox.close();
});

test('a store of a newer version is told as such, and stays as it is', async () => {
  test.setTimeout(FIREFOX_START_MS + 30_000);
  const firefox = await Firefox.start();
  const options = await firefox.open('options.html#all');
  await seedStore(options, MANY, NOTES);
  await options.evaluate(async () => {
    const request = indexedDB.open('backgrounder', 99);
    await new Promise((done) => request.addEventListener('success', done));
    request.result.close();
  });
  await options.reload();
  await expect.poll(() => options.text()).toContain('kept by a newer version of Backgrounder');
  expect(await options.text()).not.toContain('Start with an empty database');
  expect(await storeCounts(options)).toMatchObject({ visits: MANY.length, notes: 1 });
  await firefox.close();
});

/** Fills what the extension may store, past all code of ours. */
const fillStore = (keeper: FirefoxTab) =>
  keeper.evaluate(async () => {
    for (let size = 2 ** 22; size > 200; ) {
      const bytes = new Uint8Array(size); // random, because Firefox compresses
      for (let at = 0; at < size; at += 65_536)
        crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      // Opened each time: Firefox closes it when it is full.
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('bytes', { autoIncrement: true });
      await new Promise((done) => request.addEventListener('success', done));
      const change = request.result.transaction('bytes', 'readwrite');
      change.objectStore('bytes').add(bytes);
      const isKept = await new Promise((done) => {
        change.addEventListener('complete', () => done(true));
        change.addEventListener('abort', () => done(false));
      });
      if (!isKept) size /= 2;
      request.result.close();
    }
  });

const freeStore = (keeper: FirefoxTab) =>
  keeper.evaluate(async () => {
    const request = indexedDB.deleteDatabase('filler');
    await new Promise((done) => request.addEventListener('success', done));
  });

test('on a full device nothing is deleted by halves, the reader is told, and it works once there is space', async () => {
  test.setTimeout(FIREFOX_START_MS + 60_000);
  // The extension may store half of these kB.
  const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_000 };
  const firefox = await Firefox.start({ preferences });
  const options = await firefox.open('options.html#all');
  const kept = { visits: MANY.length, notes: 1, deletions: 0, bin: 0 };
  await seedStore(options, MANY, NOTES);
  await fillStore(options);
  await options.reload();
  const deleteAll = async () => {
    await options.press('Delete everything kept…');
    await options.press('Delete everything');
  };
  await deleteAll();
  await expect.poll(() => options.text()).toContain('this device has no storage space left');
  expect(await storeCounts(options)).toMatchObject(kept);
  await freeStore(options);
  await deleteAll();
  await expect.poll(() => storeCounts(options)).toMatchObject({ visits: 0, notes: 0 });
  await options.press('Undo');
  await expect.poll(() => storeCounts(options)).toMatchObject({ visits: MANY.length, notes: 1 });
  await firefox.close();
});
