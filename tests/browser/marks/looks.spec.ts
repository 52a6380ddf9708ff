import { marksMissed } from '../harness/hits';
import { NAMES, newsPage } from '../harness/pages';
import { difference, MARKS_CSS } from '../harness/pixels';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const styled = (css: string) => newsPage({ head: `<style>${MARKS_CSS}${css}</style>` });

test('marks are seen on the screen and never printed', async ({ open }) => {
  const page = await open(styled(''));
  const bare = await page.screenshot();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.screenshot();
  await startAndSettle(page, NAMES);
  expect((await difference(page, printed, await page.screenshot())).pixels).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  expect((await difference(page, bare, await page.screenshot())).pixels).toBeGreaterThan(50);
});

for (const [name, css, isLight] of [
  ['dark text on a light page', 'body{background:#fff;color:#111}', false],
  ['light text on a dark page', 'body{background:#101014;color:#eee}', true],
  ['a dark article in a light page', 'article{background:#101014;color:#eee}', true],
] as const) {
  test(`marks have the colour of the text: ${name}`, async ({ open }) => {
    const page = await open(styled(css));
    const bare = await page.screenshot();
    await startAndSettle(page, NAMES);
    const { pixels, lightness } = await difference(page, bare, await page.screenshot());
    expect(pixels).toBeGreaterThan(50);
    expect(lightness > 128).toBe(isLight);
  });
}

test('with the page zoomed to 250 % every mark is drawn and found', async ({ open }) => {
  const page = await open(styled(''));
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const debug = await page.context().newCDPSession(page);
  // What a browser's zoom does: fewer CSS px across, more device px to each.
  await debug.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / 2.5),
    height: Math.round(height / 2.5),
    deviceScaleFactor: 2.5,
    mobile: false,
  });
  const bare = await page.screenshot();
  await startAndSettle(page, NAMES, { marks: 'all' });
  expect((await difference(page, bare, await page.screenshot())).pixels).toBeGreaterThan(50);
  expect((await markTexts(page)).length).toBe(6);
  expect(await marksMissed(page)).toEqual([]);
});

test('with fingers spread on a touch screen every mark is found', async ({ open }) => {
  const page = await open(styled(''));
  await startAndSettle(page, NAMES, { marks: 'all' });
  const debug = await page.context().newCDPSession(page);
  await debug.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  expect(await marksMissed(page)).toEqual([]);
});
