import { countKept, countsOf } from '../../components/options/counts';
import type { Loaded, OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { WholeEntity } from '../../knowledge/briefing/whole';
import type { EntityId } from '../../knowledge/schema/types';
import { askWorker } from '../../messaging/client';
import type { Annotations, DeletedVisits, Result, Sayings, Visit } from '../../messaging/protocol';
import { matchesFilter, orderVisits } from '../../storage/search';
import { fileOf, readChosen, type SavedFile } from './moving';

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
  pack: { kind: 'loading' },
  entities: { kind: 'loading' },
  opened: new Map(),
  measure: { kind: 'loading' },
  sayings: { kind: 'loading' },
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

function loaded<T>(result: Result<T>): Loaded<T> {
  return result.ok
    ? { kind: 'here', value: result.value }
    : { kind: 'failed', failure: result.error };
}

/** Search, site, days and order applied anew; a site that has no visit left filters no longer. */
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
  /** Hands the reader a file. */
  readonly save: (file: SavedFile) => void;
}

export function createOptionsModel({ show, words, persist, save }: Surroundings): OptionsModel {
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
  const loadPack = async () => {
    change({ pack: loaded(await askWorker('pack.state', null)) });
    change({ entities: loaded(await askWorker('pack.entities', null)) });
  };
  const openEntity = async (id: EntityId) => {
    const open = (entity: Loaded<WholeEntity>) =>
      change({ opened: new Map(view.opened).set(id, entity) });
    if (view.opened.get(id)?.kind === 'here') return;
    open({ kind: 'loading' });
    const answer = await askWorker('pack.entity', { entity: id });
    if (!answer.ok) return open({ kind: 'failed', failure: answer.error });
    if (answer.value) open({ kind: 'here', value: answer.value });
  };
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

  /** All that is kept, asked anew: what the page shows may be older. Null, and the reason shown, where it cannot be had. */
  const allKept = async (): Promise<Annotations | null> => {
    const visits = await askWorker('visits.list', {});
    const sayings = await askWorker('sayings.list', null);
    if (visits.ok && sayings.ok) return { visits: visits.value, sayings: sayings.value };
    const failed = [visits, sayings].find((result) => !result.ok);
    if (failed && !failed.ok) change({ trouble: failed.error });
    return null;
  };
  let incoming: Annotations | null = null;

  const actions: OptionsActions = {
    set: (changed) => void keepSettings(askWorker('settings.set', changed)),
    setSite: (site, rule) => void keepSettings(askWorker('site.set', { site, rule })),
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
    wipe: () => void alter(askWorker('annotations.clear', null), afterWipe),
    undo: () => {
      if (!view.undo) return;
      const { visits, sayings } = view.undo;
      const said = sayings.notes.length + sayings.known.length + sayings.corrections.length;
      void alter(askWorker('annotations.restore', view.undo), ({ restored }) => ({
        undo: null,
        announcement:
          said > 0
            ? words.t(
                'options_restored_all',
                countKept(countsOf(visits.length, sayings), words).join(', '),
              )
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
      const { chosen, annotations } =
        text === null
          ? {
              chosen: { kind: 'unreadable', name: file.name, why: 'unopened' } as const,
              annotations: null,
            }
          : readChosen({ name: file.name, text }, kept);
      incoming = annotations;
      change({ chosen, trouble: null });
    },
    importChosen: () => {
      if (!incoming) return;
      const file = incoming;
      void alter(askWorker('annotations.restore', file), () => ({
        chosen: null,
        announcement: words.t('options_imported'),
      }));
    },
    openEntity: (id) => void openEntity(id),
    putAway: () => {
      incoming = null;
      change({ chosen: null });
    },
  };
  return { actions, load, loadSettings };
}
