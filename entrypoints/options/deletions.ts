import { countKept } from '../../components/options/counts';
import type { HighlightFilter, OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { Deletion, DeletionLabel, Result } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';
import { EVERYTHING } from '../../storage/bin/bin';
import type { DeletedRows } from '../../storage/bin/take';
import type { Watch } from '../../storage/bin/watch';
import type { OptionsStores } from './stores';

interface Needs {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  readonly stores: OptionsStores;
  /** Loads the lists again; `packs` if packs were deleted or came back. */
  readonly reload: (what: { readonly packs: boolean }) => Promise<unknown>;
}

export interface Deletions {
  readonly actions: Pick<
    OptionsActions,
    | 'remove'
    | 'removeFound'
    | 'clear'
    | 'removeAnnotation'
    | 'removeShownHighlights'
    | 'wipe'
    | 'undo'
    | 'stopBin'
    | 'emptyBin'
  >;
  load(): Promise<void>;
  removePack(id: string, title: string): Promise<void>;
  /** Deletes learnt articles. @param detail what they are, for the line that offers the undo */
  removeLearnt(urls: readonly string[], detail: string): Promise<void>;
}

/** Whether a deletion, or what was undone, was about what was learnt. */
function concernsReading(deletion: unknown): boolean {
  const counts = (deletion as Deletion | null)?.counts; // the value of an emptied bin is null
  return (counts?.learnt ?? 0) + (counts?.decisions ?? 0) > 0;
}

/** Whether a deletion, or what was undone, took highlights from pages or brought them back, or their notes. */
function concernsHighlights(deletion: unknown): boolean {
  const whole = deletion as Deletion | null; // the value of an emptied bin is null
  return (whole?.counts.highlights ?? 0) > 0 || whole?.label.kind === 'annotation';
}

/** What search, site and days narrow a list to, in words: the label of a deletion of all that was found. */
function foundText({ search, site, from, to }: HighlightFilter, words: Words): string {
  const { t } = words;
  return [
    site,
    from && t('options_found_from', words.day(from)),
    to && t('options_found_to', words.day(to)),
    search && t('options_found_search', search),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Operations of fewer rows are over before their progress could be read. */
const SHOWN_FROM_ROWS = 2000;

/**
 * Deletes through the bin, which the page opens itself: no message carries rows, and no worker stands between a deletion
 * and its undo. Each deletion has its own undo.
 */
class BinDeletions {
  readonly #needs: Needs;
  /** Ends the operation whose progress is shown. */
  #shown: AbortController | null = null;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  async load(): Promise<void> {
    const { change } = this.#needs;
    const { bin } = this.#needs.stores;
    await bin.expire(Date.now());
    const listed = await bin.list();
    if (listed.ok) change({ deletions: listed.value });
  }

  async remove(rows: DeletedRows, label: DeletionLabel): Promise<void> {
    await this.#move(rows, label);
  }

  /** @returns whether the rows are in the bin now */
  async #move(rows: DeletedRows, label: DeletionLabel): Promise<boolean> {
    const { words } = this.#needs;
    const { bin, drafts, annotations } = this.#needs.stores;
    // What fields of notes hold is deleted too, and can come back.
    if (rows.notes !== undefined || rows.highlights !== undefined)
      await drafts.adopt(annotations, Date.now());
    const id = crypto.randomUUID();
    const deleted = await this.#watched('deleting', (watch) =>
      bin.delete(id, rows, label, Date.now(), watch),
    );
    if (!deleted) return false;
    await this.#settle(deleted, rows.packs !== undefined, ({ counts }) =>
      words.t('options_binned', words.list(countKept(counts, words))),
    );
    return deleted.ok;
  }

  async wipe(): Promise<void> {
    const { stores, change } = this.#needs;
    if (!(await this.#move(EVERYTHING, { kind: 'everything', detail: '' }))) return;
    // Articles of a pack in the making are the reader's files: they need no way back.
    const cleared = await stores.packDrafts.clear();
    if (!cleared.ok) change({ trouble: cleared.error });
  }

  async undo(id: string): Promise<void> {
    const { words } = this.#needs;
    const { bin } = this.#needs.stores;
    const undone = await this.#watched('restoring', (watch) => bin.undo(id, watch));
    if (!undone) return;
    const packs = undone.ok && (undone.value?.counts.packs ?? 0) > 0;
    await this.#settle(undone, packs, (deletion) =>
      deletion
        ? words.t('options_restored_all', words.list(countKept(deletion.counts, words)))
        : words.t('options_bin_gone'),
    );
  }

  stop(): void {
    this.#shown?.abort();
  }

  /** Shows how far a large operation is, with the way to stop it. @returns null if it was stopped: nothing has changed */
  async #watched<T>(
    kind: 'deleting' | 'restoring',
    run: (watch: Watch) => Promise<Result<T>>,
  ): Promise<Result<T> | null> {
    const { change, words } = this.#needs;
    const stopping = new AbortController();
    const { signal } = stopping;
    const progress = (done: number, total: number) => {
      if (total < SHOWN_FROM_ROWS || signal.aborted) return;
      this.#shown = stopping;
      change({ binProgress: { kind, done, total } });
    };
    const result = await run({ progress, signal });
    if (this.#shown === stopping) {
      this.#shown = null;
      change({ binProgress: null });
    }
    if (result.ok || !signal.aborted) return result;
    change({ announcement: words.t('options_bin_stopped') });
    return null;
  }

  async empty(): Promise<void> {
    const { words } = this.#needs;
    const { bin } = this.#needs.stores;
    await this.#settle(await bin.empty('all'), false, () => words.t('options_bin_emptied'));
  }

  async #settle<T>(
    result: Result<T>,
    packs: boolean,
    announce: (value: T) => string,
  ): Promise<void> {
    const { change, reload } = this.#needs;
    // Other pages' marks and cards follow what was learnt.
    if (result.ok && concernsReading(result.value)) await askWorker('reading.renew', null);
    if (result.ok && concernsHighlights(result.value)) await askWorker('highlight.renew', null);
    // The undo comes last: it takes the focus once what was pressed has gone.
    await reload({ packs });
    await this.load();
    change(
      result.ok
        ? { trouble: null, announcement: announce(result.value) }
        : { trouble: result.error },
    );
  }
}

export function createDeletions(needs: Needs): Deletions {
  const { view, words } = needs;
  const deletions = new BinDeletions(needs);
  const shown = () => {
    const { visits } = view();
    return visits.kind === 'here' ? visits.value.shown : [];
  };
  const removePages = (urls: readonly string[]) => {
    const [url = ''] = urls;
    const title = shown().find((visit) => visit.url === url)?.title || url;
    const label: DeletionLabel =
      urls.length === 1 ? { kind: 'page', detail: title } : { kind: 'selected', detail: '' };
    return deletions.remove({ visits: urls }, label);
  };
  const removeFound = () => {
    const detail = foundText(view(), words);
    const visits = shown().map(({ url }) => url);
    return deletions.remove({ visits }, { kind: 'found', detail });
  };
  const removeShownHighlights = () => {
    const { highlightFilter, shownHighlights } = view();
    const highlights = shownHighlights.map(({ id }) => id);
    const detail = foundText(highlightFilter, words);
    return deletions.remove({ highlights }, { kind: 'found', detail });
  };
  return {
    load: () => deletions.load(),
    removeLearnt: (urls, detail) => deletions.remove({ learnt: urls }, { kind: 'found', detail }),
    removePack: (id, title) => deletions.remove({ packs: [id] }, { kind: 'pack', detail: title }),
    actions: {
      remove: (urls) => void removePages(urls),
      removeFound: () => void removeFound(),
      clear: () => void deletions.remove({ visits: 'all' }, { kind: 'all-pages', detail: '' }),
      removeAnnotation: (rows, detail) =>
        void deletions.remove(rows, { kind: 'annotation', detail }),
      removeShownHighlights: () => void removeShownHighlights(),
      // A private window of Firefox has a store of its own, which holds no packs.
      wipe: () => void deletions.wipe(),
      undo: (id) => void deletions.undo(id),
      stopBin: () => deletions.stop(),
      emptyBin: () => deletions.empty(),
    },
  };
}
