import { describe, expect, it } from 'vitest';
import { parseDay } from '../../page/identity/days';
import { latestDay } from '../../page/identity/latest-day';

const LATEST = '2026-01-31';

describe('the day that a string states', () => {
  it.each([
    ['2025-01-30T23:30:00-05:00', 'en', '2025-01-30'],
    ['2025-01-30T00:10:00+03:00', 'en', '2025-01-30'],
    ['20250130', 'en', '2025-01-30'],
    ['20250130T101500Z', 'en', '2025-01-30'],
    ['1738231200', 'en', '2025-01-30'],
    ['1738231200000', 'en', '2025-01-30'],
    ['Thu, 30 Jan 2025 10:00:00 GMT', 'en', '2025-01-30'],
    ['Thu Jan 30 10:00:00 EST 2025', 'en', '2025-01-30'],
    ['January 30, 2025 at 5:00 p.m. EST', 'en-US', '2025-01-30'],
    ['Published 30th January 2025', 'en-GB', '2025-01-30'],
    ['03/04/2025', 'en-US', '2025-03-04'],
    ['03/04/2025', 'en-GB', '2025-04-03'],
    ['30/01/2025', 'en-US', '2025-01-30'],
    ['30.01.2025, 10:15 Uhr', 'de', '2025-01-30'],
    ['30. März 2025', 'de', '2025-03-30'],
    ['30 janvier 2025 à 10h15', 'fr', '2025-01-30'],
    ['30 de enero de 2025', 'es', '2025-01-30'],
    ['30 de março de 2025', 'pt-BR', '2025-03-30'],
    ['30 января 2025, 10:15', 'ru', '2025-01-30'],
    ['30 stycznia 2025', 'pl', '2025-01-30'],
    ['30 Ocak 2025', 'tr', '2025-01-30'],
    ['30 يناير 2025', 'ar', '2025-01-30'],
    ['٣٠ يناير ٢٠٢٥', 'ar', '2025-01-30'],
    ['30 كانون الثاني 2025', 'ar', '2025-01-30'],
    ['2025年1月30日 10:15', 'ja', '2025-01-30'],
    ['2025년 1월 30일', 'ko', '2025-01-30'],
  ])('%s (%s) is %s', (source, lang, day) => {
    expect(parseDay(source, lang, LATEST)).toBe(day);
  });

  it.each([
    '1970-01-01T00:00:00Z',
    '0001-01-01',
    '2025-02-31',
    '2031-01-01',
    'yesterday',
    '',
    '12:30',
    'Page 12',
  ])('%s is no day of publication', (source) => {
    expect(parseDay(source, 'en', LATEST)).toBeNull();
  });

  it('takes tomorrow where it has begun already', () => {
    expect(latestDay(Date.UTC(2025, 0, 30, 11))).toBe('2025-01-31');
    expect(latestDay(Date.UTC(2025, 0, 30, 9))).toBe('2025-01-30');
  });
});
