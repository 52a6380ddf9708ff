import type { WorkerChrome } from '../support/commands';
import { expect, test } from '../support/fixtures';
import { launchWithExtension } from '../support/launch';
import {
  BESIDE_SCROLL_BARS,
  expectWellPlaced,
  linesOf,
  nthLine,
  PLACES,
  pageOf,
  scrollMarkTo,
} from './places';

const PATH = '/news/2025/01/30/place.html';
const NAME = 'Mikhail Bogdanov';

const withScrollBars = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
  browserWithExtension: async ({}, use) => {
    const context = await launchWithExtension({ scrollBars: true });
    await use(context);
    await context.close();
  },
});

for (const [browser, run, places] of [
  ['', test, PLACES],
  [' beside scroll bars:', withScrollBars, BESIDE_SCROLL_BARS],
] as const) {
  for (const [where, place] of Object.entries(places)) {
    run(
      `stands off the line that is read, near it and in the view:${browser} ${where}`,
      async ({ page, server, reader }) => {
        const { view = [1000, 700], at, line: n = 0, side, shares, shifted } = place;
        await page.setViewportSize({ width: view[0], height: view[1] });
        server.set(PATH, { body: pageOf(place) });
        await reader.readByClock(PATH, 3);
        if (at !== undefined) await scrollMarkTo(page, NAME, at);
        const line = nthLine(await linesOf(page, NAME), n);
        const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
        await page.mouse.move(x - 20, y + 3);
        await page.mouse.move(x, y, { steps: 3 });
        await reader.settle();
        await reader.shows(NAME);
        const { card, room } = await expectWellPlaced(reader, line);
        if (side) expect(card.top >= line.bottom ? 'below' : 'above').toBe(side);
        if (shares) expect(Math.abs(card[shares] - line[shares])).toBeLessThan(2);
        // It would have gone on beyond the edge, and keeps a little off it.
        if (shifted) expect(room[shifted]).toBeCloseTo(8, 0);
        // Unfolded, the card has grown: it still covers nothing of the line.
        await reader.press('.name');
        await reader.press('.tab[data-section="why"]');
        await reader.shows('Not this one');
        await expectWellPlaced(reader, nthLine(await linesOf(page, NAME), n));
      },
    );
  }
}

test('stands off the line, near it and in the view: with the browser’s own zoom at 400 %', async ({
  page,
  server,
  reader,
  worker,
}) => {
  server.set(PATH, { body: pageOf({}) });
  await reader.readByClock(PATH);
  const zoom = 4;
  const { width } = page.viewportSize() ?? { width: 0 };
  await (await worker()).evaluate(
    async ([url, factor]) => {
      const { chrome } = globalThis as unknown as WorkerChrome;
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
      await chrome.tabs.setZoom(tab.id, factor);
    },
    [page.url(), zoom] as const,
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / zoom);
  await scrollMarkTo(page, NAME, 0.5);
  const line = nthLine(await linesOf(page, NAME), 0);
  const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
  await page.mouse.move(x - 10, y);
  await page.mouse.move(x, y, { steps: 3 });
  await reader.settle();
  await reader.shows(NAME);
  await expectWellPlaced(reader, line);
});
