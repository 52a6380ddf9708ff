import type { BrowserContext, Page } from '@playwright/test';
import { ClosedRoots, cardText } from './closed-root';
import { expect, test } from './fixtures';
import { findMark, marksOf, openCard, waitForMarks } from './reader';
import { killWorker } from './worker-life';

const JANUARY = '/harbour-ledger/2025/01/30/damascus-talks-leave-bases-in-question.html';

/** Presses something in the card, as a reader does: brought into view, pointed at, clicked. */
async function press(page: Page, selector: string): Promise<void> {
  const roots = await ClosedRoots.of(page);
  const find = async () => {
    await roots.evaluate(selector, '(e) => { e.scrollIntoView({ block: "nearest" }); return 1; }');
    return roots.centreOf(selector);
  };
  await expect.poll(find, { message: `${selector} in the card` }).not.toBeNull();
  const at = await find();
  if (!at) return;
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.mouse.click(at.x, at.y);
}

async function says(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => cardText(page), { message: `the card says ${words}` }).toMatch(words);
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBe('');
  await page.mouse.move(3, 3);
}

const texts = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

/** The worker dies, as it may at any moment, before what follows. */
const die = (context: BrowserContext, id: string) => killWorker(context, id);

test('as of the article, then since then, then the sources of a statement', async ({
  page,
  server,
}) => {
  await page.goto(server.origin + JANUARY);
  const before = await openCard(page, 'Ahmed al-Sharaa');
  expect(before).toMatch(/As of this article/);
  expect(before).not.toMatch(/2026, |president of Syria/i);
  await press(page, '.name');
  await press(page, '.fold');
  await says(page, /president of Syria/i);
  await press(page, '.source-mark');
  await says(page, /Says so on its own authority/);
  await says(page, /paragraphs? \d/);
});

test('connections lead on, also to whom the page does not name, and Back returns; the worker dies between', async ({
  page,
  server,
  browserWithExtension,
  extensionId,
}) => {
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Ahmed al-Sharaa');
  await press(page, '.name');
  const roots = await ClosedRoots.of(page);
  await press(page, '.tab[data-section="connections"]');
  const last = '.connections li:last-child .plain';
  const name = await roots.evaluate(last, '(button) => button.innerText');
  await die(browserWithExtension, extensionId);
  await press(page, last);
  await expect.poll(() => roots.evaluate('#name', '(h) => h.innerText')).toContain(name);
  await press(page, '[aria-label^="Back to"]');
  await expect
    .poll(() => roots.evaluate('#name', '(h) => h.innerText'))
    .toContain('Ahmed al-Sharaa');
});

test('“I know this” takes the marks off everywhere and can be taken back; it outlives the worker', async ({
  page,
  server,
  browserWithExtension,
  extensionId,
}) => {
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Mikhail Bogdanov');
  await press(page, '.name');
  await die(browserWithExtension, extensionId);
  await press(page, '.known-button');
  await says(page, 'Not marked any more.');
  await closeCard(page);
  await expect.poll(() => texts(page)).not.toContain('Mikhail Bogdanov');
  await die(browserWithExtension, extensionId);
  await page.reload();
  await waitForMarks(page, 5);
  expect(await texts(page)).not.toContain('Mikhail Bogdanov');
});

test('undo in place: pressed again before the card goes, nothing has changed', async ({
  page,
  server,
}) => {
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Dmitry Peskov');
  await press(page, '.name');
  await press(page, '.known-button');
  await says(page, 'Not marked any more.');
  await expect.poll(() => texts(page)).not.toContain('Dmitry Peskov');
  await press(page, '.undo');
  await expect.poll(() => texts(page)).toContain('Dmitry Peskov');
  await closeCard(page);
  await expect.poll(() => texts(page)).toContain('Dmitry Peskov');
});

test('“Not this one” takes the mark off on this site only', async ({ page, server }) => {
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Marco Rubio');
  await press(page, '.name');
  await press(page, '.tab[data-section="why"]');
  await says(page, /“Marco Rubio”/);
  await press(page, '[data-scope="page"]');
  await says(page, '“Marco Rubio” will not be marked as Marco Rubio on this page.');
  await closeCard(page);
  await expect.poll(() => texts(page)).not.toContain('Marco Rubio');
});

test('a note is kept and shown wherever the name is met', async ({
  page,
  server,
  browserWithExtension,
  extensionId,
}) => {
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Tartus');
  await press(page, '.name');
  await press(page, '.note-button');
  await press(page, 'textarea');
  await page.keyboard.type('Deep-water berth; compare 2017 treaty.');
  await die(browserWithExtension, extensionId);
  await press(page, '.note [type="submit"]');
  await says(page, 'Saved');
  await closeCard(page);
  await page.reload();
  await waitForMarks(page, 5);
  await openCard(page, 'Tartus');
  await says(page, 'Deep-water berth; compare 2017 treaty.');
});

test('copies the card as a quotation with its sources', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await browserWithExtension.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: server.origin,
  });
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Khmeimim');
  await press(page, '.name');
  await press(page, '.copy-button');
  await says(page, 'Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Khmeimim/);
  expect(copied).toMatch(/\[1\] .+, .+, \d+ \w+ 2025/);
});

test('more marks and fewer, for every page from then on; the worker dies between', async ({
  page,
  server,
  browserWithExtension,
  extensionId,
}) => {
  await page.goto(server.origin + JANUARY);
  const first = (await waitForMarks(page, 5)).length;
  await openCard(page, 'Tartus');
  await press(page, '.name');
  await die(browserWithExtension, extensionId);
  await press(page, '.marks-button');
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(first);
  await says(page, 'Fewer marks');
  await die(browserWithExtension, extensionId);
  await press(page, '.marks-button');
  await expect.poll(async () => (await marksOf(page)).length).toBe(first);
});

test('an article that has an address is a link to it, opened beside the page and telling it nothing', async ({
  page,
  server,
}) => {
  await page.goto(server.origin + JANUARY);
  await openCard(page, 'Ahmed al-Sharaa');
  await press(page, '.name');
  await press(page, '.tab[data-section="coverage"]');
  const roots = await ClosedRoots.of(page);
  const link = () =>
    roots.evaluate('.coverage a', '(a) => [new URL(a.href).protocol, a.target, a.rel].join(" ")');
  await expect.poll(link).toBe('https: _blank noreferrer noopener');
});

test('closing flashes the phrase, and opening the next card ends that: no two marks stand out', async ({
  page,
  server,
}) => {
  await page.goto(server.origin + JANUARY);
  const standingOut = () =>
    page.evaluate(() =>
      ['active', 'flash'].map((how) =>
        [...((CSS.highlights.get(`backgrounder-${how}`) ?? []) as Iterable<Range>)].map(String),
      ),
    );
  await openCard(page, 'Dmitry Peskov');
  await page.keyboard.press('Escape');
  await expect.poll(standingOut).toEqual([[], ['Dmitry Peskov']]);
  const next = await findMark(page, 'Tartus');
  await page.mouse.click(next.x + 10, next.y + next.height / 2);
  // Looked at once: a moment later the flash would have ended by itself.
  expect(await standingOut()).toEqual([['Tartus'], []]);
});

test('the memory of a page does not grow with its cards', async ({ page, server }) => {
  await page.goto(server.origin + JANUARY);
  const mark = await findMark(page, 'Tartus');
  const cdp = await page.context().newCDPSession(page);
  const cycle = async (times: number) => {
    for (let n = 0; n < times; n++) {
      await page.mouse.click(mark.x + 10, mark.y + mark.height / 2);
      await page.keyboard.press('Escape');
    }
  };
  const counts = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  await cycle(10);
  await expect.poll(() => cardText(page)).toBe('');
  const before = await counts();
  await cycle(50);
  await expect.poll(() => cardText(page)).toBe('');
  // One listener or one node a card would be fifty; what the last card has left for the collector is a few.
  const grown = async () => {
    const now = await counts();
    return Math.max(now.nodes - before.nodes, now.jsEventListeners - before.jsEventListeners);
  };
  await expect.poll(grown).toBeLessThan(25);
});
