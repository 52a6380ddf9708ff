import { recordOf } from '../../../knowledge/briefing/index';
import { NO_CONTENT, type PageContent } from '../../../knowledge/briefing/story/content';
import type { AsOf } from '../../../knowledge/briefing/types';
import {
  briefPageFrom,
  isWorthMarking,
  readContentFrom,
  storiesOf,
  summariseFrom,
} from '../../../knowledge/library/brief';
import type { Library } from '../../../knowledge/library/library';
import { pageCards } from '../../../knowledge/library/page-cards';
import { isOwnEntity } from '../../../knowledge/reading/own/entity-id';
import type { EntityId } from '../../../knowledge/schema/types';
import { ExpectedFailure } from '../../../messaging/failure';
import {
  dateCorrection,
  matchRequest,
  nothing,
  pageIdentity,
  pausing,
  shaped,
  summaryRequest,
} from '../../../messaging/params';
import type {
  Annotations,
  Failure,
  MatchReply,
  MatchRequest,
  PageIdentity,
  PageSummary,
  Settings,
  SummaryEntity,
  SummaryReply,
  TabDescription,
  WorkerProtocol,
} from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { withoutCorrected, withoutKnown } from '../../../storage/annotations';
import { canonicalUrl } from '../../../storage/canonical';
import { siteOf } from '../../../storage/settings';
import { withDamageCheck } from '../knowledge';
import { libraryFor } from '../reading/library-for';
import { asOfFor, type Services, unwrap, withReaderDate } from '../services';
import { sightingOf } from '../visit-keeper';
import { mayRead, wishesFor } from '../wishes';

type PageHandlers = Pick<
  Handlers<WorkerProtocol>,
  'page.match' | 'page.read' | 'page.changed' | 'page.summary' | 'page.pause' | 'date.correct'
>;

function labelOf({ packOf }: Library, id: EntityId): string {
  const pack = packOf(id);
  return pack ? pack.record(pack.ordinalOf(id)).label : id;
}

/** Entities whose marks the reader does not want: of a kind that is off, or off their story. */
function unwantedOn(
  library: Library,
  { kindsOff, storyPagesOnly }: Settings,
  offStory: readonly EntityId[],
): (id: EntityId) => boolean {
  const off = new Set(storyPagesOnly ? offStory.filter((id) => !isOwnEntity(id)) : []);
  return (id) => {
    if (off.has(id)) return true;
    const pack = kindsOff.length > 0 ? library.packOf(id) : null;
    const kind = pack && recordOf(pack, id)?.kind;
    return kind !== null && kind !== undefined && kindsOff.includes(kind);
  };
}

export function answerMatch(
  library: Library,
  request: MatchRequest,
  { corrections }: MarkAnnotations,
  settings: Settings,
  services: Services,
) {
  const url = canonicalUrl(request.page.url);
  const found = library.match(request.blocks, request.context);
  const mentions = withoutCorrected(found.mentions, corrections, request.page).filter(
    ({ entity }) => isWorthMarking(library, entity, url),
  );
  const before = request.context.content ?? NO_CONTENT;
  const content = readContentFrom(library, request.blocks, mentions, before);
  const asOf = (known: PageContent) => asOfFor(request.page, known, services);
  const { cards, offStory } = pageCards(library, before, content, asOf, url);
  const isUnwanted = unwantedOn(library, settings, offStory);
  return {
    ...found,
    context: { ...found.context, content },
    mentions: mentions.filter(({ entity }) => !isUnwanted(entity)),
    cards,
    offStory,
  };
}

/** A store that hangs must not keep the marks from the page; milliseconds. */
const ANNOTATIONS_WAIT_MS = 250;
export type MarkAnnotations = Pick<Annotations, 'known' | 'corrections'>;
export const NO_ANNOTATIONS: MarkAnnotations = { known: [], corrections: [] };

/** Known names and corrections; none if the store does not answer in time. */
async function annotationsInTime({ annotations }: Services): Promise<MarkAnnotations> {
  const late = new Promise<null>((done) => setTimeout(done, ANNOTATIONS_WAIT_MS, null));
  const listed = await Promise.race([annotations.forMarks(), late]);
  return listed?.ok ? listed.value : NO_ANNOTATIONS;
}

async function match(asked: MatchRequest, sender: Sender, services: Services): Promise<MatchReply> {
  const { settings, isWanted } = await wishesFor(asked.page, sender, services);
  if (!isWanted) {
    return {
      state: 'off',
      settings,
      mentions: [],
      context: asked.context,
      waiting: [],
      cards: {},
      offStory: [],
    };
  }
  // Side by side: a store that is slow to open is waited for once.
  const [library, annotations, page] = await Promise.all([
    libraryFor(services, sender.incognito),
    annotationsInTime(services),
    withReaderDate(asked.page, services),
  ]);
  const request = { ...asked, page };
  const reply = withDamageCheck(() =>
    answerMatch(library, request, annotations, settings, services),
  );
  if (settings.keepVisits && !sender.incognito) {
    const nameOf = (id: EntityId) => reply.cards[id]?.name ?? labelOf(library, id);
    // Learnt names are no part of the history: they can be forgotten on their own.
    const named = reply.mentions.filter(({ entity }) => !isOwnEntity(entity));
    const sighting = sightingOf(request, named, nameOf, services.clock.now());
    // Not awaited: the reader's marks do not wait for the store, nor suffer from it.
    if (sighting) void services.keeper.keep(sighting);
  }
  return {
    state: 'on',
    settings,
    ...reply,
    mentions: withoutKnown(reply.mentions, annotations.known),
  };
}

/** Turns what was counted of a page into a visit. Awaited: a page that is not answered asks again. */
async function markRead(named: PageIdentity, sender: Sender, services: Services): Promise<null> {
  const page = await withReaderDate(named, services);
  const { settings, isWanted } = await wishesFor(page, sender, services);
  if (isWanted && settings.keepVisits && !sender.incognito) {
    await services.keeper.markRead(page, services.clock.now());
  }
  return null;
}

interface MetBefore {
  readonly met: ReadonlySet<EntityId> | null;
  readonly failure: Failure | null;
}

/** What the reader has met before; null where the store cannot tell. */
async function readBefore(tab: TabDescription, services: Services): Promise<MetBefore> {
  const ids = tab.entities.map(({ id }) => id);
  const met = await services.visits.metElsewhere(ids, tab.page.url);
  if (!met.ok) return { met: null, failure: met.error };
  return { met: met.value, failure: await services.keeper.failure() };
}

function summariseEntities(
  library: Library,
  tab: TabDescription,
  asOf: AsOf,
  met: ReadonlySet<EntityId> | null,
): SummaryEntity[] {
  const inStory = storiesOf(library, tab.content ?? NO_CONTENT, asOf.day);
  return tab.entities.flatMap(({ id, count, painted }) => {
    const summary = summariseFrom(library, id, asOf, inStory(id));
    return summary ? [{ ...summary, count, painted, isNew: met !== null && !met.has(id) }] : [];
  });
}

interface SummarisedTab {
  readonly tabId: number;
  /** Null unless the tab shows a web page. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

async function composeSummary(
  described: TabDescription,
  { address, isPrivate, tabId }: SummarisedTab,
  services: Services,
): Promise<PageSummary> {
  const tab = { ...described, page: await withReaderDate(described.page, services) };
  const library = await libraryFor(services, isPrivate);
  const content = tab.content ?? NO_CONTENT;
  const asOf = asOfFor(tab.page, content, services);
  const [{ settings, isPaused }, { met, failure }] = await Promise.all([
    wishesFor(tab.page, { tabId, ...(address !== null && { address }) }, services),
    readBefore(tab, services),
  ]);
  return withDamageCheck(() => ({
    tab,
    settings,
    isPaused,
    entities: summariseEntities(library, tab, asOf, met),
    ...briefPageFrom(library, content, asOf),
    asOf,
    storeFailure: failure,
  }));
}

async function summarise(tabId: number, services: Services): Promise<SummaryReply> {
  const [settings, address, isPrivate] = await Promise.all([
    services.settings.read(),
    services.tabs.addressOf(tabId),
    services.tabs.isPrivate(tabId),
  ]);
  const tab = { tabId, ...(address !== null && { address }) };
  if (!(await mayRead(settings, tab, services))) {
    return { kind: 'not-running', settings, site: siteOf(tab.address) };
  }
  const described = await services.tabs.describe(tabId);
  if (!described.ok) return { kind: 'unreachable', settings };
  const summarised = { tabId, address, isPrivate };
  return { kind: 'summary', summary: await composeSummary(described.value, summarised, services) };
}

export function pageHandlers(services: Services): PageHandlers {
  return {
    'page.match': {
      from: 'page',
      accepts: shaped(matchRequest),
      handle: (request, sender) => match(request, sender, services),
    },
    'page.read': {
      from: 'page',
      accepts: shaped(pageIdentity),
      handle: (page, sender) => markRead(page, sender, services),
    },
    'page.changed': {
      from: 'page',
      accepts: shaped(nothing),
      handle: (_, { tabId }) => {
        if (tabId !== null) services.tabs.changed(tabId);
        return null;
      },
    },
    'page.summary': {
      from: 'extension',
      accepts: shaped(summaryRequest),
      handle: ({ tabId }) => summarise(tabId, services),
    },
    'date.correct': {
      from: 'extension',
      accepts: shaped(dateCorrection),
      handle: async ({ tabId, url, day }) => {
        if (await services.tabs.isPrivate(tabId)) {
          throw new ExpectedFailure('not-allowed', 'Nothing is kept in a private window.');
        }
        unwrap(await services.pageDates.set(url, day, services.clock.now()));
        await services.tabs.refresh();
        return null;
      },
    },
    'page.pause': {
      from: 'extension',
      accepts: shaped(pausing),
      handle: async ({ url, paused }) => {
        await services.paused.set(url, paused);
        return null;
      },
    },
  };
}
