import { countKept } from '../../components/options/counts';
import type { OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { DeletionLabel, Result } from '../../messaging/protocol';
import { type Bin, type DeletedRows, EVERYTHING } from '../../storage/bin';

interface Needs {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  readonly bin: Bin;
  /** Stores what fields of notes hold, so that it is deleted too and can come back. */
  readonly adoptDrafts: () => Promise<void>;
  /** Loads the lists again; `packs` if packs were deleted or came back. */
  readonly reload: (what: { readonly packs: boolean }) => Promise<void>;
}

export interface Deletions {
  readonly actions: Pick<
    OptionsActions,
    'remove' | 'removeFound' | 'clear' | 'removeAnnotation' | 'wipe' | 'undo' | 'emptyBin'
  >;
  load(): Promise<void>;
  removePack(id: string, title: string): Promise<void>;
}

/** What search, site and days narrow the list to, in words: the label of a deletion of all that was found. */
function foundText({ search, site, from, to }: OptionsView, words: Words): string {
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

/**
 * Deletes through the bin, which the page opens itself: no message carries rows, and no worker stands between a deletion
 * and its undo. Each deletion has its own undo.
 */
export function createDeletions({
  view,
  change,
  words,
  bin,
  adoptDrafts,
  reload,
}: Needs): Deletions {
  const load = async () => {
    await bin.expire(Date.now());
    const listed = await bin.list();
    if (listed.ok) change({ deletions: listed.value });
  };
  const settle = async <T>(
    result: Result<T>,
    packs: boolean,
    announce: (value: T) => string,
  ): Promise<void> => {
    // The undo comes last: it takes the focus once what was pressed has gone.
    await reload({ packs });
    await load();
    change(
      result.ok
        ? { trouble: null, announcement: announce(result.value) }
        : { trouble: result.error },
    );
  };
  const remove = async (rows: DeletedRows, label: DeletionLabel) => {
    if (rows.notes !== undefined) await adoptDrafts();
    const deleted = await bin.delete(crypto.randomUUID(), rows, label, Date.now());
    await settle(deleted, rows.packs !== undefined, ({ counts }) =>
      words.t('options_binned', countKept(counts, words).join(', ')),
    );
  };
  const undo = async (id: string) => {
    const undone = await bin.undo(id);
    const packs = undone.ok && (undone.value?.counts.packs ?? 0) > 0;
    await settle(undone, packs, (deletion) =>
      deletion
        ? words.t('options_restored_all', countKept(deletion.counts, words).join(', '))
        : words.t('options_bin_gone'),
    );
  };
  const shown = () => {
    const { visits } = view();
    return visits.kind === 'here' ? visits.value.shown : [];
  };
  const titleOf = (url: string | undefined) =>
    shown().find((visit) => visit.url === url)?.title || url || '';
  return {
    load,
    removePack: (id, title) => remove({ packs: [id] }, { kind: 'pack', detail: title }),
    actions: {
      remove: (urls) =>
        void remove(
          { visits: urls },
          urls.length === 1
            ? { kind: 'page', detail: titleOf(urls[0]) }
            : { kind: 'selected', detail: '' },
        ),
      removeFound: () =>
        void remove(
          { visits: shown().map(({ url }) => url) },
          { kind: 'found', detail: foundText(view(), words) },
        ),
      clear: () => void remove({ visits: 'all' }, { kind: 'all-pages', detail: '' }),
      removeAnnotation: (rows, detail) => void remove(rows, { kind: 'annotation', detail }),
      wipe: () =>
        void remove(
          // A private window of Firefox has a store of its own, which holds no packs.
          EVERYTHING,
          { kind: 'everything', detail: '' },
        ),
      undo: (id) => void undo(id),
      emptyBin: async () => {
        const emptied = await bin.empty('all');
        await settle(emptied, false, () => words.t('options_bin_emptied'));
      },
    },
  };
}
