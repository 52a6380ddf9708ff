import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf } from '../../page/identity/written-dates/day-order';
import { isoDate } from '../../page/identity/written-dates/iso-date';
import { parseDate } from '../../page/identity/written-dates/parse';
import { PATIENCE_MS, runs } from './runs';
import { nastyText } from './strings';

const LATEST = '2026-01-31';
const languages = fc.constantFrom('en', 'de', 'fr', 'ar', 'ru', 'fa', 'he', 'zh', 'tr', 'th', 'xx');
const piece = fc.oneof(
  nastyText,
  fc.integer({ min: -10, max: 99_999_999 }).map(String),
  fc.constantFrom(
    '30',
    'January',
    'Mai',
    '٣٠',
    'يناير',
    '年',
    '月',
    ':',
    '-',
    '/',
    ', ',
    ' ',
    'T',
    'Z',
  ),
);
const dateLike = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));

function expectDay(day: string): void {
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  expect(day >= '1985-01-01' && day <= LATEST).toBe(true);
}

describe('any text as a date', { timeout: PATIENCE_MS }, () => {
  it('gives no day, or one of the calendar that is neither too early nor to come', () => {
    fc.assert(
      fc.property(dateLike, languages, (text, lang) => {
        const style = { lang, order: dayOrderOf([lang], ''), latest: LATEST } as const;
        for (const found of [parseDate(text, style), isoDate(text, LATEST)])
          if (found) expectDay(found.day);
      }),
      runs(300),
    );
  });

  it('that states a day by numbers is read as that day', () => {
    const days = fc.date({
      min: new Date('1985-01-02T00:00:00Z'),
      max: new Date('2026-01-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const ways = fc.constantFrom(
      (iso: string) => iso,
      (iso: string) => `${iso}T12:30:00Z`,
      (iso: string) => `${iso} 12:30`,
    );
    fc.assert(
      fc.property(days, ways, (date, write) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isoDate(write(iso), LATEST)?.day).toBe(iso);
      }),
      runs(300),
    );
  });
});
