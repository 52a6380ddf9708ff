import { newsPage } from '../../browser/harness/pages';
import { ClosedRoots, cardText } from '../support/closed-root';
import { expect, test } from '../support/fixtures';
import { ONE_NAME } from '../support/news';
import { cardsSeen, flashesSeen, watchSightings } from '../support/sightings';

const ARTICLE = ONE_NAME.map((text) => `<p>${text}</p>`).join('');

/** Names of the painted layers of the page, as its own scripts could see them. */
const layers = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('backgrounder-'));

test('the style of marks reaches shadow roots and frames', async ({ page, server }) => {
  server.set('/frame.html', { body: `<!doctype html><p>${ONE_NAME[0]}</p>` });
  server.set('/news/styled', {
    body: newsPage({
      article: `${ARTICLE}<x-quote></x-quote><iframe src="/frame.html"></iframe>`,
      after: `<script>document.querySelector('x-quote').attachShadow({ mode: 'open' }).innerHTML = '<p>${ONE_NAME[0]}</p>';</script>`,
    }),
  });
  await page.goto(`${server.origin}/news/styled`);
  await page.waitForFunction(() => CSS.highlights.has('backgrounder-off-story'));
  const styles = await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument?.querySelector('p');
    const shadow = document.querySelector('x-quote')?.shadowRoot?.querySelector('p');
    const styleOf = (element: Element | null | undefined) => {
      const view = element?.ownerDocument.defaultView;
      if (!element || !view) return null;
      return view.getComputedStyle(element, '::highlight(backgrounder-off-story)')
        .textDecorationStyle;
    };
    return [document.querySelector('article p'), shadow, frame].map(styleOf);
  });
  expect(styles).toEqual(['dotted', 'dotted', 'dotted']);
});

test('a mark in a frame of the page opens its card beside the phrase, and only for the pointer on it', async ({
  page,
  server,
}) => {
  server.set('/inner.html', { body: `<!doctype html><p style="margin:40px">${ONE_NAME[0]}</p>` });
  server.set('/news/framed', {
    body: newsPage({
      article: `${ARTICLE.replaceAll('Vladimir Putin', 'The president')}<iframe src="/inner.html" width="600" height="240" style="margin:50px;border:7px solid"></iframe>`,
    }),
  });
  await page.goto(`${server.origin}/news/framed`);
  const frame = page.frameLocator('iframe');
  await expect
    .poll(() => frame.locator('p').evaluate(() => CSS.highlights.has('backgrounder-off-story')))
    .toBe(true);
  const inner = frame.locator('p');
  await inner.scrollIntoViewIfNeeded();
  const box = await inner.boundingBox();
  if (!box) throw new Error('The frame shows no text.');
  // The name stands first in its paragraph.
  await page.mouse.move(box.x + 300, box.y - 60);
  await page.mouse.move(box.x + 30, box.y + 8, { steps: 8 });
  await expect.poll(() => cardText(page)).toContain('Vladimir Putin');
  const roots = await ClosedRoots.of(page);
  const card = await roots.evaluate<{ left: number; top: number; bottom: number }>(
    '.card',
    '(c) => { const { left, top, bottom } = c.getBoundingClientRect(); return { left, top, bottom }; }',
  );
  if (!card) throw new Error('No card is shown.');
  expect(Math.abs(card.left - box.x)).toBeLessThan(30);
  expect(card.bottom <= box.y + 1 || card.top >= box.y + 12).toBe(true);
  expect(Math.min(Math.abs(card.bottom - box.y), Math.abs(card.top - box.y - 20))).toBeLessThan(30);
  await page.mouse.move(5, 5);
  await expect.poll(() => cardText(page)).toBe('');
});

test('a frame that is turned: its card opens on the phrase and stands beside it', async ({
  page,
  server,
  reader,
}) => {
  server.set('/turned.html', {
    body: '<!doctype html><p>Nobody spoke.</p><p>Late that evening <b>Vladimir Putin</b> received them.</p>',
  });
  server.set('/news/turned', {
    body: newsPage({
      article: `${ARTICLE.replaceAll('Vladimir Putin', 'The president')}<iframe src="/turned.html" width="400" height="160" style="transform:rotate(35deg);margin:150px"></iframe>`,
    }),
  });
  await reader.read('/news/turned', 0);
  const name = page.frameLocator('iframe').locator('b');
  await expect
    .poll(() => name.evaluate(() => CSS.highlights.has('backgrounder-off-story')))
    .toBe(true);
  await name.scrollIntoViewIfNeeded();
  const box = await name.boundingBox();
  if (!box) throw new Error('The frame shows no text.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 50, y - 60);
  await page.mouse.move(x, y, { steps: 8 });
  await expect.poll(() => cardText(page)).toContain('Vladimir Putin');
  const roots = await ClosedRoots.of(page);
  const card = await roots.evaluate<{ left: number; right: number; top: number; bottom: number }>(
    '.card',
    '(c) => { const { left, right, top, bottom } = c.getBoundingClientRect(); return { left, right, top, bottom }; }',
  );
  if (!card) throw new Error('No card is shown.');
  const gap = Math.max(card.top - box.y - box.height, box.y - card.bottom);
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(15);
  expect(card.left).toBeLessThan(x);
  expect(card.right).toBeGreaterThan(x);
});

test('a pinned card goes with its article when the reader goes on to another', async ({
  page,
  server,
  reader,
}) => {
  server.set('/news/first', { body: newsPage({ article: ARTICLE }) });
  await reader.read('/news/first', 1);
  await reader.open('Vladimir Putin');
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate((html) => {
    history.pushState({}, '', '/news/2025/02/02/second');
    const article = document.querySelector('article');
    if (article) article.innerHTML = `<h1>The council votes</h1>${html}`;
  }, ARTICLE.replaceAll('Vladimir Putin', 'Dmitry Peskov').repeat(2));
  await expect.poll(() => cardText(page)).toBe('');
  await expect.poll(() => reader.open('Dmitry Peskov')).toContain('Dmitry Peskov');
});

test('a card stays open, on its mark, while the page draws its text anew under it', async ({
  page,
  server,
  reader,
}) => {
  server.set('/news/redrawn', { body: newsPage({ article: ARTICLE }) });
  await reader.read('/news/redrawn', 1);
  await reader.open('Vladimir Putin');
  await watchSightings(page);
  const active = () =>
    page.evaluate(() => [...(CSS.highlights.get('backgrounder-active') ?? [])].map(String));
  await page.evaluate(() => {
    const article = document.querySelector('article');
    if (article) article.innerHTML = String(article.innerHTML);
  });
  await expect.poll(active).toEqual(['Vladimir Putin']);
  // The hand that rests on the name is never quite still.
  const { x, y } = await reader.moveOn('Vladimir Putin');
  await page.mouse.move(x + 4, y, { steps: 4 });
  expect(await cardText(page)).toContain('Vladimir Putin');
  await page.keyboard.press('Escape');
  await expect.poll(() => flashesSeen(page)).toEqual(['Vladimir Putin']);
  expect(await cardsSeen(page)).toBe(0);
});

test('a document that is written anew under the scripts still opens cards', async ({
  page,
  server,
  reader,
}) => {
  server.set('/news/written', { body: newsPage({ article: ARTICLE }) });
  await reader.read('/news/written', 1);
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    newsPage({ article: ARTICLE }),
  );
  await expect.poll(() => reader.open('Vladimir Putin')).toContain('Vladimir Putin');
});

test('a site of which the reader wants every page is read even where nothing says news', async ({
  page,
  server,
  keeper,
}) => {
  server.set('/notes', { body: `<!doctype html><title>Notes</title>${ARTICLE}` });
  await page.goto(`${server.origin}/notes`);
  expect(await page.evaluate(layers)).toEqual([]);
  const setRule = (rule: string) =>
    keeper.evaluate(
      `chrome.runtime.sendMessage({ backgrounder: 1, name: 'site.set', params: { site: '127.0.0.1', rule: ${rule} } })`,
    );
  await setRule("'always'");
  await expect
    .poll(() => keeper.evaluate('chrome.scripting.getRegisteredContentScripts()'))
    .toContainEqual(expect.objectContaining({ id: 'always 127.0.0.1' }));
  await page.reload();
  await expect.poll(() => page.evaluate(layers)).toContain('backgrounder-off-story');
  await setRule('null');
});

test('the popup tells the day of publication, a later change, and where each was found', async ({
  page,
  server,
  openPopup,
}) => {
  server.set('/news/changed', {
    body: newsPage({
      article: ARTICLE,
      head: '<meta property="article:modified_time" content="2025-02-02T10:00:00Z">',
    }),
  });
  await page.goto(`${server.origin}/news/changed`);
  await page.waitForFunction(() => CSS.highlights.has('backgrounder-off-story'));
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Wrong date?' }).click();
  await expect(popup.locator('.page-head')).toContainText(
    'Published 30 January 2025, from the page’s data for search engines; updated 2 February 2025, from the page’s metadata.',
  );
  // The page is off the pack's story: its facts are not presented as this page's background.
  await expect(popup.getByRole('heading', { name: /^What was known/ })).toHaveCount(0);
});

test('a second content script in the world of the first ends it and takes over', async ({
  page,
  server,
  worker,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  server.set('/news/updated', { body: newsPage({ article: ARTICLE }) });
  await page.goto(`${server.origin}/news/updated`);
  await page.waitForFunction(() => CSS.highlights.has('backgrounder-off-story'));
  // As where a page loads while the extension is being installed; after an update the worlds are two: see update.spec.ts.
  await (await worker()).evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: '*://*/news/updated' });
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/detect.js'] });
  })()`);
  await page.waitForFunction(() => CSS.highlights.has('backgrounder-off-story'));
  await page.evaluate(() => {
    document.querySelector('article p')?.remove();
    const late = document.createElement('p');
    late.textContent = 'Later in the day Vladimir Putin left for the coast, and the others stayed.';
    document.querySelector('article')?.append(late);
  });
  await expect
    .poll(() =>
      page.evaluate(() => [...(CSS.highlights.get('backgrounder-off-story') ?? [])].map(String)),
    )
    .toEqual(['Vladimir Putin']);
  expect(complaints).toEqual([]);
});
