import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from '@playwright/test';
import { expect, type Reader, story, test } from './harness';
import type { StartOptions } from './in-page';
import { reach, STATES } from './states';
import { testFonts, wearTestFonts } from './test-fonts';

/** Ways to look at a card besides the usual one, and the states that are looked at in each. */
interface Look {
  readonly context?: BrowserContextOptions;
  readonly start?: StartOptions;
  readonly states: readonly string[];
}

const LOOKS: Readonly<Record<string, Look>> = {
  dark: { context: { colorScheme: 'dark' }, states: ['first-view', 'since-then', 'differences'] },
  narrow: {
    context: { viewport: { width: 320, height: 640 } },
    states: ['first-view', 'coverage'],
  },
  // 400 % zoom of a 1280 px window leaves 320 CSS px by 256.
  'zoom-400': { context: { viewport: { width: 320, height: 256 } }, states: ['first-view'] },
  'right-to-left': { start: { dir: 'rtl', lang: 'ar' }, states: ['first-view', 'back'] },
  'forced-colours': { context: { forcedColors: 'active' }, states: ['first-view', 'source'] },
  'high-contrast': { context: { contrast: 'more' }, states: ['first-view'] },
};

const OTHERS = '<p>Evil Corp said nothing. The Harbour Workers’ Union did.</p>';
const MARGIN_PX = 12;

/** The card and what its shadow falls on. */
async function frameOf(reader: Reader) {
  const box = await reader.roots.evaluate<{ x: number; y: number; width: number; height: number }>(
    '.card',
    '(c) => { const r = c.getBoundingClientRect(); return { x: r.x, y: r.y, width: r.width, height: r.height }; }',
  );
  const view = reader.page.viewportSize();
  if (!box || !view) throw new Error('no card');
  const x = Math.max(0, box.x - MARGIN_PX);
  const y = Math.max(0, box.y - MARGIN_PX);
  return {
    x,
    y,
    width: Math.min(view.width, box.x + box.width + MARGIN_PX) - x,
    height: Math.min(view.height, box.y + box.height + MARGIN_PX) - y,
  };
}

const pictures = [
  ...STATES.map((state) => ({ state, look: 'light', how: {} as Omit<Look, 'states'> })),
  ...Object.entries(LOOKS).flatMap(([look, { states, ...how }]) =>
    STATES.filter(({ name }) => states.includes(name)).map((state) => ({ state, look, how })),
  ),
];
const fileOf = (name: string, look: string) =>
  look === 'light' ? `${name}.png` : `${name}-${look}.png`;

for (const { state, look, how } of pictures) {
  test(`looks as in docs/card.md: ${state.name}, ${look}`, async ({ openCardPage }) => {
    const reader = await openCardPage(story(testFonts(), OTHERS), {
      context: { viewport: { width: 700, height: 900 }, ...how.context },
      start: { ...state.start, ...how.start },
    });
    await reach(reader, state);
    await wearTestFonts(reader);
    // As much as a person would see: letters may be drawn a shade other, nothing may move or go.
    await expect(reader.page).toHaveScreenshot(fileOf(state.name, look), {
      clip: await frameOf(reader),
      maxDiffPixelRatio: 0.01,
      threshold: 0.3,
    });
  });
}

test('docs/card.md shows every state with its sentence, and every look', () => {
  const page = readFileSync('docs/card.md', 'utf8');
  for (const { state, look } of pictures) {
    expect(page).toContain(`card/${fileOf(state.name, look)}`);
    expect(page).toContain(state.tells);
  }
});
