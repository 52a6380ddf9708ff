/** A time ends after it begins, and no fact is dated after the articles that report it. */
import { beginningOf, firstDayOf, isDay, lastDayOf, weekdayOf } from '../dates';
import type { PackSource, SourceWhen } from '../source';
import { compileWhen } from '../when';
import type { Complaint, SourcePath } from './complaint';

function backwards(
  path: SourcePath,
  owner: string,
  words: string,
  from?: string,
  to?: string,
): Complaint[] {
  if (from === undefined || to === undefined || firstDayOf(from) <= lastDayOf(to)) return [];
  const what = `${owner} runs from ${from} to ${to}, which is backwards`;
  const coded = { code: 'backwards', args: [words, from, to] } as const;
  return [{ path, what, todo: 'Exchange or correct the two dates.', coded }];
}

const ends = (when: SourceWhen) => ('from' in when ? ([when.from, when.to] as const) : []);

export function backwardSpans({ entities, facts }: PackSource): Complaint[] {
  const ofFacts = facts.flatMap(({ id, text, when }, i) =>
    backwards(['facts', i, 'when'], `fact "${id}"`, text, ...ends(when)),
  );
  const ofEntities = entities.flatMap(({ id, label, roles = [], event }, i) => [
    ...roles.flatMap(({ text, from, to }, j) =>
      backwards(['entities', i, 'roles', j], `role "${text}" of "${id}"`, text, from, to),
    ),
    ...(event === undefined
      ? []
      : backwards(['entities', i, 'event', 'when'], `event "${id}"`, label, ...ends(event.when))),
  ]);
  return [...ofFacts, ...ofEntities];
}

export function factsAfterTheirArticles({ articles, facts }: PackSource): Complaint[] {
  const dayOf = new Map(articles.map(({ id, date }) => [id, date]));
  return facts.flatMap(({ id, when, evidence }, i) => {
    const days = evidence.flatMap(({ article }) => dayOf.get(article) ?? []).sort();
    const first = days[0];
    if (first === undefined || 'until' in when) return [];
    const begins = beginningOf(compileWhen(when));
    if (begins <= first) return [];
    const what = `fact "${id}" is dated ${begins}, after ${first}, when the first article that it cites appeared`;
    const todo = 'Correct its date, or cite an article that could know of it.';
    const coded = { code: 'fact-too-early', args: [begins, first] } as const;
    return [{ path: ['facts', i, 'when'], what, todo, coded }];
  });
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAY_AND_DAY = new RegExp(`(\\p{L}+day),? (\\d{1,2}) (${MONTHS}) (\\d{4})`, 'gu');

interface WrongDay {
  readonly code: 'no-such-day' | 'weekday';
  readonly said: string;
  readonly wrong: string;
}

function wrongWeekday(text: string): WrongDay | undefined {
  for (const [said, weekday, date = '', month = '', year] of text.matchAll(WEEKDAY_AND_DAY)) {
    const number = MONTHS.split('|').indexOf(month) + 1;
    const day = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (!isDay(day))
      return { code: 'no-such-day', said, wrong: `"${said}" is no day of the calendar` };
    if (weekdayOf(day) !== weekday)
      return { code: 'weekday', said, wrong: `"${said}" was a ${weekdayOf(day)}` };
  }
  return undefined;
}

/** A weekday beside a date must be that of the calendar: "Tuesday, 28 January 2025". */
export function wrongWeekdays({ facts }: PackSource): Complaint[] {
  return facts.flatMap(({ id, text }, i) => {
    const found = wrongWeekday(text);
    if (found === undefined) return [];
    const { code, said, wrong } = found;
    const what = `fact "${id}" errs about a weekday: ${wrong}`;
    const todo = 'Correct the weekday or the date.';
    return [{ path: ['facts', i, 'text'], what, todo, coded: { code, args: [said] } }];
  });
}
