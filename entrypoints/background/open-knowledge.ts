import { findMentions } from '../../knowledge/matching/find';
import { openIndex } from '../../knowledge/matching/open';
import { findDamage } from '../../knowledge/schema/integrity';
import { openPack } from '../../knowledge/schema/open';
import type { Knowledge } from './knowledge';

/** @throws Error with a sentence on what is wrong with the pack */
export function knowledgeFrom(bytes: Uint8Array): Knowledge {
  const [damage] = findDamage(bytes);
  if (damage !== undefined) throw new Error(damage);
  const opened = openPack(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const { pack } = opened;
  const index = openIndex(pack.indexBytes);
  return { pack, match: (blocks, context) => findMentions(index, pack, blocks, context) };
}

/** Reads the bundled pack and makes it ready. @throws Error with a sentence on what is wrong with it */
export async function openKnowledge(address: string): Promise<Knowledge> {
  const response = await fetch(address);
  return knowledgeFrom(new Uint8Array(await response.arrayBuffer()));
}
