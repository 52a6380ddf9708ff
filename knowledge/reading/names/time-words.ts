import { COMMON, GIVEN, ORG_HEAD, PLACE_HEAD, TIME } from '../lexicon/word-classes';
import { bits, isCapital, type Token } from '../tokens';

/** Short forms are times only beside a number: Sun and Mar are names. */
const SHORT_TIMES =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** Months and weekdays stand in no name, but for the few that are given names before another capital. */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if ((bits(token) & TIME) === 0) return false;
  const isName = (bits(token) & GIVEN) !== 0;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (SHORT_TIMES.test(token?.key ?? ''))
    return (
      next?.shape === 'number' ||
      before?.shape === 'number' ||
      (next?.text === '.' && tokens[at + 2]?.shape === 'number')
    );
  if (!isName) return true;
  if (next?.shape === 'number' || before?.shape === 'number') return true;
  // "Theresa May said"
  const isGiven = (bits(before) & GIVEN) !== 0 && before?.shape === 'title';
  if (token?.text === 'May' && token.joined === true && isGiven && (bits(before) & TIME) === 0)
    return false;
  if (!isCapital(next) || next?.joined !== true || (bits(next) & TIME) !== 0) return true;
  return (bits(next) & COMMON) !== 0 && (bits(next) & (PLACE_HEAD | ORG_HEAD)) === 0;
}

/** Valentine's Day, Veterans' Day, Mother's Day. */
function isHoliday(tokens: readonly Token[], at: number): boolean {
  const day = /^['’]s?$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : tokens[at];
  const owner = day === tokens[at] ? tokens[at - 1] : tokens[at + 1];
  return (
    /^(?:Day|Eve)$/.test(day?.text ?? '') &&
    day?.joined === true &&
    /^['’]s?$/.test(owner?.text ?? '')
  );
}

/** New Year, New Year's Eve: no name, but for the place of that name. */
export function isNewYear(tokens: readonly Token[], at: number): boolean {
  const [before, key] = [tokens[at - 1], tokens[at]?.key];
  if (key === 'new') return tokens[at + 1]?.key === 'year';
  if (key === 'year') return before?.key === 'new';
  if (isHoliday(tokens, at)) return true;
  return (
    /^(?:eve|day)$/.test(key ?? '') && (before?.key === 'year' || tokens[at - 2]?.key === 'year')
  );
}
