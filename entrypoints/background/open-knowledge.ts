import type { OpenedPack } from '../../knowledge/library/library';
import { reservedProblem } from '../../knowledge/library/reserved';
import { findMentions } from '../../knowledge/matching/find';
import { openIndex } from '../../knowledge/matching/index/open';
import { findDamage } from '../../knowledge/schema/file/integrity';
import { openPack } from '../../knowledge/schema/file/open';
import { unwrap } from '../../messaging/failure';
import type { PackStore } from '../../storage/packs';
import type { KnowledgeNeeds, PackPlace } from './knowledge';

/** @throws Error with a sentence on what is wrong with the pack */
export function knowledgeFrom(bytes: Uint8Array): OpenedPack {
  const [damage] = findDamage(bytes);
  if (damage !== undefined) throw new Error(damage);
  const opened = openPack(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const { pack } = opened;
  const index = openIndex(pack.indexBytes);
  return { pack, match: (blocks, context) => findMentions(index, pack, blocks, context) };
}

/** Reads a bundled pack and makes it ready. @throws Error with a sentence on what is wrong with it */
export async function openKnowledge(address: string): Promise<OpenedPack> {
  const response = await fetch(address);
  return knowledgeFrom(new Uint8Array(await response.arrayBuffer()));
}

/** Checked again, because the file may have been added by an older version of the extension. */
async function openKept(store: PackStore, id: string): Promise<OpenedPack> {
  const bytes = unwrap(await store.bytes(id));
  if (!bytes) throw new Error('The file of this pack is missing.');
  const opened = knowledgeFrom(new Uint8Array(bytes));
  const { manifest } = opened.pack;
  const problem =
    manifest.id === id ? reservedProblem(manifest) : 'The file of this pack is another pack.';
  if (problem !== undefined) throw new Error(problem);
  return opened;
}

/** The store of the added packs. */
export function keptPlaces(store: PackStore): KnowledgeNeeds['kept'] {
  return async () => {
    const listed = await store.list();
    if (!listed.ok) return listed;
    const places = listed.value.map((kept): PackPlace => {
      return { id: kept.id, kept, open: () => openKept(store, kept.id) };
    });
    return { ok: true, value: places };
  };
}
