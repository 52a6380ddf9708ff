import { keptPacks } from '../../components/options/kept-packs';
import type { OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import { askWorker } from '../../messaging/client';
import type { DeletedVisits, ReaderData, Result, Visit } from '../../messaging/protocol';
import type { PackStore } from '../../storage/packs';
import { matchesFilter, orderVisits } from '../../storage/search';
import {
  deletedOf,
  NO_ANNOTATIONS,
  NOTHING_TAKEN,
  putBackText,
  type Taken,
  together,
} from './deleted';
import { fileOf, readChosen, type SavedFile } from './import-export';
import { loaded } from './loaded';
import { createPackKeeping } from './packs';
import { createShownSettings } from './shown-settings';

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
  undo: null,
  trouble: null,
  packs: { kind: 'loading' },
  isPrivate: false,
  chosenPack: null,
  entities: new Map(),
  opened: new Map(),
  measure: { kind: 'loading' },
  annotations: { kind: 'loading' },
  chosen: null,
  announcement: '',
};

export interface OptionsModel {
  readonly actions: OptionsActions;
  /** Asks for everything that the page shows. */
  load(): Promise<void>;
  /** Asks for the settings again: they were changed elsewhere. */
  loadSettings(): Promise<void>;
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
  /** Asks the browser not to evict the extension's data. @returns whether it agreed */
  readonly persist: () => Promise<boolean>;
  /** Hands the reader a file. */
  readonly save: (file: SavedFile) => void;
  readonly isPrivate: boolean;
  readonly packStore: PackStore;
  /** The file of the pack that came with the extension. */
  readonly bundledBytes: () => Promise<ArrayBuffer>;
}

export function createOptionsModel(surroundings: Surroundings): OptionsModel {
  const { show, words, persist, save, packStore, bundledBytes } = surroundings;
  let view: OptionsView = { ...START, isPrivate: surroundings.isPrivate };
  let taken = NOTHING_TAKEN;
  const change = (next: Partial<OptionsView>) => {
    view = { ...view, ...next };
    show(view);
  };
  const rearranged = (next: Partial<OptionsView>) => change(rearrange({ ...view, ...next }));

  const settings = createShownSettings({ view: () => view, change, words });
  const loadVisits = async () => {
    const visits = await askWorker('visits.list', {});
    if (visits.ok) change(arrange(view, visits.value));
    else change({ visits: { kind: 'failed', failure: visits.error } });
  };
  const loadMeasure = async () =>
    change({ measure: loaded(await askWorker('store.measure', null)) });
  const loadAnnotations = async () =>
    change({ annotations: loaded(await askWorker('annotations.list', null)) });
  const load = async () => {
    await Promise.all([
      settings.load(),
      loadVisits(),
      loadAnnotations(),
      loadMeasure(),
      packs.load(),
    ]);
  };

  /** A slip is often noticed only after the next: what deletions in a row took out is put back together. */
  const offerUndo = (now: Partial<Taken>) => {
    taken = together(taken, now);
    return { undo: deletedOf(taken) };
  };
  const packs = createPackKeeping({
    view: () => view,
    change,
    words,
    store: packStore,
    bundledBytes,
    offerUndo: (gone) => {
      void loadMeasure();
      const titles = gone.map(({ title }) => title).join(', ');
      change({
        trouble: null,
        ...offerUndo({ packs: gone }),
        announcement: words.t('options_pack_removed', titles),
      });
    },
  });

  /** Does something to what is kept, then shows what is kept. */
  const alter = async <T>(
    asked: Promise<Result<T>>,
    after: (value: T) => Partial<OptionsView>,
  ): Promise<void> => {
    const result = await asked;
    await Promise.all([loadVisits(), loadAnnotations(), loadMeasure()]);
    change(result.ok ? { trouble: null, ...after(result.value) } : { trouble: result.error });
  };
  const afterDeletion = ({ deleted, visits }: DeletedVisits) => ({
    ...offerUndo({ readerData: { visits, annotations: NO_ANNOTATIONS } }),
    announcement: words.count(deleted, (form) => `options_deleted_${form}`),
  });
  /** Packs go first, in a transaction of their own: their bytes stay in this page, for the way back. */
  const wipe = async () => {
    if (!view.isPrivate && keptPacks(view.packs).length > 0) {
      const gone = await packs.takeAll();
      if (!gone.ok) return;
      change(offerUndo({ packs: gone.value }));
    }
    await alter(askWorker('data.clear', null), (readerData) => ({
      ...offerUndo({ readerData }),
      announcement: words.t('options_wiped'),
    }));
  };
  const undo = async () => {
    const { packs: files, readerData } = taken;
    if (files.length > 0 && !(await packs.putBack(files)).ok) return;
    await alter(askWorker('data.restore', readerData), ({ restored }) => {
      const announcement = putBackText(taken, restored, words);
      taken = NOTHING_TAKEN;
      return { undo: null, announcement };
    });
  };

  /** Everything kept, as it is now. Null, with the reason shown, if it cannot be read. */
  const allKept = async (): Promise<ReaderData | null> => {
    const visits = await askWorker('visits.list', {});
    const annotations = await askWorker('annotations.list', null);
    if (visits.ok && annotations.ok)
      return { visits: visits.value, annotations: annotations.value };
    const failed = [visits, annotations].find((result) => !result.ok);
    if (failed && !failed.ok) change({ trouble: failed.error });
    return null;
  };
  let incoming: ReaderData | null = null;

  const actions: OptionsActions = {
    ...packs.actions,
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
    remove: (urls) => void alter(askWorker('visits.delete', { urls }), afterDeletion),
    clear: () => void alter(askWorker('visits.clear', null), afterDeletion),
    wipe: () => void wipe(),
    undo: () => void undo(),
    dismiss: () => {
      taken = NOTHING_TAKEN;
      change({ undo: null, trouble: null });
    },
    protect: async () => {
      const granted = await persist();
      await loadMeasure();
      change({ announcement: words.t(granted ? 'options_protected' : 'options_protect_refused') });
    },
    annotate: async (annotation) => {
      const kept = await askWorker('annotation.set', annotation);
      await loadAnnotations();
      change(kept.ok ? { announcement: words.t('options_saved') } : { trouble: kept.error });
    },
    retry: () => void load(),
    save: async (format) => {
      const kept = await allKept();
      if (!kept) return;
      const file = fileOf(kept, format, words, Date.now());
      save(file);
      change({ announcement: words.t('options_exported', file.name) });
    },
    choose: async (file) => {
      const kept = await allKept();
      if (!kept) return;
      const text = await file.text().catch(() => null);
      const { chosen, readerData } =
        text === null
          ? {
              chosen: { kind: 'unreadable', name: file.name, why: 'unopened' } as const,
              readerData: null,
            }
          : readChosen({ name: file.name, text }, kept);
      incoming = readerData;
      change({ chosen, trouble: null });
    },
    importChosen: () => {
      if (!incoming) return;
      const file = incoming;
      void alter(askWorker('data.restore', file), () => ({
        chosen: null,
        announcement: words.t('options_imported'),
      }));
    },
    putAway: () => {
      incoming = null;
      change({ chosen: null });
    },
  };
  return { actions, load, loadSettings: settings.load };
}
