/** The map of a place in the card: what it shows, and what it says to those who cannot see it. */

import { loadFolder } from '../../../knowledge/builder/load';
import { mapsOf } from '../../../knowledge/builder/maps';
import { compilePack } from '../../../knowledge/drafting/compile';
import { expect, type Reader, story, test } from './harness';

function bundledPack(): string {
  const loaded = loadFolder('knowledge/packs/russia-syria', process.cwd());
  if (!loaded.ok) throw new Error('The bundled pack does not check.');
  return Buffer.from(compilePack(loaded.source, mapsOf(loaded.source))).toString('base64');
}

async function openMapOf(reader: Reader, entity: string): Promise<void> {
  await reader.page.evaluate((id) => {
    const mark = card.marks().find(({ mention }) => mention.entity === id);
    if (!mark) throw new Error(`no mark of ${id}`);
    card.caller.call(mark);
  }, entity);
  await expect.poll(() => reader.roots.evaluate('#name', '(h) => h.innerText')).not.toBe('');
  await reader.roots.evaluate('[data-section="map"]', '(button) => button.click()');
  await expect
    .poll(() => reader.roots.evaluate('.card', '(c) => c.querySelectorAll(".locator svg").length'))
    .toBe(1);
}

const start = { pack: bundledPack(), asOf: { day: '2025-01-30', basis: 'page' as const } };

const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light' }, width: 900 },
  { name: 'dark', media: { colorScheme: 'dark' }, width: 900 },
  { name: 'forced', media: { forcedColors: 'active' }, width: 900 },
  { name: 'narrow', media: { colorScheme: 'light' }, width: 360 },
] as const;

for (const { name, media, width } of SCHEMES)
  test(`the map of a city can be told apart, ${name}`, async ({ openCardPage }, info) => {
    const reader = await openCardPage(story(), { start });
    await reader.page.emulateMedia(media);
    await reader.page.setViewportSize({ width, height: 900 });
    await openMapOf(reader, 'tartus');
    const seen = await reader.roots.evaluate(
      '.locator',
      `(figure) => {
        const colour = (part, property) => getComputedStyle(figure.querySelector(part))[property];
        const svg = figure.querySelector('svg').getBoundingClientRect();
        const dot = figure.querySelector('.dot').getBoundingClientRect();
        return {
          text: figure.querySelector('svg').getAttribute('aria-label'),
          caption: figure.querySelector('figcaption').textContent,
          fits: figure.scrollWidth <= figure.clientWidth + 1,
          dotInside: dot.left > svg.left && dot.right < svg.right && dot.top > svg.top,
          land: colour('.land', 'fill'), sea: colour('svg', 'backgroundColor'),
          dot: colour('.dot', 'fill'), border: colour('.own', 'stroke'),
        };
      }`,
    );
    expect(seen).toMatchObject({
      text: 'Tartus in Syria. Beside it: Iraq and Türkiye.',
      caption: 'Tartus in Syria.',
      fits: true,
      dotInside: true,
    });
    const { land, dot, border } = seen as Record<'land' | 'dot' | 'border', string>;
    expect(dot).not.toBe(land);
    expect(border).not.toBe(land);
    await reader.roots.evaluate('.locator', "(figure) => figure.scrollIntoView({ block: 'end' })");
    await reader.page.evaluate(() => scrollBy(0, 400));
    await reader.page.screenshot({ path: info.outputPath(`map-${name}.png`), fullPage: true });
  });

test('a country has no dot, and others have no map', async ({ openCardPage }) => {
  const reader = await openCardPage(story(), { start });
  await openMapOf(reader, 'syria');
  const parts = `(figure) => figure.querySelectorAll('.dot').length`;
  expect(await reader.roots.evaluate('.locator', parts)).toBe(0);
});
