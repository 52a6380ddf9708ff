import 'fake-indexeddb/auto';
import '../../../knowledge/builder/files/dom-globals';

import { createWords } from '../../../components/words/words';
import type { BuilderHost } from '../../../entrypoints/builder/host';
import { createBuilderModel } from '../../../entrypoints/builder/model';
import { START } from '../../../entrypoints/builder/start-view';
import { COUNTRY_DATA } from '../../../knowledge/builder/draft/countries';
import { BUNDLED_LISTS } from '../../../knowledge/reading/lexicon/bundled-lists';
import { createPackDraftStore, type PackDraftStore } from '../../../storage/pack-drafts';
import { FOUR } from '../../fixtures/pack-articles/four';
import { read } from '../page/files/samples';

const WORDS = createWords({
  t: (key, ...args) => [key, ...args].join(' '),
  lang: 'en',
  dir: 'ltr',
});
const FILES: Readonly<Record<string, unknown>> = {
  '/reading/words.json': BUNDLED_LISTS,
  '/reading/countries.json': COUNTRY_DATA,
};
globalThis.fetch = async (path) => Response.json(FILES[String(path)]);

export const ARTICLES = Object.entries(FOUR).flatMap(([file, text]) => read(file, text).articles);

/** A tab of the page for packs, on the drafts of `name`. `broken`: what of the store does not work. */
export async function openTab(name: string, broken: Partial<PackDraftStore> = {}) {
  let view = START;
  const drafts = { ...createPackDraftStore(name), ...broken };
  const host: BuilderHost = {
    drafts,
    isPrivate: false,
    folder: null,
    address: (path) => path,
    loadDates: async () => undefined,
    bases: async () => [],
    loadBase: async () => ({ ok: false, error: { code: 'internal', message: 'none' } }),
    nextVersion: async () => '1.0.0',
    addPack: async () => ({ ok: true, value: null }),
    awaitsChoice: async () => false,
    save: async () => ({ ok: true, value: null }),
  };
  const show = (next: typeof START) => {
    view = next;
  };
  const model = createBuilderModel({ words: WORDS, host, show });
  await model.load();
  return { view: () => view, actions: model.actions, drafts };
}
