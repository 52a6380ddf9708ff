import browser from 'webextension-polyfill';
import { askWorker } from '../../messaging/view-client';
import { DATE_PARSER } from '../../page/identity/dates/topics';
import { current } from '../../page/registry';
import { createDatabase } from '../../storage/database';
import { createPackDraftStore } from '../../storage/pack-drafts';
import { createPackStore } from '../../storage/packs';
import { createReadingStore } from '../../storage/reading';
import { addPack, nextVersion, savePack, saveSources } from './add-pack';
import { baseChoices, loadBase } from './bases';
import type { BuilderHost } from './host';

/** The script of news pages: a copy in this page's own would be 20 kB of the package. */
async function loadDates(): Promise<void> {
  if (current(DATE_PARSER)) return;
  const script = document.createElement('script');
  script.src = browser.runtime.getURL('/dates.js');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('dates.js could not be loaded')));
  });
  document.head.append(script);
  await loaded;
}

/** The page in the extension: the draft is in the browser's storage, and so are packs that were added. */
export function createExtensionHost(): BuilderHost {
  const database = createDatabase();
  const packs = createPackStore(database);
  const reading = createReadingStore(database);
  return {
    drafts: createPackDraftStore(),
    isPrivate: browser.extension.inIncognitoContext ?? false,
    folder: null,
    address: (path) => browser.runtime.getURL(path),
    loadDates,
    bases: () => baseChoices(packs, reading),
    loadBase: (id) => loadBase(id, packs, reading),
    nextVersion: (title) => nextVersion(packs, title),
    addPack: (source) => addPack(packs, source),
    awaitsChoice: async () => {
      const settings = await askWorker('settings.get', null);
      return settings.ok && settings.value.runOn === 'unchosen';
    },
    save: async (source, form) => {
      if (form === 'pack') savePack(source);
      else saveSources(source);
      return { ok: true, value: null };
    },
  };
}
