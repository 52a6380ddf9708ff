import { plain } from '../../../components/design/text';
import type { Loaded, OptionsActions, OptionsView } from '../../../components/options/view';
import type { Words } from '../../../components/words/words';
import type { WholeEntity } from '../../../knowledge/briefing/whole';
import type { EntityId, PackId } from '../../../knowledge/schema/types';
import type { ListedPack } from '../../../messaging/protocol';
import { askWorker } from '../../../messaging/view-client';
import type { PackStore } from '../../../storage/packs';
import { loaded } from '../loaded';
import { PackAdding } from './adding';

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

function titleIn(packs: readonly ListedPack[], id: PackId): string {
  const { kept, health } = packs.find((pack) => pack.id === id) ?? {};
  return plain(health?.kind === 'whole' ? health.state.packTitle : (kept?.title ?? id), 120);
}

/** The content of a pack's unfolded row, from the worker, which has the packs open. */
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
 * Adds and removes packs, and turns them on and off. Their bytes stay in this page and the store: no message carries
 * them. Each change is reported to the worker until it answers; otherwise it sees the change at its next start.
 */
export function createPackKeeping(needs: PackNeeds): PackKeeping {
  const { view, change, words } = needs;
  const { lookInto, openEntity } = createLook(needs);

  const listed = () => {
    const { packs } = view();
    return packs.kind === 'here' ? packs.value.packs : [];
  };
  const titleOf = (id: PackId) => titleIn(listed(), id);
  const load = async () => {
    change({ packs: loaded(await askWorker('packs.list', null)) });
    const [only, ...more] = listed();
    if (only && more.length === 0) void lookInto(only.id);
  };
  const renew = async () => {
    await askWorker('packs.renew', null);
    const looked = [...view().entities.keys()];
    change({ entities: new Map(), opened: new Map() });
    await load();
    const here = new Set(listed().map(({ id }) => id));
    for (const id of looked) if (here.has(id)) void lookInto(id);
  };
  const turn = async (id: PackId, on: boolean) => {
    const { packs } = view();
    // The switch shows the reader's choice while the worker is asked.
    if (packs.kind === 'here') {
      const put = packs.value.packs.map((one) => (one.id === id ? { ...one, on } : one));
      change({ packs: { kind: 'here', value: { ...packs.value, packs: put } } });
    }
    const turned = await askWorker('pack.turn', { pack: id, on });
    if (!turned.ok) {
      change({ trouble: turned.error });
      return load();
    }
    const key = on ? 'options_pack_turned_on' : 'options_pack_turned_off';
    change({ settings: turned.value, announcement: words.t(key, titleOf(id)) });
  };
  const adding = new PackAdding({ ...needs, listed, load, renew });
  return {
    actions: {
      ...adding.actions,
      turnPack: (id, on) => void turn(id, on),
      removePack: (id) => void needs.remove(id, titleOf(id)),
      lookInto: (pack) => void lookInto(pack),
      openEntity: (pack, id) => void openEntity(pack, id),
    },
    load,
    renew,
  };
}
