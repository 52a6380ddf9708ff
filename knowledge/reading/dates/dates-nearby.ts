import type { Token } from '../tokens';
import { dayNumber, monthOf, monthSpan, weekdayOf, yearOf } from './calendar';
import {
  DAYS_IN,
  looksAhead,
  monthIndex,
  NUMBERS,
  type Rule,
  single,
  WEEKDAYS,
} from './date-words';
import { dayAndMonth, partOf } from './dates-of-calendar';

/** "Monday", "last Friday", "next Tuesday". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export const weekday: Rule = (context, at) => {
  const { tokens, today } = context;
  const index = WEEKDAYS.indexOf(tokens[at]?.key ?? '');
  if (index < 0) return undefined;
  const exact = dayAndMonth(context, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
  if (exact !== undefined) return { ...exact, from: at };
  // "on Thursday (Jan 17)"
  const inside = tokens[at + 1]?.text === '(' ? dayAndMonth(context, at + 2) : undefined;
  if (inside !== undefined && tokens[inside.to]?.text === ')')
    return { ...inside, from: at, to: at + 1 };
  if (today === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  if (
    /^(?:black|good|super|cyber|ash|palm|easter|every|each|a|an|one|bloody|holy|maundy)$/.test(
      before,
    )
  )
    return undefined;
  const after = tokens[at + 1];
  if (after?.shape === 'title' || after?.shape === 'upper') {
    if (
      after.joined &&
      monthIndex(after) === 0 &&
      !/^(?:Morning|Night|Evening|Afternoon)$/.test(after.text) &&
      tokens[at]?.opens !== true
    )
      return undefined;
  }
  const back = (weekdayOf(today) - index + 7) % 7;
  const named = /^(?:last|next|this|coming)$/.test(before);
  const from = named ? at - 1 : at;
  if (before === 'last' || before === 'past')
    return single(from, at + 1, today - (back === 0 ? 7 : back));
  // "meets on Monday or Tuesday"
  const other = before === 'or' && WEEKDAYS.includes(tokens[at - 2]?.key ?? '') ? at - 2 : from;
  const end = other === from ? at + 1 : at - 1;
  const ahead = before === 'next' || before === 'coming' || looksAhead(tokens, other, end);
  if (ahead)
    return single(from, at + 1, today + (back === 0 ? (before === 'next' ? 7 : 0) : 7 - back));
  return single(from, at + 1, today - back);
};

const NEAR: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "yesterday", "last night", "this morning". */
export const nearDay: Rule = ({ tokens, today }, at) => {
  const key = tokens[at]?.key ?? '';
  if (today === undefined) return undefined;
  const near = Object.hasOwn(NEAR, key) ? NEAR[key] : undefined;
  if (near !== undefined) {
    if (tokens[at]?.shape !== 'lower' && tokens[at]?.opens !== true) return undefined;
    return single(at, at + 1, today + near);
  }
  const next = tokens[at + 1]?.key ?? '';
  if (key === 'last' && next === 'night') return single(at, at + 2, today - 1);
  if (key === 'this' && /^(?:morning|afternoon|evening)$/.test(next))
    return single(at, at + 2, today);
  return undefined;
};

function monthsAway(today: number, months: number): { from: number; to: number } {
  return monthSpan(yearOf(today), monthOf(today) + months);
}

/** "last week", "this month", "next year", "last weekend". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export const nearPeriod: Rule = ({ tokens, today }, at) => {
  const which = tokens[at]?.key ?? '';
  if (today === undefined || !/^(?:last|this|next|earlier|later)$/.test(which)) return undefined;
  const skip =
    which === 'earlier' || which === 'later' ? (tokens[at + 1]?.key === 'this' ? 1 : 0) : 0;
  if ((which === 'earlier' || which === 'later') && skip === 0) return undefined;
  const unit = tokens[at + 1 + skip]?.key ?? '';
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const to = at + 2 + skip;
  if (unit === 'week' || unit === 'weekend') {
    const monday = today - weekdayOf(today) + step * 7;
    // "last week Tuesday"
    const day = WEEKDAYS.indexOf(tokens[to]?.key ?? '');
    if (unit === 'week' && day >= 0) return single(at, to + 1, monday + day);
    return unit === 'week'
      ? { from: at, to, first: monday, last: monday + 6 }
      : { from: at, to, first: monday + 5, last: monday + 6 };
  }
  if (unit === 'month') {
    const part = /^(?:early|mid|late)$/.exec(tokens[at - 1]?.key ?? '')?.[0] ?? '';
    const span = partOf(monthsAway(today, step), part);
    return { from: part === '' ? at : at - 1, to, first: span.from, last: span.to };
  }
  if (unit !== 'year') return undefined;
  const year = yearOf(today) + step;
  return { from: at, to, first: dayNumber(year, 1, 1) ?? 0, last: dayNumber(year, 12, 31) ?? 0 };
};

function countIn(token: Token | undefined): number {
  if (token === undefined) return 0;
  if (/^\d{1,3}$/.test(token.text)) return Number(token.text);
  if (token.key === 'a' || token.key === 'an') return 1;
  return Math.max(0, NUMBERS.indexOf(token.key));
}

/** "three days ago", "two months ago", "a year earlier" is left out. */
export const ago: Rule = ({ tokens, today }, at) => {
  const count = countIn(tokens[at]);
  const unit = tokens[at + 1]?.key ?? '';
  if (today === undefined || count === 0 || tokens[at + 2]?.key !== 'ago') return undefined;
  const days = Object.hasOwn(DAYS_IN, unit) ? DAYS_IN[unit] : undefined;
  if (days === 1) return single(at, at + 3, today - count);
  if (days !== undefined)
    return {
      from: at,
      to: at + 3,
      first: today - count * days - 3,
      last: today - count * days + 3,
    };
  if (/^months?$/.test(unit)) {
    const span = monthsAway(today, -count);
    return { from: at, to: at + 3, first: span.from, last: span.to };
  }
  if (!/^years?$/.test(unit)) return undefined;
  const year = yearOf(today) - count;
  return {
    from: at,
    to: at + 3,
    first: dayNumber(year, 1, 1) ?? 0,
    last: dayNumber(year, 12, 31) ?? 0,
  };
};
