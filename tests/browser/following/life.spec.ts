import type { Page } from '@playwright/test';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, ORIGIN, startAndSettle, test } from '../harness/test';

const ALL = { marks: 'all' };
const SECOND = '/world/2025/02/02/council-votes-on-the-lease';
const STORY = `<h1>Council votes on the lease</h1>${'<p>The council of the harbour town voted on Sunday, and Dana Holub said that the result would stand whatever the delegation thought of it, officials said.</p>'.repeat(3)}`;

const begin = (page: Page) =>
  page.evaluate(
    (names) => Object.assign(globalThis, { started: backgrounder.start(names, { marks: 'all' }) }),
    NAMES,
  );
const requests = (page: Page) => page.evaluate(() => started.requests.length);
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((hidden) => {
    const value = hidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
/** Lets the page have its idle moments, as many as work of ours would take. */
const idleMoments = (page: Page) =>
  page.evaluate(async () => {
    for (let n = 0; n < 20; n += 1) await new Promise((idle) => requestIdleCallback(idle));
  });

test('a tab in the background is not read before it is seen', async ({ open }) => {
  const page = await open(newsPage());
  await setHidden(page, true);
  await begin(page);
  await idleMoments(page);
  expect(await requests(page)).toBe(0);
  await setHidden(page, false);
  await expect.poll(async () => (await markTexts(page)).length).toBe(6);
});

test('a page that is drawn ahead of time is not read before it is opened', async ({ open }) => {
  const page = await open(newsPage());
  await page.evaluate(() =>
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true }),
  );
  await begin(page);
  await idleMoments(page);
  expect(await requests(page)).toBe(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expect.poll(async () => (await markTexts(page)).length).toBe(6);
});

test('what changes while the tab is hidden is read when it is shown again', async ({ open }) => {
  const page = await open(newsPage({ article: paragraphs(PARAGRAPHS.slice(0, 3)) }));
  await startAndSettle(page, NAMES, ALL);
  const before = await requests(page);
  await setHidden(page, true);
  await page.evaluate((text) => {
    for (let n = 0; n < 50; n += 1) {
      const late = document.createElement('p');
      late.textContent = `${n}. ${text}`;
      document.querySelector('article')?.append(late);
    }
  }, PARAGRAPHS[3] ?? '');
  await idleMoments(page);
  expect(await requests(page)).toBe(before);
  await setHidden(page, false);
  await expect.poll(async () => (await markTexts(page)).length).toBe(55);
});

test('the Navigation API: a router that takes over navigations, there and back again', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES);
  await page.evaluate(
    ([second, story]) => {
      const article = document.querySelector('article') as HTMLElement;
      const first = article.innerHTML;
      const { navigation } = globalThis as unknown as {
        navigation: EventTarget & { navigate(url: string): void };
      };
      navigation.addEventListener('navigate', (event) => {
        const { destination, intercept } = event as unknown as {
          destination: { url: string };
          intercept(options: { handler(): Promise<void> }): void;
        };
        intercept.call(event, {
          async handler() {
            await new Promise((drawn) => requestAnimationFrame(drawn));
            article.innerHTML = destination.url.endsWith(second) ? story : first;
          },
        });
      });
      navigation.navigate(second);
    },
    [SECOND, STORY] as const,
  );
  const url = () => page.evaluate(() => started.page.describe().page.url);
  await expect.poll(() => markTexts(page)).toEqual(['Dana Holub']);
  await expect.poll(url).toContain(SECOND);
  await page.evaluate(() => history.back());
  await expect.poll(() => markTexts(page)).toEqual(['Ilya Marenko', 'Port Verin', 'Dana Holub']);
  await expect.poll(url).toContain('a-plausible-slug-here');
});

test('a page that the browser kept whole comes back with its marks, and is followed again', async ({
  open,
}) => {
  const page = await open(newsPage(), { files: { '/other': '<p>Elsewhere' } });
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => Object.assign(started, { event })),
  );
  await page.goto(`${ORIGIN}/other`);
  await page.evaluate(() => history.back());
  await expect.poll(() => new URL(page.url()).pathname).toContain('a-plausible-slug-here');
  const kept = () =>
    page.evaluate(() => (started as unknown as { event?: PageTransitionEvent }).event?.persisted);
  await expect.poll(kept).toBe(true);
  expect((await markTexts(page)).length).toBe(6);
  await page.evaluate(() => document.querySelector('article p')?.remove());
  await expect.poll(async () => (await markTexts(page)).length).toBe(4);
});

test('an answer that comes after the end is dropped', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  const before = await requests(page);
  await page.evaluate((text) => {
    Object.assign(globalThis, { release: started.hold() });
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>Late: ${text}</p>`);
  }, PARAGRAPHS[3] ?? '');
  await expect.poll(() => requests(page)).toBe(before + 1);
  await page.evaluate(() => {
    started.stop();
    (globalThis as unknown as { release(): void }).release();
  });
  await idleMoments(page);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

/** How many of the nodes that a test has let go (`old`, in the page) are still referenced. */
async function keptInMemory(page: Page): Promise<number> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.collectGarbage');
  await debug.detach();
  return page.evaluate(() => old.filter((node) => node.deref()).length);
}

declare global {
  var old: readonly WeakRef<Element>[];
}

test('a paragraph that has gone is given back to the memory while its article stays', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() => {
    const first = document.querySelector('article p') as HTMLElement;
    globalThis.old = [new WeakRef(first)];
    first.remove();
  });
  await expect.poll(async () => (await markTexts(page)).length).toBe(4);
  await expect.poll(() => keptInMemory(page)).toBe(0);
});

test('an article that has gone is given back to the memory', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(
    ([second, story]) => {
      const old = document.querySelector('article') as HTMLElement;
      globalThis.old = [new WeakRef(old), new WeakRef(old.lastElementChild as Element)];
      const next = document.createElement('article');
      next.innerHTML = story;
      old.replaceWith(next);
      history.pushState({}, '', second);
    },
    [SECOND, STORY] as const,
  );
  await expect.poll(() => markTexts(page)).toEqual(['Dana Holub', 'Dana Holub', 'Dana Holub']);
  await expect.poll(() => keptInMemory(page)).toBe(0);
});
