import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInSafeArea } from '../../../page/hover/safe-area';

const BELOW = { left: 100, top: 120, right: 460, bottom: 520 };

test('every point of every straight line from the mark to the card is on the way', () => {
  const target = fc.record({
    x: fc.integer({ min: BELOW.left, max: BELOW.right }),
    y: fc.integer({ min: BELOW.top, max: BELOW.bottom }),
  });
  const exit = fc.record({
    x: fc.integer({ min: -200, max: 700 }),
    y: fc.integer({ min: 0, max: 110 }),
  });
  fc.assert(
    fc.property(target, exit, fc.double({ min: 0.01, max: 1, noNaN: true }), (to, from, t) => {
      const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      expect(isInSafeArea(from, at, BELOW)).toBe(true);
    }),
    { seed: 3 },
  );
});

test('away from the card, beside it and beyond it is not', () => {
  const exit = { x: 200, y: 100 };
  expect(isInSafeArea(exit, { x: 200, y: 80 }, BELOW)).toBe(false);
  expect(isInSafeArea(exit, { x: 60, y: 101 }, BELOW)).toBe(false);
  expect(isInSafeArea(exit, { x: 200, y: 600 }, BELOW)).toBe(false);
  expect(isInSafeArea(exit, exit, BELOW)).toBe(false);
});
