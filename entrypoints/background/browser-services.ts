import browser from 'webextension-polyfill';
import { askTab } from '../../messaging/client';
import type { Failure, Result, Settings, TabDescription } from '../../messaging/protocol';
import { createAnnotationStore } from '../../storage/annotations';
import { createDatabase } from '../../storage/database';
import { createSayingStore } from '../../storage/sayings';
import { createVisitStore } from '../../storage/visits';
import { registerAlwaysSites } from './always-sites';
import { createKnowledgeSource } from './knowledge';
import { openKnowledge } from './open-knowledge';
import { createPausedPages } from './paused-pages';
import { localClock, type Services, type TabScript, type Tabs } from './services';
import { createSettingsKeeper } from './settings-keeper';
import { createVisitKeeper, type FailureMemory } from './visit-keeper';

const PACK = '/packs/russia-syria.bgpk';
const FAILURE = 'storeFailure';

/** Session storage outlives the worker and ends with the browser: a failure of last week is no news. */
const failureMemory: FailureMemory = {
  get: async () => {
    const items = await browser.storage.session.get(FAILURE);
    return (items[FAILURE] as Failure | undefined) ?? null; // only `set` below writes it
  },
  set: (failure) => browser.storage.session.set({ [FAILURE]: failure }),
};

async function inject(
  scripts: readonly TabScript[],
  tabId: number,
  frameId: number,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: scripts.map((script) => `/${script}.js`),
    injectImmediately: true,
  });
}

/** On a page that is no news nothing listens until it is asked about. */
async function describe(tabId: number): Promise<Result<TabDescription>> {
  const said = await askTab(tabId, 'tab.describe', null);
  if (said.ok) return said;
  try {
    await inject(['follow'], tabId, 0);
  } catch {
    return said; // a page of the browser's own
  }
  return askTab(tabId, 'tab.describe', null);
}

const browserTabs: Tabs = {
  describe,
  inject,
};

/** Has every open page read itself again, or take its marks off. Tabs without our script decline, which is no failure. */
async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void askTab(id, 'tab.refresh', null);
}

let registering: Promise<void> = Promise.resolve();

/** One registration after the other: two at once would trip over the same id. */
function registerAlways(settings: Settings): Promise<void> {
  registering = registering
    .then(() => registerAlwaysSites(browser.scripting, settings))
    .catch(() => undefined); // the popup can still have a page read at once
  return registering;
}

/** What a change of settings brings about beyond the store. */
async function applySettings(settings: Settings): Promise<void> {
  await registerAlways(settings);
  await tellTabs();
}

/** The real services. Starts opening the pack; opens the store only when it is first needed. */
export function createBrowserServices(): Services {
  const database = createDatabase();
  const visits = createVisitStore(database);
  const settings = createSettingsKeeper(browser.storage.local, applySettings);
  return {
    knowledge: createKnowledgeSource(() => openKnowledge(browser.runtime.getURL(PACK))),
    settings,
    paused: createPausedPages(browser.storage.session, tellTabs),
    visits,
    sayings: createSayingStore(database),
    annotations: createAnnotationStore(database),
    keeper: createVisitKeeper(visits, failureMemory),
    clock: localClock,
    tabs: browserTabs,
  };
}
