import {
  briefCard,
  briefPage,
  coverageLimitsOf,
  decideStory,
  factsKnown,
  isInformative,
  NOTHING_TO_TELL,
  recordOf,
  summariseEntity,
} from '../briefing/index';
import { type PageBlock, type PageContent, readContent } from '../briefing/story/content';
import type {
  AsOf,
  BriefedPage,
  CardBriefing,
  EntitySummary,
  PackStatements,
  PageBriefing,
  ReadingView,
} from '../briefing/types';
import type { Mention } from '../matching/types';
import type { Day, EntityId } from '../schema/types';
import { joinBriefings } from './join-briefings';
import type { Library, PackRecord } from './library';
import { readingOf } from './own-reading';

/** What the other packs say about an entity, each under the pack's name. */
function statementsOf(others: readonly PackRecord[], { day }: AsOf): PackStatements[] {
  return others.flatMap(({ pack, record }) => {
    const { id: packId, title } = pack.manifest;
    const facts = factsKnown(pack, record, day).map((fact) => ({
      ...fact,
      id: `${packId} ${fact.id}`,
      sources: fact.sources.map((one) => ({ ...one, article: `${packId} ${one.article}` })),
    }));
    return facts.length === 0 ? [] : [{ packTitle: title, facts }];
  });
}

/**
 * A card of an entity: of the pack that speaks of it, which it names among several, and what the others say of it. Null
 * where no pack has it.
 */
export function briefCardFrom(
  library: Library,
  id: EntityId,
  asOf: AsOf,
  page: BriefedPage,
): CardBriefing | null {
  const pack = library.packOf(id);
  const found = pack && briefCard(pack, id, asOf, page);
  if (!found) return null;
  const reading = readingOf(library, id, asOf.day, page.url);
  const card = reading ? withReading(found, reading) : found;
  if (library.packs.length < 2 || reading?.isOnlySource) return card;
  const otherPacks = statementsOf(library.othersOf(id), asOf);
  return {
    ...card,
    coverageLimits: { ...card.coverageLimits, isOneOfSeveral: true },
    ...(otherPacks.length > 0 && { otherPacks }),
  };
}

/** Statements that come only from the reader's own articles are shown in `reading` and nowhere else on the card. */
function withReading(card: CardBriefing, reading: ReadingView): CardBriefing {
  if (!reading.isOnlySource) return { ...card, reading };
  return {
    ...card,
    role: null,
    laterRoles: [],
    rolesReportedLater: [],
    background: '',
    backgroundSources: [],
    backgroundIsLater: false,
    elsewhere: [],
    laterDevelopments: [],
    reportedLater: [],
    reading,
  };
}

export function summariseFrom(
  { packOf }: Library,
  id: EntityId,
  asOf: AsOf,
  inStory: boolean,
): EntitySummary | null {
  const pack = packOf(id);
  return pack && summariseEntity(pack, id, asOf, inStory);
}

/** Adds a batch of matched blocks to what is known of a page. */
export function readContentFrom(
  { packOf }: Library,
  blocks: readonly PageBlock[],
  mentions: readonly Mention[],
  before?: PageContent,
): PageContent {
  return readContent(packOf, blocks, mentions, before);
}

/** What of a page's content concerns the entities that a pack speaks of. */
function ownContent(content: PageContent, isOwn: (id: EntityId) => boolean): PageContent {
  const counts = Object.entries(content.counts).filter(([id]) => isOwn(id));
  return { ...content, counts: Object.fromEntries(counts) };
}

/**
 * Whether the page belongs to the story of an entity's pack: each pack has its own.
 * @param day the page's as-of day
 */
export function storiesOf(
  { packs, packOf }: Library,
  content: PageContent,
  day: Day,
): (id: EntityId) => boolean {
  const told = new Set(
    packs.filter((pack) => {
      const own = ownContent(content, (id) => packOf(id) === pack);
      return decideStory(pack, own, day).inStory;
    }),
  );
  return (id) => {
    const pack = packOf(id);
    return pack !== null && told.has(pack);
  };
}

/**
 * Whether a card of the entity would say more than its kind.
 * @param url the page's address as it is kept: a name that was learnt from this page alone has no card on it
 */
export function isWorthMarking(library: Library, id: EntityId, url?: string): boolean {
  const pack = library.packOf(id);
  if (pack !== null && pack === library.own?.pack) {
    return readingOf(library, id, '9999-12-31', url) !== null;
  }
  const record = pack && recordOf(pack, id);
  return record !== null && isInformative(record);
}

/** What a page as a whole needs, from each pack that knows an entity of it; the one that knows most leads. */
export function briefPageFrom(
  { packs, packOf }: Library,
  content: PageContent,
  asOf: AsOf,
): PageBriefing {
  const told = packs
    .map((pack) => ({ pack, own: ownContent(content, (id) => packOf(id) === pack) }))
    .filter(({ own }) => Object.keys(own.counts).length > 0)
    .toSorted((one, other) => size(other.own) - size(one.own))
    .map(({ pack, own }) => ({ pack: pack.manifest.id, briefing: briefPage(pack, own, asOf) }));
  const [only, ...more] = told;
  if (!only) {
    const coverageLimits = packs.map((pack) => coverageLimitsOf(pack, asOf.day));
    return { ...NOTHING_TO_TELL, stories: [], coverageLimits };
  }
  return more.length === 0 ? only.briefing : joinBriefings(told);
}

const size = ({ counts }: PageContent) => Object.keys(counts).length;
