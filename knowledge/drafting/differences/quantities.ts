/** How many of what a paragraph tells, and what happened to them. English only. */
import { WEEKDAYS } from '../../reading/dates/date-words';
import { type Token, tokenize } from '../../reading/tokens';
import { numberAt } from './numbers';
import {
  ABOUT,
  AHEAD,
  AT_LEAST,
  AT_MOST,
  EARLIER,
  EVENTS,
  isPlural,
  NOT_COUNTED,
  OF_PEOPLE,
  PART_AFTER,
  PART_BEFORE,
  PLAIN,
  SPANS,
  singular,
} from './quantity-words';

export interface Quantity {
  /** What the words allow: "at least 400" has no most, "about 400" is a tenth wide either way. */
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** What is counted, in the singular: "job", "metre", "dollar". */
  readonly unit: string;
  /** What happened to them: "die", "evacuate"; null where no known word says so. */
  readonly event: string | null;
  /** A plan or a forecast. */
  readonly isAhead: boolean;
  /** Tells of another time, or of a total over time: "last year", "since 2019". */
  readonly isEarlier: boolean;
  /** Of the number with its noun, UTF-16 units from the start of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Of its sentence. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** Other words of the sentence, in the singular. */
  readonly context: ReadonlySet<string>;
  /** The weekday that the sentence names; null where it names none, or several. */
  readonly weekday: string | null;
}

const MOST_NOUN_WORDS = 4;
/** Words between a number and the word that tells what happened. */
const EVENT_REACH = 6;

/** Index behind the noun: up to four words, the last of them in the plural, as in "twelve army doctors". */
function nounEnd(tokens: readonly Token[], from: number): number | undefined {
  for (const [i, token] of tokens.slice(from, from + MOST_NOUN_WORDS).entries()) {
    const { shape, key } = token;
    if (shape === 'mark' || shape === 'number') return undefined;
    if (isPlural(key) && !PLAIN.has(singular(key))) return from + i + 1;
    if (key === 'people' || key === 'persons') return from + i + 1;
    if (PLAIN.has(key) || EVENTS.has(key)) return undefined;
  }
  return undefined;
}

const endsWith = (tokens: readonly Token[], end: number, list: readonly string[]): boolean =>
  list.every((word, i) => tokens[end - list.length + i]?.key === word);

/** What stands before the number says how exact it is. */
function boundsOf(tokens: readonly Token[], at: number, value: number) {
  const most = AT_MOST.find((list) => endsWith(tokens, at, list));
  const least = AT_LEAST.find((list) => endsWith(tokens, at, list));
  if (least) return { least: value, most: Number.POSITIVE_INFINITY, from: at - least.length };
  if (most) return { least: 0, most: value, from: at - most.length };
  if (ABOUT.has(tokens[at - 1]?.key ?? ''))
    return { least: value * 0.9, most: value * 1.1, from: at - 1 };
  return { least: value, most: value, from: at };
}

/** The nearest word of an event; of two equally near, the one behind. */
function eventNear(tokens: readonly Token[], from: number, to: number): string | null {
  for (let far = 0; far < EVENT_REACH; far += 1) {
    const event =
      EVENTS.get(tokens[to + far]?.key ?? '') ?? EVENTS.get(tokens[from - 1 - far]?.key ?? '');
    if (event !== undefined) return event;
  }
  return null;
}

const DETERMINERS = new Set('the them these those its their his her our a an'.split(' '));

/** A range, an increase, or a part of a whole. */
function isPart(tokens: readonly Token[], from: number, to: number): boolean {
  const [key = '', before = ''] = [tokens[from - 1]?.key, tokens[from - 2]?.key];
  // "The evacuation of 400 people" counts all of them.
  if (key === 'of') return !EVENTS.has(before);
  if (PART_BEFORE.has(key)) return true;
  if (DETERMINERS.has(key) && (before === 'of' || PART_BEFORE.has(before))) return true;
  const isRange = /^(?:to|and|or|[-–])$/.test(key) && numberAt(tokens, from - 2) !== undefined;
  if (isRange || PART_AFTER.has(tokens[to]?.key ?? '')) return true;
  // "12 of the doctors", but "31,000 tonnes of maize".
  return tokens[to]?.key === 'of' && DETERMINERS.has(tokens[to + 1]?.key ?? '');
}

/** Words that say what a sentence is about, in the singular. */
function contextOf(tokens: readonly Token[], unit = ''): Set<string> {
  const kept = tokens.flatMap(({ key, shape, opens }) =>
    (shape === 'lower' || opens) &&
    key.length > 2 &&
    !PLAIN.has(key) &&
    !EVENTS.has(key) &&
    !AHEAD.has(key)
      ? singular(key)
      : [],
  );
  return new Set(kept.filter((key) => key !== unit && !NOT_COUNTED.has(key)));
}

const isEarlierSpan = ({ key }: Token, i: number, all: readonly Token[]): boolean =>
  EARLIER.has(key) ||
  (key === 'last' && SPANS.has(all[i + 1]?.key ?? '')) ||
  /^(?:19|20)\d\d$/.test(key);

/** Words behind which a weekday tells when something was said. */
const SAID = new Set('said says told added announced reported wrote'.split(' '));

/** The weekday that words name; null where they name none, or several. "Said on Thursday" is not the day of the event. */
function weekdayIn(tokens: readonly Token[]): string | null {
  const isEvent = ({ key }: Token, at: number) =>
    WEEKDAYS.includes(key) &&
    !SAID.has(tokens[at - 1]?.key ?? '') &&
    !(tokens[at - 1]?.key === 'on' && SAID.has(tokens[at - 2]?.key ?? ''));
  const [weekday, ...more] = tokens.filter(isEvent);
  return weekday && more.length === 0 ? weekday.key : null;
}

/** The sign of a currency stands before the number. */
const SIGNS: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound' };

interface Counted {
  readonly first: number;
  readonly to: number;
  readonly unit: string;
}

/** What a number counts; undefined where it counts nothing, or only a part. */
function countedAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  value: number,
): Counted | undefined {
  const sign = SIGNS[tokens[at - 1]?.text ?? ''];
  if (sign !== undefined) return { first: at - 1, to, unit: sign };
  const end = nounEnd(tokens, to);
  if (end !== undefined) {
    const unit = singular(tokens[end - 1]?.key ?? '');
    return NOT_COUNTED.has(unit) ? undefined : { first: at, to: end, unit };
  }
  // "400 were evacuated", "killed 12".
  const [after = '', before = ''] = [tokens[to]?.key, tokens[at - 1]?.key];
  const event =
    EVENTS.get(after) ??
    EVENTS.get(before) ??
    (/^(?:were|are|have|had)$/.test(after) ? eventNear(tokens, at, to) : undefined);
  return value > 2 && event && OF_PEOPLE.has(event) ? { first: at, to, unit: 'person' } : undefined;
}

/** @param tokens of one sentence */
function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  const sentence = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const isAhead = tokens.some(({ key }) => AHEAD.has(key));
  const isEarlier = tokens.some(isEarlierSpan);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    if (number === undefined) continue;
    const { value, to } = number;
    const counted = countedAt(tokens, at, to, value);
    at = to - 1;
    if (counted === undefined) continue;
    const { from, ...bounds } = boundsOf(tokens, counted.first, value);
    const [start, end] = [tokens[counted.first], tokens[counted.to - 1]];
    if (start === undefined || end === undefined || isPart(tokens, from, counted.to)) continue;
    const event = eventNear(tokens, from, counted.to);
    const { unit } = counted;
    found.push({
      ...bounds,
      value,
      unit,
      event,
      isAhead,
      isEarlier,
      start: start.start,
      end: end.end,
      sentence,
      weekday: weekdayIn(tokens),
      context: contextOf(tokens, unit),
    });
  }
  return found;
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

export interface ParagraphRead {
  readonly quantities: readonly Quantity[];
  /** Every number, also those that count a part or a span. */
  readonly numbers: readonly number[];
  /** Words that say what it is about, in the singular. */
  readonly context: ReadonlySet<string>;
  readonly weekday: string | null;
}

export function readParagraph(paragraph: string): ParagraphRead {
  const tokens = tokenize(paragraph);
  return {
    quantities: sentencesOf(tokens).flatMap(quantitiesOf),
    numbers: tokens.flatMap((_, at) => numberAt(tokens, at)?.value ?? []),
    context: contextOf(tokens),
    weekday: weekdayIn(tokens),
  };
}
