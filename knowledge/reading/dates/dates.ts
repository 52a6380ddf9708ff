import type { Token } from '../tokens';
import type { DateMention } from '../types';
import { dayOfIso, isoOfDay } from './calendar';
import { type Context, type Found, monthIndex, type Rule, WEEKDAYS } from './date-words';
import { ago, nearDay, nearPeriod, weekday } from './dates-nearby';
import { dayAndMonth, isoDay, monthOnly, yearOnly } from './dates-of-calendar';

const RULES: readonly Rule[] = [
  isoDay,
  dayAndMonth,
  monthOnly,
  weekday,
  nearDay,
  nearPeriod,
  ago,
  yearOnly,
];
const TRIGGER =
  /^(?:\d.*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|last|this|next|earlier|later|yesterday|today|tonight|tomorrow)$/;

/** @param date the article's day, ISO; without it only dates with a year of their own are given */
export function findDates(tokens: readonly Token[], date: string | undefined): DateMention[] {
  const context: Context = { tokens, today: date === undefined ? undefined : dayOfIso(date) };
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const may =
      token !== undefined &&
      (TRIGGER.test(token.key) || monthIndex(token) > 0 || WEEKDAYS.includes(token.key));
    const hit = may ? firstHit(context, at) : undefined;
    const [start, end] = [tokens[hit?.from ?? 0], tokens[(hit?.to ?? 1) - 1]];
    if (hit === undefined || start === undefined || end === undefined) {
      at += 1;
      continue;
    }
    found.push({
      start: start.start,
      end: end.end,
      from: isoOfDay(hit.first),
      to: isoOfDay(hit.last),
    });
    at = Math.max(hit.to, at + 1);
  }
  return found;
}

function firstHit(context: Context, at: number): Found | undefined {
  for (const rule of RULES) {
    const hit = rule(context, at);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
