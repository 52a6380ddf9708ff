import { beforeAll, expect, test } from 'vitest';
import { briefCard, briefPage } from '../../../knowledge/briefing';
import type { PageContent } from '../../../knowledge/briefing/story/content';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import { openMatcher } from '../../../knowledge/builder/annotate/open-pack';
import { firstDayOf, lastDayOf } from '../../../knowledge/schema/dates';
import type {
  EntityRecord,
  Evidence,
  Pack,
  PartialDate,
  When,
} from '../../../knowledge/schema/types';
import { contentOf } from './fake-pack';

let pack: Pack;
let records: readonly EntityRecord[];
let content: PageContent;

beforeAll(() => {
  ({ pack } = openMatcher(undefined));
  records = Array.from({ length: pack.manifest.counts.entities }, (_, at) => pack.record(at));
  content = contentOf(...records.map(({ id }) => id));
});

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function datesOf(when: When): PartialDate[] {
  switch (when.kind) {
    case 'on':
      return [when.date];
    case 'span':
      return [when.from, when.to];
    case 'since':
      return [when.from];
    case 'until':
      return [when.to];
  }
}

/** The day before, the day and the day after of everything that begins, ends or is reported; and a day of each month. */
function daysToTry(): string[] {
  const dates = [
    ...pack.articles().map(({ date }) => date),
    ...records.flatMap(({ roles, relations, facts }) => [
      ...roles.flatMap(({ from, to }) => [from, to]),
      ...relations.flatMap(({ from, until }) => [from, until]),
      ...facts.flatMap(({ when }) => datesOf(when)),
    ]),
  ].filter((date) => date !== undefined);
  const changes = dates.flatMap((date) => [firstDayOf(date), lastDayOf(date)]);
  const around = changes.flatMap((day) => [-1, 0, 1].map((days) => shifted(day, days)));
  const months = Array.from({ length: 18 * 12 }, (_, month) =>
    new Date(Date.UTC(2010, month, 15)).toISOString().slice(0, 10),
  );
  return [...new Set([...around, ...months])]
    .filter((day) => day >= '2010-01-01' && day <= '2027-12-31')
    .sort();
}

function reportedBy(evidence: readonly Evidence[], day: string): boolean {
  return evidence.some(({ article }) => (pack.article(article)?.date ?? '9') <= day);
}

/** What a card tells before it was reported, or of the wrong time. */
function leaksOf(card: CardBriefing, record: EntityRecord, day: string): string[] {
  const leaks: string[] = [];
  const claim = (holds: boolean | undefined, what: string) => {
    if (holds !== true) leaks.push(`${record.id} on ${day}: ${what}`);
  };
  claim(card.identity.text === record.identity.text, 'identity');
  for (const { id, reported, sources } of [...card.facts, ...card.elsewhere, ...card.otherAccounts])
    claim(reported <= day && sources.every(({ date }) => date <= day), id);
  const articles = [...card.backgroundSources, ...card.coverage.articles];
  claim(
    articles.every(({ date }) => date <= day),
    'articles',
  );
  const { role } = card;
  if (role) {
    const source = record.roles.find(({ text }) => role.text.includes(text));
    claim(source && reportedBy(source.evidence, day), `role ${role.text}`);
    claim(firstDayOf(role.from ?? '2000') <= day, `role ${role.text} has not begun`);
    claim(role.to === undefined || lastDayOf(role.to) < day, `end of role ${role.text}`);
  }
  for (const { basis, entity, text } of card.connections) {
    if (basis !== 'told') continue;
    const told = record.relations.find((one) => one.to === entity && one.text === text);
    claim(told && reportedBy(told.evidence, day), `relation ${text}`);
    claim(firstDayOf(told?.from ?? '2000') <= day, `relation ${text} has not begun`);
  }
  for (const { when, id } of card.laterDevelopments)
    claim(when.kind !== 'until' && firstDayOf(datesOf(when)[0] ?? '') > day, `${id} held before`);
  for (const { from, text } of card.laterRoles)
    claim(firstDayOf(from ?? '0001') > day, `role ${text} was taken before`);
  return leaks;
}

function leaksOn(day: string, inStory: boolean): string[] {
  const page = { entities: records.map(({ id }) => id), inStory };
  return records.flatMap((record) => {
    const card = briefCard(pack, record.id, { day, basis: 'page' }, page);
    return card ? leaksOf(card, record, day) : [`${record.id} has no card`];
  });
}

function leaksOfPopup(day: string): string[] {
  const { summary, coverage } = briefPage(pack, content, { day, basis: 'page' });
  const late = [...summary.flatMap(({ sources }) => sources), ...coverage.articles].filter(
    ({ date }) => date > day,
  );
  return late.map(({ article }) => `popup on ${day}: ${article}`);
}

test('from 2010 to 2027, around each change, no card and no popup tells what was not yet reported', () => {
  const days = daysToTry();
  expect(days.length).toBeGreaterThan(216);
  const leaks = days.flatMap((day, at) => [
    ...leaksOn(day, true),
    ...(at % 12 === 0 ? leaksOn(day, false) : []),
    ...leaksOfPopup(day),
  ]);
  expect(leaks).toEqual([]);
}, 300_000);

test('identities tell the same on every date: but for events, none names a year, and none is an office that is dated elsewhere', () => {
  for (const { id, kind, identity, roles } of records) {
    if (kind !== 'event') expect(identity.text, id).not.toMatch(/\b(?:19|20)\d\d\b/);
    for (const { text } of roles) expect(identity.text, id).not.toBe(text);
  }
});
