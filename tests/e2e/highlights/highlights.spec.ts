import { noteFrame } from '../note/note-field';
import { ClosedRoots, pressInRoot } from '../support/closed-root';
import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { emptyStore, expectAccessible, tellWorker } from '../support/reader-data';
import { drawn, highlight, middleOf, pressMenu, select, storedHighlights } from './highlighting';

const PATH = '/news/2025/01/30/ferry.html';
const SENTENCE = 'The ferry to the island sails at six from the old pier';
const ARTICLE = `<p>The council of the port met on Monday, and the meeting was short.</p>
<p>${SENTENCE}, the captain said. Tickets are sold on board, and dogs travel free.</p>
<p>Nobody at the ministry would say what comes next. The council will meet again in June.</p>`;
/** Not news: our scripts stay away until the reader asks. */
const RECIPE = '/recipes/soup.html';
const SOUP = `<!doctype html><html lang="en"><title>Soup</title><body><h1>Soup</h1><p>Let the leeks stew in butter for ten minutes.</p></body></html>`;

test.beforeEach(async ({ server, page, keeper }) => {
  await emptyStore(keeper);
  await tellWorker(keeper, 'highlight.renew', null);
  server.set(PATH, { body: newsPageOf({ article: ARTICLE }) });
  await page.goto(server.origin + PATH);
});

test('selected words are highlighted, kept as selectors, and drawn again on the next visit', async ({
  page,
  keeper,
  worker,
}) => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await highlight(await worker(), page, SENTENCE);
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const [row] = await storedHighlights(keeper);
  expect(row).toMatchObject({
    url: page.url(),
    site: '127.0.0.1',
    title: 'Two bases and no answer',
    quote: { exact: SENTENCE, suffix: ', the captain said. Tickets are ' },
  });
  expect(row?.position.end).toBe((row?.position.start ?? 0) + SENTENCE.length);
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
});

test('the context menu highlights, and so on a page that is no news', async ({
  page,
  server,
  keeper,
  worker,
}) => {
  server.set(RECIPE, { body: SOUP });
  await page.goto(server.origin + RECIPE);
  await select(page, 'stew in butter');
  await pressMenu(await worker(), page, 'highlight');
  await expect.poll(() => drawn(page)).toEqual(['stew in butter']);
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual(['stew in butter']);
  expect(await storedHighlights(keeper)).toMatchObject([{ title: 'Soup' }]);
});

test('a highlight is found after edits of the article, and told as lost when its words have gone', async ({
  page,
  server,
  keeper,
  worker,
}) => {
  await highlight(await worker(), page, SENTENCE);
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
  const edited = ARTICLE.replace('sails at six', 'sails at seven').replace('<p>', '<p>Updated. ');
  server.set(PATH, { body: newsPageOf({ article: edited }) });
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual([SENTENCE.replace('six', 'seven')]);
  // The page draws its text again, as apps do.
  await page.evaluate(() => {
    const article = document.querySelector('article');
    if (article) article.innerHTML = `${article.innerHTML} `;
  });
  await expect.poll(() => drawn(page)).toEqual([SENTENCE.replace('six', 'seven')]);

  server.set(PATH, { body: newsPageOf({ article: ARTICLE.replace(SENTENCE, 'No ferry') }) });
  await page.reload();
  await expect.poll(async () => (await storedHighlights(keeper))[0]?.lostMs).toBeDefined();
  expect(await drawn(page)).toEqual([]);
  await keeper.reload();
  await expect(keeper.locator('#highlights .highlight')).toContainText('no longer had these words');
});

test('a note is written in a frame that the page cannot read, and shown by pressing its words', async ({
  page,
  keeper,
  worker,
}) => {
  await highlight(await worker(), page, SENTENCE, 'highlight-note');
  const frame = await noteFrame(page);
  await frame.locator('#note').pressSequentially('ask the captain');
  await expect
    .poll(() => storedHighlights(keeper))
    .toMatchObject([{ note: { text: 'ask the captain' } }]);
  expect(await page.content()).not.toContain('ask the captain');
  expect(await page.evaluate(() => window.length)).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(page, 'backgrounder-highlight-noted')).toEqual([SENTENCE]);

  const { x, y } = await middleOf(page, SENTENCE);
  await page.mouse.click(x, y);
  await expect((await noteFrame(page)).locator('#note')).toHaveText('ask the captain');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await ClosedRoots.of(page)).text()).toBe('');
});

test('a highlight is removed in its box, and that is undone there', async ({
  page,
  keeper,
  worker,
}) => {
  await highlight(await worker(), page, SENTENCE);
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
  const { x, y } = await middleOf(page, SENTENCE);
  await page.mouse.click(x, y);
  const roots = await ClosedRoots.of(page);
  const press = async (words: string) => {
    await expect
      .poll(() =>
        roots.evaluate('.foot button', `(e) => e.textContent === ${JSON.stringify(words)}`),
      )
      .toBe(true);
    await pressInRoot(page, '.foot button');
  };
  await press('Remove highlight');
  await expect.poll(() => storedHighlights(keeper)).toEqual([]);
  await expect.poll(() => drawn(page)).toEqual([]);
  await press('Undo');
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
  expect(await storedHighlights(keeper)).toHaveLength(1);
});

test('the popup lists the page’s highlights, goes to them, removes them and brings them back', async ({
  page,
  keeper,
  worker,
  openPopup,
}) => {
  await highlight(await worker(), page, SENTENCE);
  await expect.poll(() => storedHighlights(keeper)).toHaveLength(1);
  const popup = await openPopup();
  const section = popup.locator('.page-highlights');
  await expect(section).toContainText(SENTENCE);
  await expectAccessible(popup);
  await section.getByRole('button', { name: 'Remove highlight' }).click();
  await expect.poll(() => storedHighlights(keeper)).toEqual([]);
  await expect.poll(() => drawn(page)).toEqual([]);
  await section.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
  await page.bringToFront();
  await Promise.all([
    popup.waitForEvent('close'),
    section.getByRole('button', { name: `Go to “${SENTENCE}”` }).click(),
  ]);
  await noteFrame(page);
  expect(await drawn(page, 'backgrounder-highlight-active')).toEqual([SENTENCE]);
});

test('options find highlights, delete those found, and undo it; the page follows', async ({
  page,
  keeper,
  worker,
}) => {
  await highlight(await worker(), page, SENTENCE);
  await expect.poll(() => storedHighlights(keeper)).toHaveLength(1);
  await highlight(await worker(), page, 'dogs travel free');
  await expect.poll(() => storedHighlights(keeper)).toHaveLength(2);
  await keeper.reload();
  await keeper.goto(`${keeper.url().split('#')[0]}#highlights`);
  const section = keeper.locator('#highlights');
  await expect(section.locator('.highlight')).toHaveCount(2);
  await expectAccessible(keeper);
  await section.getByRole('searchbox').fill('DOGS free');
  await expect(section.locator('.highlight')).toHaveCount(1);
  await section.getByRole('button', { name: 'Delete one highlight…' }).click();
  await section.getByRole('dialog').getByRole('button', { name: 'Delete one highlight' }).click();
  await expect.poll(() => drawn(page)).toEqual([SENTENCE]);
  await keeper.locator('[data-deletion] button', { hasText: 'Undo' }).click();
  await expect.poll(() => drawn(page)).toEqual([SENTENCE, 'dogs travel free']);
  expect(await storedHighlights(keeper)).toHaveLength(2);
});

test('nothing is highlighted where the extension is turned off', async ({
  page,
  keeper,
  worker,
}) => {
  await tellWorker(keeper, 'site.set', { site: '127.0.0.1', rule: 'never' });
  await highlight(await worker(), page, SENTENCE);
  const badge = (await worker()).evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(of: object): Promise<string> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const text = () => chrome.action.getBadgeText({ tabId: tab?.id });
    while ((await text()) !== '–') await new Promise((again) => setTimeout(again, 50));
    return text();
  }, page.url());
  expect(await badge).toBe('–');
  expect(await storedHighlights(keeper)).toEqual([]);
  await tellWorker(keeper, 'site.set', { site: '127.0.0.1', rule: null });
});
