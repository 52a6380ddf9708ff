import type { OptionsActions, OptionsView } from '../../../components/options/view';
import type { Words } from '../../../components/words/words';
import type { ReaderData } from '../../../messaging/protocol';
import { allVisits } from '../../../storage/visits';
import type { OptionsStores } from '../stores';
import { fileOf, type SavedFile } from './export-content';

interface Needs {
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  readonly stores: OptionsStores;
  /** Hands the reader a file. */
  readonly save: (file: SavedFile) => void;
}

/** Exports the reader's data to a file. A new export ends the one before. */
export function createFileExport({
  change,
  words,
  stores,
  save,
}: Needs): Pick<OptionsActions, 'save' | 'stopExport'> {
  let exporting = new AbortController();

  const readAll = async (signal: AbortSignal): Promise<ReaderData | null> => {
    await stores.drafts.adopt(stores.annotations, Date.now());
    const [visits, annotations, learnt, decisions, pageDates] = await Promise.all([
      allVisits(stores.visits, signal),
      stores.annotations.list(),
      stores.reading.articles(),
      stores.reading.decisions(),
      stores.pageDates.list(),
    ]);
    if (visits.ok && annotations.ok && learnt.ok && decisions.ok && pageDates.ok) {
      return {
        visits: visits.value,
        annotations: annotations.value,
        learnt: learnt.value,
        decisions: decisions.value,
        pageDates: pageDates.value,
      };
    }
    for (const part of [visits, annotations, learnt, decisions, pageDates])
      if (!part.ok) change({ trouble: part.error });
    return null;
  };
  return {
    save: async (format) => {
      exporting.abort();
      exporting = new AbortController();
      const { signal } = exporting;
      change({ isExporting: true, trouble: null });
      const data = await readAll(signal);
      const file = data && (await fileOf(data, format, words, Date.now(), signal));
      if (signal.aborted) return;
      change({ isExporting: false });
      if (!file) return;
      save(file);
      change({ announcement: words.t('options_exported', file.name) });
    },
    stopExport: () => {
      exporting.abort();
      change({ isExporting: false });
    },
  };
}
