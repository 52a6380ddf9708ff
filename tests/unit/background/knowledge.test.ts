import { describe, expect, it, vi } from 'vitest';
import {
  createKnowledgeSource,
  type KnowledgeNeeds,
  type PackPlace,
} from '../../../entrypoints/background/knowledge';
import { keptPlaces, knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import type { PackStore } from '../../../storage/packs';
import { secondPack, withVersion } from '../../fixtures/packs/second-pack';
import { sampleBytes } from '../../knowledge/pack/sample';

const bytes = sampleBytes();
const BUNDLED = { id: 'harbour-dispute', open: async () => knowledgeFrom(bytes) };

function kept(id: string, open: PackPlace['open']): PackPlace {
  const what = { title: id, version: '1.0.0', sizeBytes: 1, addedMs: 1 };
  return { id, kept: { id, ...what }, open };
}
const FERRIES = kept('skerry-ferries', async () => knowledgeFrom(secondPack()));
const DAMAGED = kept('torn', async () => {
  throw new Error('This pack is torn.');
});

function source(needs: Partial<KnowledgeNeeds>) {
  return createKnowledgeSource({
    bundled: BUNDLED,
    kept: async () => ({ ok: true, value: [FERRIES] }),
    off: async () => [],
    late: () => {},
    ...needs,
  });
}

const idsOf = async ({ ready }: ReturnType<typeof source>) =>
  (await ready()).packs.map(({ manifest }) => manifest.id);

describe('an added pack in the store', () => {
  const openStored = async (id: string, stored: Uint8Array) => {
    const { buffer } = stored.slice();
    const listed = {
      ok: true,
      value: [{ id, title: id, version: '1.0.0', sizeBytes: 1, addedMs: 1 }],
    };
    const store = { list: async () => listed, bytes: async () => ({ ok: true, value: buffer }) };
    const places = await keptPlaces(store as unknown as PackStore)();
    return places.ok ? places.value[0]?.open() : null;
  };

  it('is not opened under another id, or with the reserved id of the bundled pack', async () => {
    await expect(openStored('skerry-ferries', secondPack())).resolves.toBeTruthy();
    await expect(openStored('other', secondPack())).rejects.toThrow('another pack');
    const loaded = loadFolder('knowledge/packs/russia-syria', '.');
    if (!loaded.ok) throw new Error('The bundled pack does not check.');
    const bundled = compilePack(loaded.source);
    await expect(openStored('russia-syria', bundled)).rejects.toThrow('cannot be replaced');
  });
});

describe('the packs that are on', () => {
  it('are the bundled one and, after it, those that the reader has added', async () => {
    expect(await idsOf(source({}))).toEqual(['harbour-dispute', 'skerry-ferries']);
  });

  it('leave out what is turned off, without reading it; all may be', async () => {
    const open = vi.fn(FERRIES.open);
    const withSpy = { kept: async () => ({ ok: true, value: [{ ...FERRIES, open }] }) as const };
    const some = source({ ...withSpy, off: async () => ['skerry-ferries'] });
    expect(await idsOf(some)).toEqual(['harbour-dispute']);
    expect(open).not.toHaveBeenCalled();
    const none = source({ ...withSpy, off: async () => ['skerry-ferries', 'harbour-dispute'] });
    expect(await idsOf(none)).toEqual([]);
  });

  it('leave out what is damaged as long as another can be opened', async () => {
    const both = source({ kept: async () => ({ ok: true, value: [DAMAGED, FERRIES] }) });
    expect(await idsOf(both)).toEqual(['harbour-dispute', 'skerry-ferries']);
    const alone = source({
      kept: async () => ({ ok: true, value: [DAMAGED] }),
      off: async () => ['harbour-dispute'],
    });
    await expect(alone.ready()).rejects.toMatchObject({
      code: 'pack-broken',
      message: 'This pack is torn.',
    });
  });

  it('keep the bundled pack where a stored one has its id', async () => {
    const open = vi.fn(async () => knowledgeFrom(bytes));
    const other = source({
      kept: async () => ({ ok: true, value: [kept('harbour-dispute', open)] }),
    });
    expect(await idsOf(other)).toEqual(['harbour-dispute']);
    expect((await other.places()).places).toHaveLength(1);
    expect(open).not.toHaveBeenCalled();
  });

  it('are opened once, and anew when they have changed; the bundled file is read once', async () => {
    const bundled = vi.fn(BUNDLED.open);
    let version = '1.0.0';
    const open = vi.fn(async () => knowledgeFrom(secondPack(withVersion(version))));
    const changing = source({
      bundled: { ...BUNDLED, open: bundled },
      kept: async () => ({ ok: true, value: [{ ...FERRIES, open }] }),
    });
    const versionOf = async () => (await changing.ready()).packs[1]?.manifest.version;
    expect([await versionOf(), await versionOf()]).toEqual(['1.0.0', '1.0.0']);
    expect(open).toHaveBeenCalledTimes(1);
    version = '1.1.0';
    changing.renew();
    expect(await versionOf()).toBe('1.1.0');
    expect(bundled).toHaveBeenCalledTimes(1);
  });
});

describe('a store of packs', () => {
  const error = { code: 'storage-closed', message: 'refused' } as const;

  it('that refuses keeps the bundled pack from nobody, and is asked again', async () => {
    let refuses = true;
    const knowledge = source({
      kept: async () => (refuses ? { ok: false, error } : { ok: true, value: [FERRIES] }),
    });
    expect(await idsOf(knowledge)).toEqual(['harbour-dispute']);
    expect(await knowledge.places()).toMatchObject({ failure: error });
    refuses = false;
    expect(await idsOf(knowledge)).toEqual(['harbour-dispute', 'skerry-ferries']);
  });

  it('that answers late does not hold the marks up; its packs come in then, and pages are told', async () => {
    let answer: (places: readonly PackPlace[]) => void = () => {};
    const listing = new Promise<readonly PackPlace[]>((resolve) => {
      answer = resolve;
    });
    let tell: () => void = () => {};
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const knowledge = source({
      kept: async () => ({ ok: true, value: await listing }),
      late: () => tell(),
    });
    expect(await idsOf(knowledge)).toEqual(['harbour-dispute']);
    answer([FERRIES]);
    await told;
    expect(await idsOf(knowledge)).toEqual(['harbour-dispute', 'skerry-ferries']);
  });
});

describe('a pack that is looked over', () => {
  it('is found on or off, and one that is not there is no crash', async () => {
    const knowledge = source({ off: async () => ['skerry-ferries'] });
    expect((await knowledge.open('skerry-ferries')).manifest.title).toBe('The Skerry ferries');
    expect((await knowledge.open('harbour-dispute')).manifest.id).toBe('harbour-dispute');
    await expect(knowledge.open('nobody')).rejects.toMatchObject({ code: 'bad-params' });
  });
});
