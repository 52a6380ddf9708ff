import type { OptionsActions, OptionsView } from '../../../components/options/view';
import type { Words } from '../../../components/words/words';
import type { ReaderData } from '../../../messaging/protocol';
import { folded } from '../../../storage/exchange/fold';
import { jsonParts } from '../../../storage/exchange/json-file';
import type { Salvaged } from '../../../storage/salvage';
import type { SavedFile } from './export-content';

/** Reads what is left of a damaged store, then replaces it. */
export interface Rescuer {
  salvage(): Promise<Salvaged>;
  /** Rows with the right shapes. */
  sound(data: Salvaged['data']): ReaderData;
  /** Starts with an empty store. @returns whether there is one now */
  startFresh(): Promise<boolean>;
}

interface Needs {
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  readonly save: (file: SavedFile) => void;
  readonly reload: () => Promise<void>;
  readonly rescuer: Rescuer;
}

/** Saves what can be read of a damaged store as a file that can be imported, and starts with an empty one. */
export function createRescue({
  change,
  words,
  save,
  reload,
  rescuer,
}: Needs): Pick<OptionsActions, 'salvage' | 'startFresh'> {
  return {
    salvage: async () => {
      const { data } = await rescuer.salvage();
      const sound = folded(rescuer.sound(data));
      const { visits, annotations } = sound;
      const rows = [visits, ...Object.values(annotations)].reduce(
        (sum, list) => sum + list.length,
        0,
      );
      if (rows > 0) {
        const parts = [...jsonParts(sound, Date.now())];
        const content = new Blob(parts, { type: 'application/json' });
        save({ name: 'backgrounder-rescued.json', content });
      }
      const key = rows > 0 ? 'options_rescued' : 'options_rescued_nothing';
      change({ announcement: words.t(key, words.number(rows)), trouble: null });
    },
    startFresh: async () => {
      const isEmpty = await rescuer.startFresh();
      await reload();
      change({ announcement: words.t(isEmpty ? 'options_fresh' : 'options_fresh_failed') });
    },
  };
}
