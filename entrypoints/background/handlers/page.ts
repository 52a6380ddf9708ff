import { NO_CONTENT } from '../../../knowledge/briefing/story/content';
import type { AsOf } from '../../../knowledge/briefing/types';
import { briefPageFrom, storiesOf, summariseFrom } from '../../../knowledge/library/brief';
import type { Library } from '../../../knowledge/library/library';
import { isOwnEntity } from '../../../knowledge/reading/own/entity-id';
import type { EntityId } from '../../../knowledge/schema/types';
import { ExpectedFailure } from '../../../messaging/failure';
import {
  dateCorrection,
  nothing,
  pageIdentity,
  pausing,
  shaped,
  summaryRequest,
} from '../../../messaging/params';
import type {
  Failure,
  PageIdentity,
  PageSummary,
  SummaryEntity,
  SummaryReply,
  TabDescription,
  WorkerProtocol,
} from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { siteOf } from '../../../storage/settings';
import { withDamageCheck } from '../knowledge';
import { mayRead, pageAccess } from '../page-access';
import { libraryFor } from '../reading/library-for';
import { asOfFor, type Services, unwrap, withReaderDate } from '../services';

import { matchHandlers } from './match';

type PageHandlers = Pick<
  Handlers<WorkerProtocol>,
  | 'page.match'
  | 'page.retold'
  | 'page.read'
  | 'page.changed'
  | 'page.summary'
  | 'page.pause'
  | 'date.correct'
>;

/** Turns a page's tally into a visit. Awaited, because a page without an answer asks again. */
async function markRead(named: PageIdentity, sender: Sender, services: Services): Promise<null> {
  const page = await withReaderDate(named, services);
  const { settings, isWanted } = await pageAccess(page, sender, services);
  if (isWanted && settings.keepVisits && !sender.incognito) {
    await services.keeper.markRead(page, services.clock.now());
  }
  return null;
}

interface MetBefore {
  readonly met: ReadonlySet<EntityId> | null;
  readonly failure: Failure | null;
}

/** Entities that the reader has met before; null if the store does not answer. */
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
    // A learnt name is known from another article, whatever was kept of the visits.
    const isNew = met !== null && !met.has(id) && !isOwnEntity(id);
    return summary ? [{ ...summary, count, painted, isNew }] : [];
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
    pageAccess(tab.page, { tabId, ...(address !== null && { address }) }, services),
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
    ...matchHandlers(services),
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
