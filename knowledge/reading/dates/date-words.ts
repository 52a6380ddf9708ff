import type { Token } from '../tokens';
import { dayNumber, yearOf } from './calendar';

export interface Found {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

export interface Context {
  readonly tokens: readonly Token[];
  /** The article's day, where it is known. */
  readonly today: number | undefined;
}

export type Rule = (context: Context, at: number) => Found | undefined;

export const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const SHORT_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
export const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
export const DAYS_IN: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  fortnight: 14,
};
/** Words of a clause that looks ahead. */
const AHEAD =
  /^(?:will|shall|ll|would|scheduled|slated|due|expected|expects|expect|plans|plan|planned|planning|upcoming|pending|anticipates|anticipated|set|hopes|ahead|deadline|until|till|by|next|tomorrow|must|should|intends|intend|aims|going|forthcoming|begins|starts|opens|kicks|runs|takes|travels|faces|hosts|meets|meet|play|plays|travel|visit|visits|host|face|resume|resumes|return|returns|begin|start|open|coming|ready|awaits|await|prepare|prepares|preparing|gear|bid|possible|likely|retires|expires|departs|happens)$/;
/** Before "expected": "less than expected", "as expected", "didn't expect". */
const UNEXPECTED = /^(?:than|as|didnt)$/;
/** Before "to" and a verb. */
const INTENDS =
  /^(?:threatened|vowed|promised|agreed|pledged|wants|want|ready|need|needs|about|likely|bid)$/;
const BEHIND =
  /^(?:was|were|had|did|said|says|told|died|killed|arrested|held|happened|occurred|announced|took|began|ended|since|last|ago|won|lost|beat|signed|made|came|went|left|met|saw|found|reported|shot|struck|hit|fell|rose|opened|closed|resigned|passed|voted|ruled|sentenced|charged|confirmed|added|launched|issued|attacked|fired|shared|posted|scored|drew|defeated|appeared|filed|ordered|arrived)$/;

/** A verb of the past by its ending. */
const PAST = /^(?!proceed|exceed|succeed|need|indeed|hundred)\p{Ll}*\p{Ll}{3}ed$/u;

export function monthIndex(token: Token | undefined): number {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return 0;
  const key = token.key === 'sept' ? 'sep' : token.key;
  const long = MONTHS.indexOf(key) + 1;
  return long > 0 ? long : SHORT_MONTHS.indexOf(key) + 1;
}

export function dayIn(token: Token | undefined): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.text ?? '');
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

export function yearIn(token: Token | undefined): number {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : 0;
}

/** "..., the agency said." after the date: the verb tells when it was said, not when it happens. */
function attributes(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:said|says|told|added|adds|announced|confirmed|reported)$/.test(tokens[at]?.key ?? ''))
    return false;
  return at >= to && tokens.slice(to, at).some(({ text }) => text === ',');
}

/** "won the Midlands open": a noun, after a name that an article stands before. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.key !== 'open' || before === undefined) return false;
  return /^(?:the|an|its)$/.test(before.key) || (before.shape === 'title' && before.opens !== true);
}

/** "The final is on Saturday." */
function isAppointed(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:on|at)$/.test(tokens[from - 1]?.key ?? '') &&
    /^(?:is|are)$/.test(tokens[from - 2]?.key ?? '')
  );
}

/** "postponed the vote to mid-November", "before the end of July": the word before the date points ahead. */
function isDeferred(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1]?.key ?? '';
  if (lead === 'of' && tokens[from - 2]?.key === 'end')
    return /^(?:by|before|until|till)$/.test(tokens[from - 4]?.key ?? '');
  if (!/^(?:to|till|until|for)$/.test(lead)) return false;
  const verb = tokens
    .slice(Math.max(0, from - 9), from - 1)
    .findLast(({ key }) => DEFERS.test(key));
  return verb !== undefined && verb.sentence === tokens[from]?.sentence;
}

/** "on Monday", "on the 3rd of March". */
function followsOn(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1]?.key === 'the' ? tokens[from - 2] : tokens[from - 1];
  return lead?.key === 'on';
}

/** "was to fly over the area on Wednesday": what was planned then is still to come. */
function isPlanned(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    at < from &&
    tokens[at]?.key === 'to' &&
    /^(?:was|were)$/.test(tokens[at - 1]?.key ?? '') &&
    !/^(?:have|be)$/.test(tokens[at + 1]?.key ?? '') &&
    tokens[from - 1]?.key === 'on'
  );
}

/** "on bail to reappear on May 20" */
function isSummoned(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    at < from &&
    tokens[at - 1]?.key === 'to' &&
    /^(?:appear|re-?appear|attend|testify|report|stand|plead)$/.test(tokens[at]?.key ?? '') &&
    followsOn(tokens, from)
  );
}

/** "the congress to be held between May 4 and 9": behind a noun. */
function isToBe(tokens: readonly Token[], at: number, from: number): boolean {
  const noun = tokens[at - 2];
  if (at >= from || tokens[at]?.key !== 'be' || tokens[at - 1]?.key !== 'to') return false;
  return (
    noun?.shape === 'lower' &&
    !/(?:ed|ing)$|^(?:had|has|have|said|thought|known|found|seems?|appears?|likely|was|were|need|needs|him|her|them|it)$/.test(
      noun.key,
    )
  );
}

const DEFERS =
  /^(?:adjourned|postponed|deferred|rescheduled|delayed|pushed|shifted|remanded|moved)$/;

/** "said in a post on Monday that pupils would ...": the day on which it was said. */
function isDayOfStatement(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.key !== 'that') return false;
  return tokens
    .slice(Math.max(0, from - 9), from)
    .some(
      ({ key, sentence }) =>
        sentence === tokens[from]?.sentence &&
        /^(?:said|told|announced|confirmed|warned|added|ruled|wrote|vow|pledge|promise|warning|announcement|claim|remarks|statement|speech)$/.test(
          key,
        ),
    );
}

/** "wasn't found until Friday": over and done. */
function isNotUntil(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.key !== 'until') return false;
  return tokens
    .slice(Math.max(0, from - 7), from - 1)
    .some(
      ({ key, sentence }) =>
        sentence === tokens[from]?.sentence && /^(?:wasnt|werent|didnt|hadnt)$/.test(key),
    );
}

/** True where the clause around a date speaks of what is to come. The nearest sign wins; verbs of the past before it win. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function looksAhead(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  const ended = [false, false];
  // "In May a judge halted the plan": the first verb tells.
  const opens = tokens[from]?.opens === true || tokens[from - 1]?.opens === true;
  if (isDayOfStatement(tokens, from, to) || isNotUntil(tokens, from)) return false;
  if (isAppointed(tokens, from) || isDeferred(tokens, from)) return true;
  for (let distance = 1; distance <= 14; distance += 1) {
    for (const at of [from - distance, to - 1 + distance]) {
      const token = tokens[at];
      const side = at < from ? 0 : 1;
      if (ended[side] === true) continue;
      if (/^["“”«»]$/.test(token?.text ?? '')) ended[side] = true;
      // "left on Monday and will return": a second verb with a time of its own.
      if (at === to && /^(?:and|but)$/.test(token?.key ?? '') && tokens[to + 1]?.shape === 'lower')
        ended[1] = true;
      if (ended[side] === true) continue;
      if (token === undefined || token.sentence !== sentence || token.shape !== 'lower') continue;
      if (token.key === 'by' && at !== from - 1) continue;
      if (attributes(tokens, at, to) || isNoun(tokens, at)) continue;
      // "after Thursday's vote, which put her ahead of him"
      if (token.key === 'ahead' && at > to + 1) continue;
      if (token.key.startsWith('expect') && UNEXPECTED.test(tokens[at - 1]?.key ?? '')) continue;
      if (AHEAD.test(token.key) && tokens[at - 1]?.shape !== 'number')
        return (
          token.key !== 'would' ||
          distance < (at < from ? 9 : 6) ||
          (at < from && followsOn(tokens, from))
        );
      if (
        /^(?:could|may|might)$/.test(token.key) &&
        at < from &&
        distance < 7 &&
        !/^(?:not|have|no)$/.test(tokens[at + 1]?.key ?? '')
      )
        return true;
      if (token.key === 'for' && at === from - 1 && !/^['’]s?$/.test(tokens[to]?.text ?? ''))
        return true;
      if (token.key === 'to' && /^(?:is|are)$/.test(tokens[at - 1]?.key ?? '')) return true;
      if (isPlanned(tokens, at, from) || isToBe(tokens, at, from)) return true;
      if (isSummoned(tokens, at, from)) return true;
      if (/^(?:be|is|are)$/.test(tokens[at - 1]?.key ?? '') || tokens[at - 2]?.key === 'be')
        continue;
      if (tokens[at + 1]?.key === 'to' && INTENDS.test(token.key)) return true;
      const isPast = PAST.test(token.key) && (at < from || opens);
      if (BEHIND.test(token.key) || isPast) return false;
    }
  }
  return false;
}

/** "June last year", "5 June this year": the year behind the month. @returns 0 where there is none */
export function nearYear({ tokens, today }: Context, at: number): number {
  const which = { last: -1, this: 0, next: 1 }[tokens[at]?.key ?? ''];
  if (today === undefined || which === undefined || tokens[at + 1]?.key !== 'year') return 0;
  return yearOf(today) + which;
}

export function single(from: number, to: number, day: number | undefined): Found | undefined {
  return day === undefined ? undefined : { from, to, first: day, last: day };
}

/** The year of a day and month without one: the latest that is past, or the next where the clause looks ahead. */
export function resolveYear(
  context: Context,
  from: number,
  to: number,
  month: number,
  day: number,
): number | undefined {
  const { today, tokens } = context;
  if (today === undefined) return undefined;
  const year = yearOf(today);
  const here = dayNumber(year, month, day);
  if (here === undefined) return undefined;
  if (looksAhead(tokens, from, to))
    return here >= today ? here : here < today - 60 ? dayNumber(year + 1, month, day) : here;
  if (here <= today + 1) return here;
  return dayNumber(year - 1, month, day);
}
