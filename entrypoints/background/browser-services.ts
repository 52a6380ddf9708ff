import browser from 'webextension-polyfill';
import { BUNDLED_PACK } from '../../knowledge/library/bundled';
import { askTab, pushToViews } from '../../messaging/client';
import type { Failure, Result, Settings, TabDescription } from '../../messaging/protocol';
import { createAnnotationStore } from '../../storage/annotations';
import { createBin } from '../../storage/bin/bin';
import { createDatabase } from '../../storage/database';
import { createHighlightStore, type HighlightStore } from '../../storage/highlights/store';
import { createDrafts } from '../../storage/note-drafts';
import { createPackStore } from '../../storage/packs';
import { createPageDateStore } from '../../storage/page-dates';
import { createReadingStore } from '../../storage/reading';
import { siteOf } from '../../storage/settings';
import { createVisitStore } from '../../storage/visits';
import { draftArea } from '../note/draft-area';
import { createAskedPages } from './asked-pages';
import { createKnowledgeSource, type KnowledgeSource } from './knowledge';
import { createNoteTickets } from './note-tickets';
import { keptPlaces, openKnowledge } from './open-knowledge';
import { followChoice, readOnce } from './open-pages';
import { registerPageScripts } from './page-scripts';
import { createPausedPages } from './paused-pages';
import { createOwnReading } from './reading/own-reading';
import { createWordLists } from './reading/word-lists';
import { localClock, type Services, type TabScript, type Tabs } from './services';
import { createSettingsKeeper } from './settings-keeper';
import { drawAll, drawTab } from './toolbar';
import { createVisitKeeper, type FailureMemory } from './visit-keeper';

const FAILURE = 'storeFailure';
/** Written by the build (`wxt.config.ts`). */
const WORD_LISTS = '/reading/words.json';

/**
 * Delay before the bin is cleaned up, so that the first marks read the store first; a worker lives for at least 30 s.
 * Milliseconds.
 */
const EXPIRE_AFTER_MS = 5000;

/** Session storage survives the worker and ends with the browser, so that an old failure is not shown. */
const failureMemory: FailureMemory = {
  get: async () => {
    const items = await browser.storage.session.get(FAILURE);
    return (items[FAILURE] as Failure | undefined) ?? null; // only `set` below writes it
  },
  set: (failure) => browser.storage.session.set({ [FAILURE]: failure }),
};

async function inject(script: TabScript, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/${script}.js`],
    injectImmediately: true,
  });
}

/** On a page that is not news no script listens until the first request. */
async function describe(tabId: number): Promise<Result<TabDescription>> {
  const described = await askTab(tabId, 'tab.describe', null);
  if (described.ok) return described;
  try {
    await inject('article', tabId, 0);
  } catch {
    return described; // a page of the browser's own
  }
  return askTab(tabId, 'tab.describe', null);
}

async function refreshTab(tabId: number): Promise<void> {
  await askTab(tabId, 'tab.refresh', null);
}

/** Tabs without our script reject; that is not a failure. */
async function refresh(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void refreshTab(id);
  await refreshHighlights(null);
}

async function refreshHighlights(but: number | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs)
    if (id !== undefined && id !== but) void askTab(id, 'highlight.refresh', null);
}

async function openHighlight(tabId: number, id: string): Promise<{ readonly found: boolean }> {
  try {
    await inject('highlights', tabId, 0);
  } catch {
    return { found: false }; // a page of the browser's own
  }
  const opened = await askTab(tabId, 'highlight.open', { id });
  return { found: opened.ok && opened.value.found };
}

/** A tab that is gone is not private. */
const isPrivate = async (tabId: number) =>
  (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? false;

async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && siteOf(tab.url) !== null ? tab.url : null;
}

const browserTabs: Omit<Tabs, 'changed'> = {
  addressOf,
  readOnce,
  describe,
  inject,
  refresh,
  refreshTab,
  refreshHighlights,
  openHighlight,
  isPrivate,
};

let registering: Promise<void> = Promise.resolve();

/**
 * One registration at a time, because two would use the same id. Each reads the settings itself: stale ones must not
 * undo a later choice.
 */
export function registerScripts(
  read: () => Promise<Settings>,
  highlights: HighlightStore,
): Promise<void> {
  registering = registering
    .then(async () => {
      const sites = await highlights.sites();
      // Pages are read even if the store does not answer.
      const kept = sites.ok ? sites.value : [];
      await registerPageScripts(browser.scripting, await read(), kept);
    })
    .catch(() => undefined); // a page can still be read by a click
  return registering;
}

function tabChanged(tabId: number, read: () => Promise<Settings>): void {
  pushToViews('summary.changed', { tabId });
  void read().then((now) => drawTab(tabId, now));
}

async function highlightsChanged(
  tabId: number | null,
  read: () => Promise<Settings>,
  highlights: HighlightStore,
): Promise<void> {
  await registerScripts(read, highlights);
  await refreshHighlights(tabId);
  if (tabId !== null) pushToViews('summary.changed', { tabId });
}

/** Effects of a change of settings outside the store. */
async function applySettings(
  settings: Settings,
  before: Settings,
  read: () => Promise<Settings>,
  knowledge: KnowledgeSource,
  highlights: HighlightStore,
): Promise<void> {
  if (settings.packsOff.join() !== before.packsOff.join()) knowledge.renew();
  await registerScripts(read, highlights);
  await followChoice(settings, before);
  await refresh();
  await drawAll(settings);
}

/** The real services. Starts opening the packs, and the store for those that the reader has added. */
export function createBrowserServices(): Services {
  const database = createDatabase();
  const visits = createVisitStore(database);
  // At each start of the worker, which is often enough: rows stay in the bin for a day.
  const bin = createBin(database);
  setTimeout(() => void bin.expire(Date.now()), EXPIRE_AFTER_MS);
  const highlights = createHighlightStore(database);
  const annotations = createAnnotationStore(database);
  const drafts = createDrafts(draftArea);
  void drafts.adopt(annotations, Date.now());
  const settings = createSettingsKeeper(browser.storage.local, (next, before) =>
    applySettings(next, before, settings.read, knowledge, highlights),
  );
  const knowledge = createKnowledgeSource({
    bundled: {
      id: BUNDLED_PACK.id,
      open: () => openKnowledge(browser.runtime.getURL(BUNDLED_PACK.path)),
    },
    kept: keptPlaces(createPackStore(database)),
    off: async () => (await settings.read()).packsOff,
    late: () => void refresh(),
  });
  return {
    knowledge,
    settings,
    paused: createPausedPages(browser.storage.session, refresh),
    asked: createAskedPages(browser.storage.session),
    visits,
    annotations,
    highlights,
    bin,
    drafts,
    tickets: createNoteTickets(browser.storage.session),
    pageDates: createPageDateStore(database),
    keeper: createVisitKeeper(visits, failureMemory),
    reading: createOwnReading({
      store: createReadingStore(database),
      loadLists: createWordLists(browser.runtime.getURL(WORD_LISTS)),
      late: () => void refresh(),
    }),
    clock: localClock,
    changedHighlights: (tabId) => highlightsChanged(tabId, settings.read, highlights),
    tabs: {
      ...browserTabs,
      changed: (tabId) => tabChanged(tabId, settings.read),
    },
  };
}
