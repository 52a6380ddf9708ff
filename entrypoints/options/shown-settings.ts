import type { OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { Result, Settings } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';

interface Surroundings {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
}

export interface ShownSettings {
  load(): Promise<void>;
  /** Shows the choice at once, and reverts it if it could not be stored. */
  set(changed: Partial<Settings>): void;
  /** Shows the result of a requested change. */
  keep(asked: Promise<Result<Settings>>): Promise<void>;
}

/** Settings as the reader chose them, even if the page is rendered again before the worker has answered. */
export function createShownSettings({ view, change, words }: Surroundings): ShownSettings {
  /** The settings last received from the worker. */
  let stored: Settings | null = null;
  /** Changes without an answer yet. */
  let pending = 0;

  const keep = async (asked: Promise<Result<Settings>>) => {
    pending += 1;
    const settings = await asked;
    pending -= 1;
    if (!settings.ok) return change({ settings: stored, trouble: settings.error });
    stored = settings.value;
    const settled = pending === 0 && { settings: stored };
    change({ ...settled, trouble: null, announcement: words.t('options_saved') });
  };
  return {
    keep,
    async load() {
      const settings = await askWorker('settings.get', null);
      if (!settings.ok) return change({ trouble: settings.error });
      stored = settings.value;
      if (pending === 0) change({ settings: stored });
    },
    set(changed) {
      const { settings } = view();
      if (settings) change({ settings: { ...settings, ...changed } });
      void keep(askWorker('settings.set', changed));
    },
  };
}
