import { briefCard, briefPage } from '../../../knowledge/briefing';
import type {
  CardBriefing,
  ConnectionView,
  PageBriefing,
  TimelineItem,
} from '../../../knowledge/briefing/types';
import { firstDayOf, lastDayOf } from '../../../knowledge/schema/dates';
import type {
  EntityRecord,
  Evidence,
  Pack,
  PartialDate,
  When,
} from '../../../knowledge/schema/types';
import { contentOf } from './fake-pack';

export function recordsOf(pack: Pack): EntityRecord[] {
  return Array.from({ length: pack.manifest.counts.entities }, (_, at) => pack.record(at));
}

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

/** The day before, the day and the day after of everything that begins, ends or is reported; and a day of each month, 2010 to 2027. */
export function daysToTry(pack: Pack): string[] {
  const dates = [
    ...pack.articles().map(({ date }) => date),
    ...recordsOf(pack).flatMap(({ roles, relations, facts }) => [
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

type Claim = (holds: boolean | undefined, what: string) => void;

function claimsInto(leaks: string[], where: string): Claim {
  return (holds, what) => {
    if (holds !== true) leaks.push(`${where}: ${what}`);
  };
}

function reportedBy(pack: Pack, evidence: readonly Evidence[], day: string): boolean {
  return evidence.some(({ article }) => (pack.article(article)?.date ?? '9') <= day);
}

function claimRole(pack: Pack, record: EntityRecord, card: CardBriefing, claim: Claim): void {
  const { role } = card;
  const { day } = card.asOf;
  if (role === null) return;
  const source = record.roles.find(({ text }) => role.text.includes(text));
  claim(source && reportedBy(pack, source.evidence, day), `role ${role.text}`);
  claim(firstDayOf(role.from ?? '2000') <= day, `role ${role.text} has not begun`);
  claim(role.to === undefined || lastDayOf(role.to) < day, `end of role ${role.text}`);
}

/** Events connect two entities only as far as a fact that was known by the day tells of both. */
function claimConnection(
  pack: Pack,
  record: EntityRecord,
  day: string,
  { basis, entity, text }: ConnectionView,
  claim: Claim,
): void {
  if (basis !== 'told') {
    const facts = record.facts.filter(({ about }) => about.includes(entity));
    const isKnown = facts.some(({ evidence }) => reportedBy(pack, evidence, day));
    claim(isKnown, `connection with ${entity}`);
    return;
  }
  const told = record.relations.find((one) => one.to === entity && one.text === text);
  claim(told && reportedBy(pack, told.evidence, day), `relation ${text}`);
  claim(firstDayOf(told?.from ?? '2000') <= day, `relation ${text} has not begun`);
  const end = told?.until;
  const articles = told?.evidence.flatMap(({ article }) => pack.article(article)?.date ?? []) ?? [];
  const isEndReported =
    end !== undefined && articles.some((date) => date >= firstDayOf(end) && date <= day);
  claim(!(isEndReported && lastDayOf(end) < day), `relation ${text} has ended`);
}

function claimTimeline(
  pack: Pack,
  items: readonly TimelineItem[],
  day: string,
  claim: Claim,
): void {
  const facts = recordsOf(pack).flatMap((record) => record.facts);
  for (const { text, later } of items) {
    const told = facts.filter((fact) => fact.text === text);
    if (later || told.length === 0) continue;
    claim(
      told.some(({ evidence }) => reportedBy(pack, evidence, day)),
      `timeline: ${text}`,
    );
  }
}

/** What a card tells before it was reported, or of the wrong time. */
function leaksOf(pack: Pack, card: CardBriefing, record: EntityRecord): string[] {
  const leaks: string[] = [];
  const { day } = card.asOf;
  const claim = claimsInto(leaks, `${record.id} on ${day}`);
  claim(card.identity.text === record.identity.text, 'identity');
  for (const { id, reported, sources } of [...card.facts, ...card.elsewhere, ...card.otherAccounts])
    claim(reported <= day && sources.every(({ date }) => date <= day), id);
  const articles = [...card.backgroundSources, ...card.coverage.articles];
  claim(
    articles.every(({ date }) => date <= day),
    'articles',
  );
  claimRole(pack, record, card, claim);
  for (const connection of card.connections) claimConnection(pack, record, day, connection, claim);
  claimTimeline(pack, card.timeline, day, claim);
  for (const { when, id } of card.laterDevelopments)
    claim(when.kind !== 'until' && firstDayOf(datesOf(when)[0] ?? '') > day, `${id} held before`);
  for (const { from, text } of card.laterRoles)
    claim(firstDayOf(from ?? '0001') > day, `role ${text} was taken before`);
  return leaks;
}

/** Leaks of the cards of all entities on a page of a day that names all of them. */
export function leaksOn(pack: Pack, day: string, inStory: boolean): string[] {
  const records = recordsOf(pack);
  const page = { entities: records.map(({ id }) => id), inStory };
  return records.flatMap((record) => {
    const card = briefCard(pack, record.id, { day, basis: 'page' }, page);
    return card ? leaksOf(pack, card, record) : [`${record.id} has no card`];
  });
}

/** The popup of a page that names all entities. */
export function popupOf(pack: Pack, day: string): PageBriefing {
  const content = contentOf(...recordsOf(pack).map(({ id }) => id));
  return briefPage(pack, content, { day, basis: 'page' });
}

/** Leaks of the popup of such a page. */
export function leaksOfPopup(pack: Pack, day: string): string[] {
  const leaks: string[] = [];
  const claim = claimsInto(leaks, `popup on ${day}`);
  const page = popupOf(pack, day);
  for (const { id, reported, sources } of page.summary)
    claim(reported <= day && sources.every(({ date }) => date <= day), id);
  for (const { date, article } of page.coverage.articles) claim(date <= day, article);
  claimTimeline(pack, page.timeline, day, claim);
  for (const { from, to, text } of page.connections) {
    if (text === '') continue;
    const relations = recordsOf(pack)
      .filter(({ id }) => id === from)
      .flatMap((record) => record.relations)
      .filter((one) => one.to === to && one.text === text);
    const isKnown = relations.some(({ evidence }) => reportedBy(pack, evidence, day));
    claim(isKnown, `connection ${from} ${text} ${to}`);
  }
  return leaks;
}
