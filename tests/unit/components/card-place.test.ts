import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Measures, placeCard } from '../../../components/card/place';

const VIEW = { x: 0, y: 0, width: 1000, height: 700 };
const CARD = { width: 384, height: 420 };

function at(x: number, y: number, more: Partial<Measures> = {}): Measures {
  return { line: { x, y, width: 90, height: 24 }, card: CARD, view: VIEW, dir: 'ltr', ...more };
}

describe('the card', () => {
  test('goes below the line, its start at the start of the phrase', () => {
    expect(placeCard(at(200, 100))).toMatchObject({ x: 200, y: 130, side: 'below' });
  });

  test('goes above where there is more room', () => {
    const place = placeCard(at(200, 600));
    expect(place).toMatchObject({ side: 'above', y: 600 - 6 - 420 });
  });

  test('is shifted into view at either edge', () => {
    expect(placeCard(at(900, 100)).x).toBe(1000 - 8 - 384);
    expect(placeCard(at(-40, 100)).x).toBe(8);
  });

  test('ends at the end of the phrase on a right-to-left page', () => {
    expect(placeCard(at(600, 100, { dir: 'rtl' })).x).toBe(600 + 90 - 384);
  });

  test('is cut where neither side has room for all of it, and keeps to the line', () => {
    const place = placeCard(at(200, 420));
    expect(place.side).toBe('above');
    expect(place.maxHeight).toBe(420 - 6 - 8);
    expect(place.y).toBe(8);
  });

  test('covers no more of the line than it must, where neither side has room for a line of text', () => {
    const view = { ...VIEW, height: 128 };
    const place = placeCard(at(200, 50, { view }));
    expect(place).toMatchObject({ side: 'below', maxHeight: 64, y: 128 - 8 - 64 });
    expect(placeCard(at(200, 56, { view }))).toMatchObject({ side: 'above', y: 8 });
  });

  test('goes where its phrase goes, out of the view as well', () => {
    expect(placeCard(at(200, -500)).y).toBe(-500 + 24 + 6);
    expect(placeCard(at(200, 1500)).y).toBe(1500 - 6 - 420);
  });

  test('never covers the line and never leaves the view, wherever the phrase is', () => {
    const measures = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 320, max: 1600 }),
      height: fc.integer({ min: 24 + 2 * (64 + 6 + 8), max: 1000 }),
      tall: fc.integer({ min: 80, max: 900 }),
      dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    });
    fc.assert(
      fc.property(measures, ({ x, y, width, height, tall, dir }) => {
        const line = {
          x: Math.min(x, width - 90),
          y: Math.min(y, height - 24),
          width: 90,
          height: 24,
        };
        const card = { width: Math.min(384, width - 16), height: tall };
        const view = { x: 0, y: 0, width, height };
        const place = placeCard({ line, card, view, dir });
        const bottom = place.y + Math.min(tall, place.maxHeight);
        expect(place.y >= line.y + line.height || bottom <= line.y).toBe(true);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.x + card.width).toBeLessThanOrEqual(width - 8);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(height);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
