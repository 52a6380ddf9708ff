import type { Day } from '../../../knowledge/schema/types';
import { FIRST_YEAR } from '../latest-day';

/** A month's number tells its calendar: 1 to 12 Gregorian, 101 to 112 Solar Hijri, 201 to 212 Islamic. */
export const SOLAR_HIJRI = 100;
export const ISLAMIC = 200;

const DAY_MS = 86_400_000;

type OtherCalendar = 'persian' | 'islamic-umalqura';

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-nu-latn', {
      calendar,
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  return format;
}

/** Start of year 1 of each calendar, in days since 1 January 1970, and mean lengths of its years and months. */
const EPOCHS = {
  persian: { startDays: -492_268, yearDays: 365.2422, monthDays: 30.5 },
  'islamic-umalqura': { startDays: -492_148, yearDays: 354.367, monthDays: 29.53 },
} as const;

/**
 * Converts a day of another calendar to Gregorian. Intl only converts the other way, so days near an estimate are
 * tried.
 */
function fromCalendar(calendar: OtherCalendar, year: number, month: number, day: number) {
  const { startDays, yearDays, monthDays } = EPOCHS[calendar];
  const guess = Math.round(startDays + (year - 1) * yearDays + (month - 1) * monthDays + day - 1);
  for (let offset = 0; offset <= 12; offset += 1) {
    const distance = offset % 2 ? (offset + 1) / 2 : -offset / 2;
    const date = new Date((guess + distance) * DAY_MS);
    const parts = formatOf(calendar).formatToParts(date);
    const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const isSame = value('month') === month && value('day') === day;
    // Intl names the year "relatedYear" or "year", by calendar.
    if (isSame && (value('year') === year || value('relatedYear') === year)) return date;
  }
  return null;
}

/** The last year of the Buddhist calendar that its distance of 543 years is applied to, and the first. */
const BUDDHIST = { first: 2500, last: 2643, distance: 543 };

function gregorian(year: number, month: number, day: number): Date | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date : null;
}

function dateOf(year: number, month: number, day: number, lang: string): Date | null {
  if (month > ISLAMIC) return fromCalendar('islamic-umalqura', year, month - ISLAMIC, day);
  if (month > SOLAR_HIJRI) return fromCalendar('persian', year, month - SOLAR_HIJRI, day);
  if (year >= BUDDHIST.first && year <= BUDDHIST.last) {
    return gregorian(year - BUDDHIST.distance, month, day);
  }
  const isOld = year > 1340 && year < 1470;
  if (isOld && /^(?:fa|ps|ckb|ku|tg)/i.test(lang)) return fromCalendar('persian', year, month, day);
  if (isOld && /^ar/i.test(lang)) return fromCalendar('islamic-umalqura', year, month, day);
  return gregorian(year, month, day);
}

/**
 * @param month by `markMonths`: its hundreds tell the calendar
 * @param lang for a numeric date in another calendar (1403/11/11 in Persian)
 * @param latest a later day cannot be a day of publication
 * @returns null when there is no such day, or it cannot be a day of publication
 */
export function dayOf(
  [year, month, day]: readonly [number, number, number],
  lang: string,
  latest: Day,
): Day | null {
  const date = dateOf(year, month, day, lang);
  if (!date || date.getUTCFullYear() < FIRST_YEAR || date.getUTCFullYear() > 9999) return null;
  const iso = date.toISOString().slice(0, 10);
  return iso <= latest ? iso : null;
}
