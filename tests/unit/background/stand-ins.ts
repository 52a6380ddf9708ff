import 'fake-indexeddb/auto';
import { createAskedPages } from '../../../entrypoints/background/asked-pages';
import { createKnowledgeSource } from '../../../entrypoints/background/knowledge';
import { createNoteTickets } from '../../../entrypoints/background/note-tickets';
import { keptPlaces } from '../../../entrypoints/background/open-knowledge';
import { createPausedPages } from '../../../entrypoints/background/paused-pages';
import { createOwnReading } from '../../../entrypoints/background/reading/own-reading';
import type { Services } from '../../../entrypoints/background/services';
import {
  createSettingsKeeper,
  type SettingsArea,
} from '../../../entrypoints/background/settings-keeper';
import { createVisitKeeper } from '../../../entrypoints/background/visit-keeper';
import type { OpenedPack } from '../../../knowledge/library/library';
import { BUNDLED_LISTS } from '../../../knowledge/reading/lexicon/bundled-lists';
import { loadWordLists } from '../../../knowledge/reading/lexicon/word-classes';
import { bodyBlocks } from '../../../knowledge/text/block';
import type {
  Failure,
  MatchRequest,
  PageIdentity,
  Settings,
  TabDescription,
} from '../../../messaging/protocol';
import type { Sender } from '../../../messaging/server';
import { createAnnotationStore } from '../../../storage/annotations';
import { createBin } from '../../../storage/bin/bin';
import { createDatabase } from '../../../storage/database';
import { createHighlightStore } from '../../../storage/highlights/store';
import { createDrafts, type DraftArea } from '../../../storage/note-drafts';
import { createPackStore } from '../../../storage/packs';
import { createPageDateStore } from '../../../storage/page-dates';
import { createReadingStore } from '../../../storage/reading';
import { SETTINGS_BEFORE_WELCOME } from '../../../storage/settings';
import { allVisits, createVisitStore, type VisitStore } from '../../../storage/visits';

export const PAGE: PageIdentity = {
  url: 'https://block-store.example/quay?utm_source=x',
  site: 'ledger.example',
  title: 'The quay',
  outlet: 'The Ledger',
  lang: 'en',
  date: { day: '2025-02-14', from: 'meta' },
};
export const READER: Sender = { from: 'page', tabId: 4, frameId: 0, incognito: false };
/** A tab in a private window. */
export const PRIVATE_TAB = 99;
export const TODAY = '2026-03-01';

export function request(...blocks: readonly string[]): MatchRequest {
  return { page: PAGE, blocks: bodyBlocks(blocks), context: { established: {} } };
}

/** `storage.local` in memory. */
export function memoryArea(
  start: Record<string, unknown> = {},
): SettingsArea & DraftArea & { readonly items: Record<string, unknown> } {
  const items = { ...start };
  return {
    items,
    get: async (key: string | null) =>
      structuredClone(key === null ? items : { [key]: items[key] }),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (key) => void Reflect.deleteProperty(items, key),
  };
}

interface Options {
  /** Opens the bundled pack. */
  readonly open: () => Promise<OpenedPack>;
  readonly settings?: Partial<Settings>;
  readonly tab?: TabDescription;
}

/** The browser's tabs: all that the worker does to them is told. */
function tabsOf(tab: TabDescription | undefined, told: string[]): Services['tabs'] {
  const failure = { code: 'disconnected', message: 'no script in the tab' } as const;
  return {
    describe: async () => (tab ? { ok: true, value: tab } : { ok: false, error: failure }),
    addressOf: async () => tab?.page.url ?? null,
    readOnce: async (tabId) => void told.push(`read ${tabId}`),
    isPrivate: async (tabId) => tabId === PRIVATE_TAB,
    inject: async (scripts, tabId, frameId) => void told.push(`${scripts} ${tabId}/${frameId}`),
    changed: (tabId) => void told.push(`changed ${tabId}`),
    refresh: async () => void told.push('refresh'),
    refreshTab: async (tabId) => void told.push(`refresh ${tabId}`),
    refreshHighlights: async (but) => void told.push(`highlights but ${but}`),
    openHighlight: async (tabId, id) => {
      told.push(`open ${id} in ${tabId}`);
      return { found: true };
    },
  };
}

/** A visit keeper, and the batches that it was given. */
function watchedKeeper(visits: VisitStore) {
  let failure: Failure | null = null;
  const batches: Promise<void>[] = [];
  const keeper = createVisitKeeper(visits, {
    get: async () => failure,
    set: async (next) => {
      failure = next;
    },
  });
  const keep: typeof keeper.keep = (sighting) => {
    const done = keeper.keep(sighting);
    batches.push(done);
    return done;
  };
  return { keeper: { ...keeper, keep }, batches };
}

/** The worker's services, real but for the browser: its storage areas, its tabs, its clock. */
export function standIns({ open, settings, tab }: Options) {
  const area = memoryArea({ settings: { ...SETTINGS_BEFORE_WELCOME, ...settings } });
  const session = memoryArea();
  const database = createDatabase(`stand-ins-${crypto.randomUUID()}`);
  const visits = createVisitStore(database);
  const told: string[] = [];
  const { keeper, batches } = watchedKeeper(visits);
  const settingsKeeper = createSettingsKeeper(area, async (next, before) => {
    if (next.packsOff.join() !== before.packsOff.join()) knowledge.renew();
    told.push('refresh');
  });
  const packs = createPackStore(database);
  const knowledge = createKnowledgeSource({
    bundled: { id: 'russia-syria', open },
    kept: keptPlaces(packs),
    off: async () => (await settingsKeeper.read()).packsOff,
    late: () => void told.push('late'),
  });
  const services: Services = {
    knowledge,
    settings: settingsKeeper,
    asked: createAskedPages(session),
    paused: createPausedPages(session, async () => void told.push('refresh')),
    visits,
    annotations: createAnnotationStore(database),
    highlights: createHighlightStore(database),
    bin: createBin(database),
    changedHighlights: async (tabId) => void told.push(`highlights changed ${tabId}`),
    drafts: createDrafts(area),
    tickets: createNoteTickets(session),
    pageDates: createPageDateStore(database),
    keeper,
    reading: createOwnReading({
      store: createReadingStore(database),
      loadLists: async () => loadWordLists(BUNDLED_LISTS),
      late: () => void told.push('late'),
    }),
    clock: { now: () => Date.UTC(2026, 2, 1, 12), today: () => TODAY },
    tabs: tabsOf(tab, told),
  };
  /** What is kept once every batch so far is through. */
  const visitsKept = async () => {
    await Promise.all(batches);
    const listed = await allVisits(visits);
    if (!listed.ok) throw new Error(listed.error.message);
    return listed.value;
  };
  return { services, database, packs, area, session, told, visitsKept, close: database.close };
}
