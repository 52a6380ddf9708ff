import { type DateStyle, parseDate } from '../written-dates/parse';
import { PUBLISHED, UPDATED } from './labels';

/** A byline is shorter, UTF-16 units. */
export const MAX_LINE = 160;

/** Words that bylines have in lower case, besides labels (labels.ts). */
export const BYLINE_WORDS =
  /^(?:last|first|minutes?|mins?|read(?:ing)?|time|from|with|words|text|story|report(?:er|ing|ed)?|staff|correspondent|editor|writer|author|written|ago|hours?|shares?|comments?|views?|uhr|stand|lesezeit|minuten|heures?|minutos?|lectura|lettura|temps|leitura|submitted|мин|чтение|просмотров|редакция|корреспондент)$/i;

const WORD = /[\p{L}\p{M}]+/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Numbers in folded text that bylines have: times of day, minutes to read, counts, issues. */
const TIMES =
  /\d{1,2}\s?[:.h]\s?\d\d|\d{1,5}[+\s-]{0,4}(?:mins?|minutes?|comments?|views?|shares?|minuten|min|am|pm|a\.m|p\.m|uhr|[年月日時时点點分시분초])(?!\p{L})|[+-]\d{1,2}(?![\d%])|(?:issue|vol|ausgabe|n[ou]m(?:ber|[eé]ro)?|n[or]|n[º°]|#)\.?\s?\d{1,5}/gu;
const OTHER_NUMBER = /\d/;

/**
 * Whether a line consists of a date and little else, as bylines do, and is not a sentence with a date in it.
 * @param words lower-case words of four letters or more that it may have besides those that bylines have
 */
export function isDateLine(line: string, style: DateStyle, words: number): boolean {
  const first = parseDate(line, style);
  if (!first) return false;
  // One day in two calendars: "30 Rajab 1446 - 30 January 2025".
  const second = OTHER_NUMBER.test(first.rest) ? parseDate(first.rest, style) : null;
  const date = second?.day === first.day ? second : first;
  const kept = new Set(date.rest.match(WORD));
  const lower = line.match(WORD)?.filter((word) => kept.has(word) && isCased(word)) ?? [];
  const others = lower.filter(
    (word) => word.length > 3 && !BYLINE_WORDS.test(word) && !isLabel(word),
  );
  if (others.length > words || (words < 2 && OTHER_NUMBER.test(date.rest.replace(TIMES, ''))))
    return false;
  // Scripts without capitals: by length.
  const uncased = [...kept].filter((word) => !isCased(word));
  const weight = uncased.reduce((sum, word) => sum + (CJK.test(word) ? word.length / 2 : 1), 0);
  CJK.lastIndex = 0;
  return weight <= 8 + words * 2;
}

/** Of folded words: a pattern of all small letters takes a browser long to compile. */
const isCased = (word: string) => word !== word.toUpperCase();

const isLabel = (word: string) => UPDATED.test(word) || PUBLISHED.test(word);
