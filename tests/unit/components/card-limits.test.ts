import { expect, test } from 'vitest';
import { limitsOf } from '../../../components/card/content/limits';

const limits = {
  packTitle: 'The Skerry ferries',
  articles: 1,
  outlets: 1,
  firstDay: '2031-03-03',
  lastDay: '2031-03-07',
  stale: false,
} as const;

test.each([
  ['2031-03-08', false, 'page', 'card_limits', '2031-03-07'],
  ['2031-06-08', true, 'page', 'card_limits_stale', '2031-03-07'],
  ['2031-06-08', true, 'today', 'card_limits_stale_today', '2031-03-07'],
  ['2031-03-01', false, 'page', 'card_limits_early', '2031-03-03'],
] as const)('as of %s (stale: %s, %s): %s', (day, stale, basis, key, told) => {
  const asOf = { day, basis };
  const one = { ...limits, stale };
  expect(limitsOf({ coverageLimits: one, asOf })).toEqual([`${key}_one`, told]);
  expect(limitsOf({ coverageLimits: { ...one, articles: 2 }, asOf })).toEqual([key, told]);
});
