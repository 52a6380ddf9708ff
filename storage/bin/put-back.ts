import type { Deletion, Note, TextHighlight } from '../../messaging/protocol';
import { restored } from '../highlights/notes';
import { putVisit, travelling } from '../merge';
import { withOther } from '../notes';
import { dropOwnPack } from '../reading';
import type { BinRows, StoredVisit } from '../schema';
import type { Change, PackRow } from './take';
import type { Steps } from './watch';

async function putNote(transaction: Change, note: Note): Promise<void> {
  const notes = transaction.objectStore('notes');
  const here = await notes.get(note.entity);
  await notes.put(here ? withOther(here, note) : note);
}

async function putHighlight(transaction: Change, row: TextHighlight): Promise<void> {
  const highlights = transaction.objectStore('highlights');
  await highlights.put(restored(row, await highlights.get(row.id)));
}

async function putPack(transaction: Change, { pack, bytes }: PackRow): Promise<void> {
  const packs = transaction.objectStore('packs');
  if (bytes === undefined || (await packs.getKey(pack.id)) !== undefined) return;
  await Promise.all([transaction.objectStore('packBytes').put(bytes, pack.id), packs.put(pack)]);
}

/**
 * Rows were put into the bin by `move`, each under the store it came from.
 * @param present addresses of the visits that are here
 */
async function putBack(
  transaction: Change,
  { store, rows }: BinRows,
  present: Set<string>,
): Promise<void> {
  const visits = transaction.objectStore('visits');
  const puts = {
    visits: (row: unknown) => putVisit(visits, travelling(row as StoredVisit), present),
    notes: (row: unknown) => putNote(transaction, row as Note),
    known: (row: unknown) => transaction.objectStore('known').put(row as never),
    corrections: (row: unknown) => transaction.objectStore('corrections').put(row as never),
    pageDates: (row: unknown) => transaction.objectStore('pageDates').put(row as never),
    packs: (row: unknown) => putPack(transaction, row as PackRow),
    learnt: (row: unknown) => transaction.objectStore('learnt').put(row as never),
    decisions: (row: unknown) => transaction.objectStore('decisions').put(row as never),
    highlights: (row: unknown) => putHighlight(transaction, row as TextHighlight),
  };
  await Promise.all(rows.map((row) => puts[store](row)));
}

export async function putAllBack(
  transaction: Change,
  id: string,
  steps: Steps,
): Promise<Deletion | null> {
  const deletions = transaction.objectStore('deletions');
  const deletion = await deletions.get(id);
  if (!deletion || deletion.isUndone) return deletion ?? null;
  const bin = transaction.objectStore('bin');
  const present = new Set(await transaction.objectStore('visits').getAllKeys());
  steps.begin(Object.values(deletion.counts).reduce((sum, count) => sum + count, 0));
  let cursor = await bin.index('deletion').openCursor(id);
  while (cursor) {
    await putBack(transaction, cursor.value, present);
    await cursor.delete();
    steps.moved(cursor.value.rows.length);
    cursor = await cursor.continue();
  }
  const { learnt = 0, decisions = 0 } = deletion.counts;
  if (learnt + decisions > 0) await dropOwnPack(transaction.objectStore('ownPack'));
  const undone = { ...deletion, isUndone: true };
  await deletions.put(undone);
  return undone;
}
