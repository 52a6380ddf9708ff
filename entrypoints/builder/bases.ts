import type { BaseChoice } from '../../components/builder/view';
import type { BasePack } from '../../knowledge/drafting/review/base';
import { sourcesOfOpened } from '../../knowledge/drafting/source-of-bytes';
import type { Result } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';
import type { PackStore } from '../../storage/packs';
import type { ReadingStore } from '../../storage/reading';

/** Packs that were added, and the reader's own reading where something was learnt. */
export async function baseChoices(packs: PackStore, reading: ReadingStore): Promise<BaseChoice[]> {
  const [listed, learnt] = await Promise.all([packs.list(), reading.count()]);
  const added = listed.ok ? listed.value.map(({ id, title }) => ({ id, title })) : [];
  return [...(learnt.ok && learnt.value > 0 ? [{ id: null, title: '' }] : []), ...added];
}

const failure = (message: string): Result<never> => ({
  ok: false,
  error: { code: 'pack-broken', message },
});

async function bytesOf(
  id: string | null,
  packs: PackStore,
  reading: ReadingStore,
): Promise<Result<ArrayBuffer | null>> {
  if (id !== null) return packs.bytes(id);
  const kept = await reading.pack();
  if (!kept.ok || kept.value.isCurrent)
    return kept.ok ? { ok: true, value: kept.value.bytes } : kept;
  // The worker makes the pack of what was read since.
  await askWorker('reading.renew', null);
  const again = await reading.pack();
  return again.ok ? { ok: true, value: again.value.bytes } : again;
}

/** @param id of an added pack; null for the reader's own reading */
export async function loadBase(
  id: string | null,
  packs: PackStore,
  reading: ReadingStore,
): Promise<Result<BasePack>> {
  const bytes = await bytesOf(id, packs, reading);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return failure('There is nothing in it that a pack could go on from.');
  const read = sourcesOfOpened(new Uint8Array(bytes.value));
  if (!read.ok) return failure(read.problems.join(' '));
  return { ok: true, value: { source: read.source, isOwnReading: id === null } };
}
