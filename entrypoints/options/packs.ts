import { plain } from '../../components/design/text';
import type { Loaded, OptionsActions, OptionsView } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import type { WholeEntity } from '../../knowledge/briefing/whole';
import { openPack } from '../../knowledge/schema/open';
import type { EntityId, PackId } from '../../knowledge/schema/types';
import { askWithRetry, askWorker } from '../../messaging/client';
import type { ListedPack, Result } from '../../messaging/protocol';
import type { PackFile, PackStore } from '../../storage/packs';
import { examinePack, type PresentPack } from './examine-pack';
import { loaded } from './loaded';

export interface PackNeeds {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
  readonly words: Words;
  readonly store: PackStore;
  /** The file of a pack that came with the extension. */
  readonly bundledBytes: () => Promise<ArrayBuffer>;
  /** Deletes a pack through the bin. */
  readonly remove: (id: PackId, title: string) => Promise<void>;
}

export interface PackKeeping {
  readonly actions: Pick<
    OptionsActions,
    | 'choosePack'
    | 'addChosenPack'
    | 'leavePack'
    | 'turnPack'
    | 'removePack'
    | 'lookInto'
    | 'openEntity'
  >;
  load(): Promise<void>;
  /** Has the worker open the packs that are in the store now, and lists them. */
  renew(): Promise<void>;
}

function titleOf({ kept, health, id }: ListedPack): string {
  return plain(health.kind === 'whole' ? health.state.packTitle : (kept?.title ?? id), 120);
}

/** What a pack's row shows once it is unfolded; asked of the worker, which has the packs open. */
function createLook({ view, change }: PackNeeds) {
  const show = (pack: PackId, id: EntityId, entity: Loaded<WholeEntity>) => {
    const { opened } = view();
    change({ opened: new Map(opened).set(pack, new Map(opened.get(pack)).set(id, entity)) });
  };
  return {
    lookInto: async (pack: PackId) => {
      const known = view().entities.get(pack)?.kind;
      if (known === 'here' || known === 'loading') return;
      change({ entities: new Map(view().entities).set(pack, { kind: 'loading' }) });
      const listed = loaded(await askWorker('pack.entities', { pack }));
      change({ entities: new Map(view().entities).set(pack, listed) });
    },
    openEntity: async (pack: PackId, id: EntityId) => {
      if (view().opened.get(pack)?.get(id)?.kind === 'here') return;
      show(pack, id, { kind: 'loading' });
      const answer = await askWorker('pack.entity', { pack, entity: id });
      if (!answer.ok) show(pack, id, { kind: 'failed', failure: answer.error });
      else if (answer.value) show(pack, id, { kind: 'here', value: answer.value });
    },
  };
}

/**
 * Adds, removes and turns packs. Their bytes are this page's and the store's: no message carries them. The worker is told of
 * every change until it hears; should it not, it has the packs as they are when it is next started.
 */
export function createPackKeeping(needs: PackNeeds): PackKeeping {
  const { view, change, words, store, bundledBytes } = needs;
  let incoming: { readonly file: PackFile; readonly isNew: boolean } | null = null;
  let examining = new AbortController();
  const { lookInto, openEntity } = createLook(needs);

  const listed = () => {
    const { packs } = view();
    return packs.kind === 'here' ? packs.value.packs : [];
  };
  const load = async () => {
    change({ packs: loaded(await askWorker('packs.list', null)) });
    const [only, ...more] = listed();
    if (only && more.length === 0) void lookInto(only.id);
  };
  const renew = async () => {
    await askWithRetry('packs.renew', null);
    const looked = [...view().entities.keys()];
    change({ entities: new Map(), opened: new Map() });
    await load();
    const here = new Set(listed().map(({ id }) => id));
    for (const id of looked) if (here.has(id)) void lookInto(id);
  };
  /** Does something to the store of packs; a failure is told, and changes nothing. */
  const alter = async <T>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await asked;
    if (result.ok) await renew();
    else change({ trouble: result.error });
    return result;
  };

  const presentPacks = async (): Promise<readonly PresentPack[]> => {
    const packs = listed().map(async ({ id, kept }): Promise<PresentPack[]> => {
      const read = kept ? await store.bytes(id) : { ok: true, value: await bundledBytes() };
      if (!read.ok || !read.value) return [];
      const bytes = new Uint8Array(read.value);
      const opened = openPack(bytes);
      return opened.ok ? [{ pack: opened.pack, bytes }] : []; // a damaged one has nothing to compare
    });
    return (await Promise.all(packs)).flat();
  };

  /** Puts away what was chosen, and ends its examination. */
  const leave = () => {
    examining.abort();
    examining = new AbortController();
    incoming = null;
    change({ chosenPack: null });
  };
  const choose = async (file: File) => {
    leave();
    const { signal } = examining;
    change({ chosenPack: { kind: 'examining', name: file.name }, trouble: null });
    await load();
    const { chosen, bytes } = await examinePack(file, presentPacks, signal);
    if (signal.aborted) return;
    if (chosen.kind === 'whole' && bytes) {
      const { id, title, version } = chosen.manifest;
      const kept = { id, title, version, sizeBytes: bytes.byteLength, addedMs: Date.now() };
      incoming = { file: { ...kept, bytes }, isNew: chosen.fate === 'added' };
    }
    change({ chosenPack: chosen });
  };
  const add = async () => {
    if (!incoming) return;
    const { file, isNew } = incoming;
    // One of that id may have been here before, turned off.
    if (isNew) await askWithRetry('pack.turn', { pack: file.id, on: true });
    const added = await alter(store.put([file]));
    if (!added.ok) return;
    leave();
    change({ trouble: null, announcement: words.t('options_pack_added', plain(file.title, 120)) });
  };
  const turn = async (id: PackId, on: boolean) => {
    const { packs } = view();
    // The switch stays as the reader has put it while the worker is asked.
    if (packs.kind === 'here') {
      const put = packs.value.packs.map((one) => (one.id === id ? { ...one, on } : one));
      change({ packs: { kind: 'here', value: { ...packs.value, packs: put } } });
    }
    const turned = await askWithRetry('pack.turn', { pack: id, on });
    if (!turned.ok) {
      change({ trouble: turned.error });
      return load();
    }
    const pack = listed().find((one) => one.id === id);
    const key = on ? 'options_pack_turned_on' : 'options_pack_turned_off';
    change({ settings: turned.value, announcement: words.t(key, pack ? titleOf(pack) : id) });
  };
  const remove = async (id: PackId) => {
    const pack = listed().find((one) => one.id === id);
    await needs.remove(id, pack ? titleOf(pack) : id);
  };

  return {
    actions: {
      choosePack: (file) => void choose(file),
      addChosenPack: () => void add(),
      leavePack: leave,
      turnPack: (id, on) => void turn(id, on),
      removePack: (id) => void remove(id),
      lookInto: (pack) => void lookInto(pack),
      openEntity: (pack, id) => void openEntity(pack, id),
    },
    load,
    renew,
  };
}
