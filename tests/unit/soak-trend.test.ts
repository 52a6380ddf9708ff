import { expect, it } from 'vitest';
import { isFlat, trendOf } from '../soak/trend';

const series = (valueAt: (at: number) => number) =>
  trendOf(Array.from({ length: 25 }, (_, at) => ({ bytes: valueAt(at) })));

it('a count that stays, swings or has one peak is flat', () => {
  const counts = [
    () => 1e6,
    (at: number) => 1e6 + (at % 2) * 1e5,
    (at: number) => (at === 24 ? 9e6 : 1e6),
  ];
  expect(counts.map((valueAt) => series(valueAt).every(isFlat))).toEqual([true, true, true]);
});

it('a count that grows with each page is not', () => {
  expect(series((at) => 1e6 + at * 5e4).every(isFlat)).toBe(false);
  expect(trendOf([{ bytes: 1 }, { bytes: 900 }]).every(isFlat)).toBe(false);
});
