/** The largest values that may be sent, made from the limits: texts in a script of three bytes a letter, the longest ids. */
import {
  boundedContext,
  settingsFor,
  withinPage,
} from '../../entrypoints/background/handlers/page-bounds';
import type { CardBriefing, FactView, SourceView } from '../../knowledge/briefing/types';
import type { Mention } from '../../knowledge/matching/types';
import { MOST_FACTS } from '../../knowledge/schema/check/limits';
import { LIMITS } from '../../messaging/limits';
import type {
  MatchReply,
  PageIdentity,
  ShownHighlight,
  TabDescription,
} from '../../messaging/protocol';
import { inBatches, takeUntil } from '../../page/asking/batches';
import { DEFAULT_SETTINGS } from '../../storage/settings';

export const wide = (length: number): string => '漢'.repeat(length);
export const id = (number: number): string => `e${number}`.padEnd(80, 'x');
export const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const counted = <T>(count: number, value: T): Record<string, T> =>
  Object.fromEntries(many(count, (at) => [id(at), value]));

export const UUID = '00000000-0000-4000-8000-000000000000';
export const TAG = `en-${many(4, () => 'abcdefgh').join('-')}`.slice(0, LIMITS.lang);
export const SITE = `${'s'.repeat(LIMITS.site - 8)}.example`;
export const ADDRESS = `https://long.example/${'a'.repeat(65_000)}`;

export const PAGE: PageIdentity = {
  url: ADDRESS,
  site: SITE,
  title: wide(LIMITS.title),
  outlet: wide(LIMITS.outlet),
  lang: TAG,
  date: { day: '2025-01-30', from: 'microdata', updated: { day: '2025-01-31', from: 'microdata' } },
};

export const CONTENT: NonNullable<TabDescription['content']> = {
  counts: counted(LIMITS.entitiesOfPage, 1000),
  prominent: many(LIMITS.entitiesOfPage, id),
  isOpening: false,
  words: 1_000_000,
  sentences: 100_000,
  focus: Object.fromEntries(
    many(50, (at) => [id(at), { sentences: 10_000, words: 100_000, topicWords: 100_000 }]),
  ),
  retold: counted(LIMITS.retoldFacts, 0.123456789012345),
  latestDay: '2025-01-30',
};

/** As many mentions as a batch of a page could have, most of entities of their own. */
const MENTIONS: readonly Mention[] = many(30_000, (at) => ({
  ...{ block: at % 900, start: at * 3, end: at * 3 + 2, entity: id(at % 5000), surface: wide(2) },
  reason: { rule: 'company', name: wide(100), company: many(5, id) },
  rivals: many(5, id),
}));

const STRANGERS = {
  people: many(20_000, id),
  towns: many(20_000, id),
  companies: many(20_000, id),
  abbreviations: many(20_000, id),
};
/** What earlier batches established, where a page names 5,000 entities and 20,000 strangers. */
const ESTABLISHED = {
  established: Object.fromEntries(many(5000, (at) => [id(at), wide(100)])),
  places: many(5000, id),
  others: STRANGERS,
  othersOf: { pack: STRANGERS },
};

const source = (at: number): SourceView => ({
  article: id(at),
  publisher: wide(120),
  title: wide(120),
  titleIsOurs: false,
  date: '2025-01-30',
  dateKind: 'stated',
  dateReason: wide(120),
  agencies: [],
  url: `https://long.example/${'a'.repeat(1900)}`,
  paragraphs: [1, 2, 3],
});
const fact = (at: number): FactView => ({
  id: id(at),
  text: wide(400),
  about: many(40, id),
  when: { kind: 'on', date: '2025-01-30' },
  reported: '2025-01-30',
  status: 'reported',
  assertedBy: wide(120),
  sources: many(4, source),
  independentSources: 4,
});

const FACTS = many(MOST_FACTS, fact);
/** A card of an entity with as many facts as one may have. */
export const CARD: CardBriefing = {
  entity: id(0),
  name: wide(100),
  kind: 'person',
  identity: { text: wide(160), sources: many(10, source) },
  role: null,
  laterRoles: [],
  rolesReportedLater: [],
  inStory: true,
  background: wide(400),
  backgroundSources: many(100, source),
  backgroundIsLater: false,
  asOf: { day: '2025-01-30', basis: 'page' },
  facts: FACTS,
  lead: id(0),
  elsewhere: [],
  laterDevelopments: FACTS.slice(0, 500),
  reportedLater: [],
  otherAccounts: [],
  responses: [{ to: id(0), responses: [id(1), id(1999)] }],
  differences: [
    [id(0), id(1)],
    [id(0), id(1999)],
  ],
  timeline: [],
  connections: [],
  coverage: { articles: many(2000, source), outlets: 3, independentSources: 3 },
  coverageLimits: {
    packTitle: wide(120),
    articles: 2000,
    outlets: 3,
    firstDay: '2025-01-30',
    lastDay: '2025-01-30',
    stale: false,
  },
  otherPacks: many(2, () => ({ packTitle: wide(120), facts: many(200, fact) })),
};

const sitesOf = (count: number) => many(count, (at) => `${at}.${SITE}`.slice(0, LIMITS.site));
export const SETTINGS = {
  ...DEFAULT_SETTINGS,
  sites: Object.fromEntries(sitesOf(LIMITS.siteRules).map((site) => [site, 'always' as const])),
  learnSites: sitesOf(LIMITS.siteRules),
  packsOff: many(500, id),
};

/** Blocks of a page whose texts are of one length, as the page's script sends them. */
export const blocksOf = (length: number, count: number) =>
  many(count, () => ({ text: wide(length), lang: TAG, role: 'standfirst' as const }));
/** The first batch of a page of such blocks: it is the largest. */
export function batchOf(length: number) {
  const records = blocksOf(length, 60_000 / length + 2).map((block) => ({ block }));
  const [first = []] = inBatches(records);
  return first.map(({ block }) => block);
}
/** The texts that a whole page sends to be learnt from. */
export function learnt(length: number) {
  const records = blocksOf(length, LIMITS.learntText / length + 1).map((block) => ({ block }));
  return takeUntil(records, 0, LIMITS.learntText).map(({ block }) => block);
}

const context = { ...boundedContext(ESTABLISHED), content: CONTENT };
export const matched: MatchReply = {
  state: 'on',
  settings: settingsFor(SETTINGS, sitesOf(1)[0] ?? ''),
  mentions: withinPage(MENTIONS, {}),
  context,
  waiting: many(1000, (at) => at),
  styles: Object.fromEntries(
    many(LIMITS.entitiesOfPage, (at) => [id(at), 'organisation' as const]),
  ),
};

export const selectors = {
  quote: { exact: wide(LIMITS.highlight), prefix: wide(64), suffix: wide(64) },
  position: { start: 10_000_000, end: 10_005_000 },
};
export const shown: ShownHighlight = { id: UUID, ...selectors, hasNote: true, isLost: true };
export const tab = { page: PAGE, state: 'marked' as const };
export const entities = many(LIMITS.entitiesOfPage, (at) => ({
  ...{ id: id(at), count: 10_000, painted: 10_000 },
}));
export const learning = { page: PAGE, isAsked: true };
