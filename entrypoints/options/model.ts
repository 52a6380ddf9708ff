import { countKept } from '../../components/options/counts';
import type { Loaded, OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import { askWorker } from '../../messaging/client';
import type { Annotations, DeletedVisits, Result, Sayings, Visit } from '../../messaging/protocol';
import { matchesFilter, orderVisits } from '../../storage/search';

/** What the page shows before anything has been answered. */
export const START: OptionsView = {
  settings: null,
  visits: { kind: 'loading' },
  search: '',
  site: null,
  order: 'newest',
  selected: new Set(),
  undo: null,
  trouble: null,
  pack: { kind: 'loading' },
  measure: { kind: 'loading' },
  sayings: { kind: 'loading' },
  announcement: '',
};

export interface OptionsModel {
  readonly actions: OptionsActions;
  /** Asks for everything that the page shows. */
  load(): Promise<void>;
  /** Asks for the settings again: they were changed elsewhere. */
  loadSettings(): Promise<void>;
}

function loaded<T>(result: Result<T>): Loaded<T> {
  return result.ok
    ? { kind: 'here', value: result.value }
    : { kind: 'failed', failure: result.error };
}

/** Search, site and order applied anew; a site that has no visit left filters no longer. */
function arrange(view: OptionsView, all: readonly Visit[]): OptionsView {
  const site = all.some((visit) => visit.site === view.site) ? view.site : null;
  const filter = { search: view.search, ...(site !== null && { site }) };
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

const NOTHING_SAID: Sayings = { notes: [], known: [], corrections: [] };

/** What two deletions took out. */
function together(before: Annotations | null, now: Annotations): Annotations {
  if (!before) return now;
  const { notes, known, corrections } = before.sayings;
  return {
    visits: [...before.visits, ...now.visits],
    sayings: {
      notes: [...notes, ...now.sayings.notes],
      known: [...known, ...now.sayings.known],
      corrections: [...corrections, ...now.sayings.corrections],
    },
  };
}

interface Surroundings {
  readonly show: (view: OptionsView) => void;
  readonly words: Words;
  /** Asks the browser not to evict the extension's data. @returns whether it agreed */
  readonly persist: () => Promise<boolean>;
}

export function createOptionsModel({ show, words, persist }: Surroundings): OptionsModel {
  let view = START;
  const change = (next: Partial<OptionsView>) => {
    view = { ...view, ...next };
    show(view);
  };
  const rearranged = (next: Partial<OptionsView>) => change(rearrange({ ...view, ...next }));

  const loadSettings = async () => {
    const settings = await askWorker('settings.get', null);
    if (settings.ok) change({ settings: settings.value });
    else change({ trouble: settings.error });
  };
  const loadVisits = async () => {
    const visits = await askWorker('visits.list', {});
    if (visits.ok) change(arrange(view, visits.value));
    else change({ visits: { kind: 'failed', failure: visits.error } });
  };
  const loadMeasure = async () =>
    change({ measure: loaded(await askWorker('store.measure', null)) });
  const loadPack = async () => change({ pack: loaded(await askWorker('pack.state', null)) });
  const loadSayings = async () =>
    change({ sayings: loaded(await askWorker('sayings.list', null)) });
  const load = async () => {
    await Promise.all([loadSettings(), loadVisits(), loadSayings(), loadMeasure(), loadPack()]);
  };

  /** Does something to what is kept, then shows what is kept. */
  const alter = async <T>(
    asked: Promise<Result<T>>,
    after: (value: T) => Partial<OptionsView>,
  ): Promise<void> => {
    const result = await asked;
    await Promise.all([loadVisits(), loadSayings(), loadMeasure()]);
    change(result.ok ? { trouble: null, ...after(result.value) } : { trouble: result.error });
  };
  /** Deletions in a row are undone together: a slip is often noticed only after the next. */
  const afterDeletion = ({ deleted, visits }: DeletedVisits) => ({
    undo: together(view.undo, { visits, sayings: NOTHING_SAID }),
    announcement: words.count(deleted, (form) => `options_deleted_${form}`),
  });
  const afterWipe = (gone: Annotations) => ({
    undo: together(view.undo, gone),
    announcement: words.t('options_wiped'),
  });
  const keepSettings = async (asked: ReturnType<typeof askWorker<'settings.set'>>) => {
    const settings = await asked;
    if (!settings.ok) return change({ trouble: settings.error });
    change({ settings: settings.value, trouble: null, announcement: words.t('options_saved') });
  };

  const actions: OptionsActions = {
    set: (changed) => void keepSettings(askWorker('settings.set', changed)),
    setSite: (site, rule) => void keepSettings(askWorker('site.set', { site, rule })),
    search: (search) => rearranged({ search }),
    filterSite: (site) => rearranged({ site }),
    sort: (order) => rearranged({ order }),
    select: (urls, on) => {
      const selected = new Set(view.selected);
      for (const url of urls) on ? selected.add(url) : selected.delete(url);
      change({ selected });
    },
    remove: (urls) => void alter(askWorker('visits.delete', { urls }), afterDeletion),
    clear: () => void alter(askWorker('visits.clear', null), afterDeletion),
    wipe: () => void alter(askWorker('annotations.clear', null), afterWipe),
    undo: () => {
      if (!view.undo) return;
      const { visits, sayings } = view.undo;
      const said = sayings.notes.length + sayings.known.length + sayings.corrections.length;
      void alter(askWorker('annotations.restore', view.undo), ({ restored }) => ({
        undo: null,
        announcement:
          said > 0
            ? words.t('options_restored_all', countKept(visits.length, sayings, words).join(', '))
            : words.count(restored, (form) => `options_restored_${form}`),
      }));
    },
    dismiss: () => change({ undo: null, trouble: null }),
    protect: async () => {
      const granted = await persist();
      await loadMeasure();
      change({ announcement: words.t(granted ? 'options_protected' : 'options_protect_refused') });
    },
    say: async (saying) => {
      const said = await askWorker('saying.set', saying);
      await loadSayings();
      change(said.ok ? { announcement: words.t('options_saved') } : { trouble: said.error });
    },
    retry: () => void load(),
  };
  return { actions, load, loadSettings };
}
