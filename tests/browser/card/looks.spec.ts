import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from '@playwright/test';
import { expect, type Reader, story, test } from './harness';
import type { StartOptions } from './in-page';
import { reach, STATES } from './states';
import { testFonts, wearTestFonts } from './test-fonts';

/** One way to have a card on the screen, and the colours that it is seen in there. */
interface Setting {
  readonly context?: BrowserContextOptions;
  readonly start?: StartOptions;
  /** Names of the looks, each with what is asked of the browser for it while the card is open. */
  readonly looks: Readonly<Record<string, Parameters<Reader['page']['emulateMedia']>[0]>>;
  /** States that are looked at in it; all where none are named. */
  readonly states?: readonly string[];
}

const SETTINGS: readonly Setting[] = [
  { looks: { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' } } },
  { context: { viewport: { width: 320, height: 640 } }, looks: { narrow: {} } },
  // A browser in Arabic, without a catalogue: mirrored, with its texts in English.
  { start: { dir: 'rtl' }, looks: { 'right-to-left': {} } },
  // 400 % zoom of a 1280 px window leaves 320 CSS px by 256.
  {
    context: { viewport: { width: 320, height: 256 } },
    looks: { 'zoom-400': {} },
    states: ['first-view'],
  },
  {
    looks: { 'forced-colours': { forcedColors: 'active' } },
    states: ['first-view', 'source'],
  },
  { looks: { 'high-contrast': { contrast: 'more' } }, states: ['first-view'] },
];

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

const fileOf = (name: string, look: string) =>
  look === 'light' ? `${name}.png` : `${name}-${look}.png`;

const cases = SETTINGS.flatMap((setting) =>
  STATES.filter(({ name }) => setting.states?.includes(name) ?? true).map((state) => ({
    state,
    setting,
  })),
);

for (const { state, setting } of cases) {
  const looks = Object.entries(setting.looks);
  const names = looks.map(([look]) => look).join(' and ');
  test(`looks as in docs/card.md: ${state.name}, ${names}`, async ({ openCardPage }) => {
    const reader = await openCardPage(story(testFonts(), OTHERS), {
      context: { viewport: { width: 700, height: 900 }, ...setting.context },
      start: { ...state.start, ...setting.start },
    });
    await reach(reader, state, wearTestFonts);
    for (const [look, media] of looks) {
      await reader.page.emulateMedia(media);
      // As much as a person would see: letters may be drawn a shade other, nothing may move or go.
      await expect(reader.page).toHaveScreenshot(fileOf(state.name, look), {
        clip: await frameOf(reader),
        maxDiffPixelRatio: 0.01,
        threshold: 0.3,
      });
    }
  });
}

test('docs/card.md shows every state with its sentence, and every look', () => {
  const page = readFileSync('docs/card.md', 'utf8');
  for (const { state, setting } of cases) {
    expect(page).toContain(state.tells);
    for (const look of Object.keys(setting.looks))
      expect(page).toContain(`card/${fileOf(state.name, look)}`);
  }
});
