import type { OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { Failure } from '../../messaging/protocol';
import { SETTINGS_KEY } from '../../messaging/protocol/settings';
import { askWorker } from '../../messaging/view-client';
import { allVisits, measureStore } from '../../storage/visits';
import { createDeletions, type Deletions } from './deletions';
import { createHighlightList, shownHighlights } from './highlight-list';
import { loaded } from './loaded';
import { createOwnReadingPort } from './own-reading';
import { createPackKeeping } from './packs/keeping';
import { createShownSettings, type ShownSettings } from './shown-settings';
import type { OptionsStores } from './stores';
import { createFileExport } from './transfer/export';
import type { SavedFile } from './transfer/export-content';
import { createFileImport } from './transfer/import';
import { createRescue, type Rescuer } from './transfer/rescue';
import { arranged, createVisitList } from './visit-list';

/** What the page shows before anything has been answered. */
export const START: OptionsView = {
  settings: null,
  visits: { kind: 'loading' },
  search: '',
  site: null,
  from: null,
  to: null,
  order: 'newest',
  selected: new Set(),
  deletions: [],
  binProgress: null,
  trouble: null,
  packs: { kind: 'loading' },
  isPrivate: false,
  chosenPack: null,
  entities: new Map(),
  opened: new Map(),
  measure: { kind: 'loading' },
  annotations: { kind: 'loading' },
  highlightFilter: { search: '', site: null, from: null, to: null },
  shownHighlights: [],
  chosen: null,
  shortcuts: [],
  isExporting: false,
  announcement: '',
};

export interface OptionsModel {
  readonly actions: OptionsActions;
  /** Loads everything that the page shows. */
  load(): Promise<void>;
  /** Loads the settings again if they are among the changed keys of `storage.local`. */
  storageChanged(changes: Readonly<Record<string, unknown>>): void;
}

interface Surroundings {
  readonly show: (view: OptionsView) => void;
  readonly words: Words;
  readonly stores: OptionsStores;
  readonly rescuer: Rescuer;
  /** Asks the browser not to evict the extension's data. @returns whether it agreed */
  readonly persist: () => Promise<boolean>;
  /** Hands the reader a file. */
  readonly save: (file: SavedFile) => void;
  /** Starts the thread that imports a file. */
  readonly startImport: () => Worker;
  /** In a private window of Firefox, which has a store of its own: nothing is listed or changed. */
  readonly isPrivate: boolean;
  /** Tells the options pages of other windows that what is kept has changed. */
  readonly tellPages: () => void;
  /** Ways to pages outside the options. */
  readonly pages: Pick<OptionsActions, 'openWelcome' | 'changeShortcuts'>;
  readonly readShortcuts: () => Promise<OptionsView['shortcuts']>;
  /** The file of the pack that came with the extension. */
  readonly bundledBytes: () => Promise<ArrayBuffer>;
}

/** Loads visits, notes and the store's size. In a private window of Firefox nothing is kept: refuses. */
async function loadLists({
  view,
  change,
  words,
  stores,
  isPrivate,
}: Pick<Surroundings, 'words' | 'stores' | 'isPrivate'> & {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
}): Promise<void> {
  if (isPrivate) {
    const failure: Failure = { code: 'not-allowed', message: words.t('options_private') };
    const failed = { kind: 'failed', failure } as const;
    return change({ visits: failed, annotations: failed, measure: failed });
  }
  await stores.drafts.adopt(stores.annotations, Date.now());
  const [visits, annotations, measure] = await Promise.all([
    allVisits(stores.visits),
    stores.annotations.list(),
    measureStore(stores.visits, stores.reading),
  ]);
  change({ annotations: loaded(annotations), measure: loaded(measure) });
  change(shownHighlights(view()));
  if (visits.ok) change(arranged(view(), visits.value));
  else change({ visits: { kind: 'failed', failure: visits.error } });
}

/** Deletions, and what was learnt from articles, which is forgotten through them. */
function deletionActions(
  stores: OptionsStores,
  measure: () => Promise<void>,
  deletions: Deletions,
  settings: ShownSettings,
): Deletions['actions'] & Pick<OptionsActions, 'own'> {
  const own = createOwnReadingPort({
    store: stores.reading,
    packs: stores.packs,
    remove: deletions.removeLearnt,
    reload: deletions.load,
    measure,
    set: settings.set,
    loadSettings: settings.load,
  });
  return { ...deletions.actions, own };
}

/** Loads the lists after a change, as other options pages then do. */
const telling = (tellPages: () => void, load: () => Promise<void>) => () => {
  tellPages();
  return load();
};

/** After a file was imported: the worker makes the reader's own pack again, and pages draw their highlights. */
async function withRenewal(load: () => Promise<void>): Promise<void> {
  await Promise.all([load(), askWorker('reading.renew', null), askWorker('highlight.renew', null)]);
}

/** Asks the browser not to throw away what is kept. */
async function protect(
  { persist, words, stores }: Surroundings,
  change: (next: Partial<OptionsView>) => void,
): Promise<void> {
  const granted = await persist();
  await measureInto(change, stores);
  change({ announcement: words.t(granted ? 'options_protected' : 'options_protect_refused') });
}

/** The lists, and what narrows them. */
function listActions(page: Parameters<typeof createVisitList>[0]) {
  return { ...createVisitList(page), ...createHighlightList(page) };
}

/** Shows how much is kept now. */
async function measureInto(
  change: (next: Partial<OptionsView>) => void,
  { visits, reading }: OptionsStores,
): Promise<void> {
  change({ measure: loaded(await measureStore(visits, reading)) });
}

export function createOptionsModel(surroundings: Surroundings): OptionsModel {
  const { show, words, save, stores, isPrivate } = surroundings;
  let view: OptionsView = { ...START, isPrivate };
  const change = (next: Partial<OptionsView>) => {
    view = { ...view, ...next };
    show(view);
  };
  const page = { view: () => view, change, words };
  const settings = createShownSettings(page);
  const loadData = () => loadLists({ ...page, stores, isPrivate });
  const renewData = telling(surroundings.tellPages, loadData);
  const imported = () => withRenewal(renewData);
  const load = async () => {
    const bin = isPrivate ? null : deletions.load();
    const keys = surroundings.readShortcuts().then((shortcuts) => change({ shortcuts }));
    await Promise.all([settings.load(), loadData(), bin, packs.load(), keys]);
  };

  const deletions = createDeletions({
    ...page,
    stores,
    reload: (what) => Promise.all([renewData(), what.packs && packs.renew()]),
  });
  const packs = createPackKeeping({
    ...page,
    store: stores.packs,
    bundledBytes: surroundings.bundledBytes,
    remove: deletions.removePack,
  });

  const actions: OptionsActions = {
    ...packs.actions,
    ...deletionActions(stores, () => measureInto(change, stores), deletions, settings),
    ...listActions(page),
    ...createFileExport({ ...page, stores, save }),
    ...createFileImport({ ...page, reload: imported, startThread: surroundings.startImport }),
    ...createRescue({ ...page, save, reload: load, rescuer: surroundings.rescuer }),
    set: settings.set,
    setSite: (site, rule) => void settings.keep(askWorker('site.set', { site, rule })),
    dismiss: () => change({ trouble: null }),
    protect: () => protect(surroundings, change),
    retry: () => void load(),
    ...surroundings.pages,
  };
  return {
    actions,
    load,
    storageChanged: (changes) => void (SETTINGS_KEY in changes && settings.load()),
  };
}
