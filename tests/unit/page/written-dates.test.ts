import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLocalDayOf } from '../../../page/identity/dates/decide';
import { latestDay } from '../../../page/identity/latest-day';
import { spellingsIn } from '../../../page/identity/written-dates/beyond-intl';
import { dayOrderOf } from '../../../page/identity/written-dates/day-order';
import { isoDate } from '../../../page/identity/written-dates/iso-date';
import {
  COMMON_LANGUAGES,
  MORE_LANGUAGES,
} from '../../../page/identity/written-dates/more-languages';
import { parseDate } from '../../../page/identity/written-dates/parse';
import { WRITTEN_FORMS } from './written-forms';

const LATEST = '2026-01-31';

const STYLE = { lang: 'en', order: 'month-first', latest: LATEST } as const;

const parseDay = (text: string, lang: string, latest: string) =>
  parseDate(text, { lang, order: dayOrderOf([lang], ''), latest })?.day ?? null;

describe('the day that a string states', () => {
  it.each([
    ['2025-01-30T23:30:00-05:00', 'en', '2025-01-30'],
    ['2025-01-30T00:10:00+03:00', 'en', '2025-01-30'],
    ['20250130', 'en', '2025-01-30'],
    ['2025-W05-4', 'en', '2025-01-30'],
    ['2020W537', 'en', '2021-01-03'],
    ['2025-W05-8', 'en', null],
    ['W05-4', 'en', null],
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
    ['نشر في: 30 يناير ,2025: 06:40 م', 'ar', '2025-01-30'],
    ['30 ene 2025 - 18:40 CET', 'es', '2025-01-30'],
    ['30 Jan., 2025', 'en', '2025-01-30'],
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

const LANGUAGES = [
  ...['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'],
  ...['ru', 'uk', 'tr', 'ar', 'el', 'ro', 'hu', 'ja', 'ko', 'zh-CN', 'id'],
  ...['he', 'vi', 'hi', 'bn', 'ta', 'lt', 'bg', 'sr', 'hr', 'sk', 'sl', 'et', 'ca', 'ms', 'is'],
];
const two = (part: number) => String(part).padStart(2, '0');
/** Noon, so that no clock's offset moves the day. */
const someDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-01-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const SEED = { seed: 20261122, numRuns: 400 };

it.each(WRITTEN_FORMS)('%s: %s is %s', (lang, text, day) => {
  expect(parseDay(text, lang, LATEST)).toBe(day);
});

describe('whatever the day', () => {
  it('a time with an offset states the day that is written, near midnight too', () => {
    const time = fc.record({
      day: someDay,
      hour: fc.constantFrom(0, 1, 12, 22, 23),
      offset: fc.integer({ min: -12, max: 14 }),
    });
    fc.assert(
      fc.property(time, ({ day, hour, offset }) => {
        const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset))}:00`;
        expect(parseDay(`${day}T${two(hour)}:59:59${zone}`, 'en', LATEST)).toBe(day);
        expect(parseDay(`${day} ${two(hour)}:59`, 'en', LATEST)).toBe(day);
      }),
      SEED,
    );
  });

  it('what machines write is read alone as among all other forms, or not at all', () => {
    const piece = fc.constantFrom(
      ...['T', 't', ' ', '00:00', '23:59:59', '2359', '.123', 'Z', 'UTC', 'gmt', '+00:00', '-0500'],
      ...['+14:00', 'a', ',', '7', '-', '\n'],
    );
    const tail = fc
      .tuple(fc.constantFrom('T', 't', ' ', ''), fc.array(piece, { maxLength: 6 }))
      .map(([first, all]) => first + all.join(''));
    const day = fc.oneof(someDay, fc.constantFrom('2025-02-30', '1403-11-11', '2568-01-30'));
    let read = 0;
    fc.assert(
      fc.property(day, tail, (date, after) => {
        const found = isoDate(date + after, LATEST);
        if (!found) return;
        read += 1;
        expect(parseDate(date + after, STYLE)).toMatchObject(found);
      }),
      SEED,
    );
    expect(read).toBeGreaterThan(100);
  });

  it('it is read as each language writes it out', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...LANGUAGES), (day, lang) => {
        const written = new Intl.DateTimeFormat(lang, {
          dateStyle: 'long',
          timeZone: 'UTC',
          calendar: 'gregory',
        }).format(new Date(day));
        expect(parseDay(written, lang, LATEST), `${lang}: ${written}`).toBe(day);
      }),
      SEED,
    );
  });

  it('seconds and milliseconds since the epoch state the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 1_769_000_000 }), (seconds) => {
        const day = new Date(seconds * 1000).toISOString().slice(0, 10);
        expect(parseDay(String(seconds), 'en', LATEST)).toBe(day);
        expect(parseDay(`${seconds}123`, 'en', LATEST)).toBe(day);
      }),
      SEED,
    );
  });

  it('no text makes it throw, and what it gives is a day of the calendar, not before 1985 and not to come', () => {
    const piece = fc.constantFrom(
      ...['2025', '1970', '0001', '13', '31', '02', '00', '-', '/', '.', ' ', 'T', 'Z', ','],
      ...['May', 'Feb', 'de', '30', '٣٠', '年', '月', '日', 'updated', ':', '+14:00', '9999'],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', '', 'xx-nonsense-1'), (source, lang) => {
        const day = parseDay(source, lang, LATEST);
        if (day === null) return;
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(day >= '1985-01-01' && day <= LATEST).toBe(true);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  it('a day of a month that has no such day is none', () => {
    for (const text of [
      '31 April 2025',
      '2025-04-31',
      '20250431',
      '29 February 2025',
      '31.6.2025',
    ]) {
      expect(parseDay(text, 'en', LATEST), text).toBeNull();
    }
    expect(parseDay('29 February 2024', 'en', LATEST)).toBe('2024-02-29');
  });

  it('slashes are read the other way round rather than as a day to come', () => {
    expect(parseDay('01/12/2026', 'en-GB', '2026-01-31')).toBe('2026-01-12');
    expect(parseDay('12/01/2026', 'en-US', '2026-01-31')).toBe('2026-01-12');
    expect(parseDay('01.12.2026', 'de', '2026-01-31')).toBeNull();
  });
});

describe('the day by the clock where the outlet is', () => {
  it.each([
    ['2025-01-31T02:40:00Z', '2025-01-30', true],
    ['2025-01-31T02:40:00.000+00:00', '2025-01-30', true],
    ['2025-01-30T13:40:00Z', '2025-01-31', true],
    ['2025-01-31T10:40:00Z', '2025-01-30', false],
    ['2025-01-30T09:40:00Z', '2025-01-31', false],
    ['2025-01-31T02:40:00+01:00', '2025-01-30', false],
    ['2025-01-31', '2025-01-30', false],
    ['T9 nonsense Z', '2025-01-30', false],
    ['2025-01-31T02:40:00Z', '2024-01-30', false],
  ])('%s on %s: %s', (text, day, is) => {
    const utcMs = parseDate(text, STYLE)?.utcMs ?? null;
    expect(utcMs !== null && isLocalDayOf(utcMs, day)).toBe(is);
  });
});

it.each(Object.entries(COMMON_LANGUAGES))('has 12 months and 7 weekdays in %s', (_, names) => {
  const lengths = names.split('|').map((list) => spellingsIn(list).length);
  expect(lengths).toEqual([12, 7]);
});

it.each(Object.entries(MORE_LANGUAGES))('has 12 months in %s', (_, names) => {
  expect(spellingsIn(names)).toHaveLength(12);
});

describe('the languages of most pages', () => {
  afterEach(() => vi.restoreAllMocks());
  const tags =
    'en en-US en-GB en-IE en-AU en-NZ en-IN de de-DE de-AT es es-ES es-MX es-AR fr fr-FR it it-IT pt pt-BR pt-PT ru ru-RU zh zh-CN ja ja-JP ko ko-KR nl nl-NL nl-BE pl pl-PL cs cs-CZ tr tr-TR uk uk-UA';

  it.each(tags.split(' '))('has the names and the order of Intl in %s without Intl', (tag) => {
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 17));
    const formats = (['full', 'long', 'medium', 'short'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }),
    );
    const written = months.flatMap((ms) =>
      formats.map((format) => [format.format(ms), new Date(ms).toISOString().slice(0, 10)]),
    );
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const parts = new Intl.DateTimeFormat(tag, numeric).formatToParts(0);
    const first = parts.find(({ type }) => type !== 'literal')?.type;
    const intl = vi.spyOn(Intl, 'DateTimeFormat');
    const order = dayOrderOf([tag], '');
    expect(order).toBe(`${first}-first`);
    for (const [text = '', day] of written)
      expect([text, parseDate(text, { lang: tag, order, latest: LATEST })?.day]).toEqual([
        text,
        day,
      ]);
    expect(intl).not.toHaveBeenCalled();
  });
});
