import type { OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import { askWorker } from '../../messaging/client';
import type { Failure, ReaderData, Visit } from '../../messaging/protocol';
import { SETTINGS_KEY } from '../../messaging/protocol/settings';
import { matchesFilter, orderVisits } from '../../storage/search';
import { allVisits, measureStore } from '../../storage/visits';
import { createDeletions } from './deletions';
import { fileOf, type SavedFile } from './export';
import { createFileImport } from './import-file';
import { loaded } from './loaded';
import { createPackKeeping } from './packs';
import { createRescue, type Rescuer } from './rescue';
import { createShownSettings } from './shown-settings';
import type { OptionsStores } from './stores';

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
  trouble: null,
  packs: { kind: 'loading' },
  isPrivate: false,
  chosenPack: null,
  entities: new Map(),
  opened: new Map(),
  measure: { kind: 'loading' },
  annotations: { kind: 'loading' },
  chosen: null,
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

/** Applies search, site, days and order; a site without visits no longer filters. */
function arrange(view: OptionsView, all: readonly Visit[]): OptionsView {
  const site = all.some((visit) => visit.site === view.site) ? view.site : null;
  const { search, from, to } = view;
  const filter = { search, ...(site && { site }), ...(from && { from }), ...(to && { to }) };
  const shown = orderVisits(
    all.filter((visit) => matchesFilter(visit, filter)),
    view.order,
  );
  const kept = new Set(all.map(({ url }) => url));
  const selected = new Set([...view.selected].filter((url) => kept.has(url)));
  return { ...view, site, selected, visits: { kind: 'here', value: { all, shown } } };
}

function rearrange(view: OptionsView): OptionsView {
  return view.visits.kind === 'here' ? arrange(view, view.visits.value.all) : view;
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
  /** The file of the pack that came with the extension. */
  readonly bundledBytes: () => Promise<ArrayBuffer>;
}

export function createOptionsModel(surroundings: Surroundings): OptionsModel {
  const { show, words, persist, save, stores, isPrivate } = surroundings;
  let view: OptionsView = { ...START, isPrivate };
  const change = (next: Partial<OptionsView>) => {
    view = { ...view, ...next };
    show(view);
  };
  const rearranged = (next: Partial<OptionsView>) => change(rearrange({ ...view, ...next }));

  const settings = createShownSettings({ view: () => view, change, words });
  const loadData = async () => {
    await stores.drafts.adopt(stores.annotations, Date.now());
    const [visits, annotations, measure] = await Promise.all([
      allVisits(stores.visits),
      stores.annotations.list(),
      measureStore(stores.visits),
    ]);
    change({ annotations: loaded(annotations), measure: loaded(measure) });
    if (visits.ok) change(arrange(view, visits.value));
    else change({ visits: { kind: 'failed', failure: visits.error } });
  };
  const refuseData = () => {
    const message = words.t('options_private');
    const failure: Failure = { code: 'not-allowed', message };
    const failed = { kind: 'failed', failure } as const;
    change({ visits: failed, annotations: failed, measure: failed });
  };
  const load = async () => {
    const data = isPrivate ? refuseData() : Promise.all([loadData(), deletions.load()]);
    await Promise.all([settings.load(), data, packs.load()]);
  };

  const deletions = createDeletions({
    view: () => view,
    change,
    words,
    bin: stores.bin,
    adoptDrafts: () => stores.drafts.adopt(stores.annotations, Date.now()),
    reload: async ({ packs: hasPacks }) => {
      await Promise.all([loadData(), hasPacks && packs.renew()]);
    },
  });
  const packs = createPackKeeping({
    view: () => view,
    change,
    words,
    store: stores.packs,
    bundledBytes: surroundings.bundledBytes,
    remove: deletions.removePack,
  });

  let exporting = new AbortController();
  const allKept = async (signal: AbortSignal): Promise<ReaderData | null> => {
    await stores.drafts.adopt(stores.annotations, Date.now());
    const [visits, annotations] = await Promise.all([
      allVisits(stores.visits, signal),
      stores.annotations.list(),
    ]);
    if (!visits.ok) change({ trouble: visits.error });
    else if (!annotations.ok) change({ trouble: annotations.error });
    else return { visits: visits.value, annotations: annotations.value };
    return null;
  };
  const exportTo: OptionsActions['save'] = async (format) => {
    exporting.abort();
    exporting = new AbortController();
    const { signal } = exporting;
    change({ isExporting: true, trouble: null });
    const kept = await allKept(signal);
    const file = kept && (await fileOf(kept, format, words, Date.now(), signal));
    if (signal.aborted) return;
    change({ isExporting: false });
    if (!file) return;
    save(file);
    change({ announcement: words.t('options_exported', file.name) });
  };

  const actions: OptionsActions = {
    ...packs.actions,
    ...deletions.actions,
    ...createFileImport({ change, words, reload: loadData, startThread: surroundings.startImport }),
    ...createRescue({ change, words, save, reload: load, rescuer: surroundings.rescuer }),
    set: settings.set,
    setSite: (site, rule) => void settings.keep(askWorker('site.set', { site, rule })),
    search: (search) => rearranged({ search }),
    filterSite: (site) => rearranged({ site }),
    filterDays: (days) => rearranged(days),
    sort: (order) => rearranged({ order }),
    select: (urls, on) => {
      const selected = new Set(view.selected);
      for (const url of urls) on ? selected.add(url) : selected.delete(url);
      change({ selected });
    },
    dismiss: () => change({ trouble: null }),
    protect: async () => {
      const granted = await persist();
      change({ measure: loaded(await measureStore(stores.visits)) });
      change({ announcement: words.t(granted ? 'options_protected' : 'options_protect_refused') });
    },
    retry: () => void load(),
    save: exportTo,
    stopExport: () => {
      exporting.abort();
      change({ isExporting: false });
    },
  };
  return {
    actions,
    load,
    storageChanged: (changes) => {
      if (SETTINGS_KEY in changes) void settings.load();
    },
  };
}
