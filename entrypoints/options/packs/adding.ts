import { plain } from '../../../components/design/text';
import type { OptionsActions, OptionsView } from '../../../components/options/view';
import type { Words } from '../../../components/words/words';
import { openPack } from '../../../knowledge/schema/file/open';
import type { ListedPack } from '../../../messaging/protocol';
import { askWorker } from '../../../messaging/view-client';
import type { PackFile, PackStore } from '../../../storage/packs';
import { examinePack, type PresentPack } from './examine-pack';

interface Needs {
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  readonly store: PackStore;
  /** The file of a pack that came with the extension. */
  readonly bundledBytes: () => Promise<ArrayBuffer>;
  readonly listed: () => readonly ListedPack[];
  /** Lists the packs again. */
  readonly load: () => Promise<void>;
  /** Has the worker open the packs that are in the store now. */
  readonly renew: () => Promise<void>;
}

/** Examines a chosen pack file, shows what adding it changes, and adds it. */
export class PackAdding {
  readonly #needs: Needs;
  #incoming: { readonly file: PackFile; readonly isNew: boolean } | null = null;
  #examining = new AbortController();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  get actions(): Pick<OptionsActions, 'choosePack' | 'addChosenPack' | 'leavePack'> {
    return {
      choosePack: (file) => void this.#choose(file),
      addChosenPack: () => void this.#add(),
      leavePack: () => this.#leave(),
    };
  }

  /** Forgets the chosen file, and ends its examination. */
  #leave(): void {
    this.#examining.abort();
    this.#examining = new AbortController();
    this.#incoming = null;
    this.#needs.change({ chosenPack: null });
  }

  async #choose(file: File): Promise<void> {
    const { change, load } = this.#needs;
    this.#leave();
    const { signal } = this.#examining;
    change({ chosenPack: { kind: 'examining', name: file.name }, trouble: null });
    await load();
    const { chosen, bytes } = await examinePack(file, () => this.#presentPacks(), signal);
    if (signal.aborted) return;
    if (chosen.kind === 'whole' && bytes) {
      const { id, title, version } = chosen.manifest;
      const kept = { id, title, version, sizeBytes: bytes.byteLength, addedMs: Date.now() };
      this.#incoming = { file: { ...kept, bytes }, isNew: chosen.fate === 'added' };
    }
    change({ chosenPack: chosen });
  }

  async #add(): Promise<void> {
    if (!this.#incoming) return;
    const { change, words, store, renew } = this.#needs;
    const { file, isNew } = this.#incoming;
    // A pack with this id may have been added before and turned off.
    if (isNew) await askWorker('pack.turn', { pack: file.id, on: true });
    const added = await store.put([file]);
    if (!added.ok) return change({ trouble: added.error });
    await renew();
    this.#leave();
    change({ trouble: null, announcement: words.t('options_pack_added', plain(file.title, 120)) });
  }

  /** The packs that can be opened. A damaged one cannot be compared. */
  async #presentPacks(): Promise<readonly PresentPack[]> {
    const { listed, store, bundledBytes } = this.#needs;
    const packs = listed().map(async ({ id, kept }): Promise<PresentPack[]> => {
      const read = kept ? await store.bytes(id) : { ok: true, value: await bundledBytes() };
      if (!read.ok || !read.value) return [];
      const bytes = new Uint8Array(read.value);
      const opened = openPack(bytes);
      return opened.ok ? [{ pack: opened.pack, bytes }] : [];
    });
    return (await Promise.all(packs)).flat();
  }
}
