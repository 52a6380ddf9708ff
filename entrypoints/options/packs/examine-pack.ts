import type { ChosenPack } from '../../../components/options/view';
import { comparePack, compareVersions } from '../../../knowledge/library/compare';
import { reservedProblem } from '../../../knowledge/library/reserved';
import { openPack } from '../../../knowledge/schema/file/open';
import type { Pack } from '../../../knowledge/schema/types';
import { examineApart } from './examine-apart';

/** Enough for a million names with their facts. A larger file is not a pack and would freeze the page. */
const MOST_PACK_BYTES = 64_000_000;

/** An existing pack with its compiled file. */
export interface PresentPack {
  readonly pack: Pack;
  readonly bytes: Uint8Array;
}

export interface Examined {
  readonly chosen: ChosenPack;
  /** The file of a pack that may be added. */
  readonly bytes: ArrayBuffer | null;
}

/** The thread that checked the file failed without a message. */
const UNREADABLE = 'This pack cannot be read.';

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function fateOf(version: string, present: string | null) {
  const order = present === null ? null : compareVersions(version, present);
  if (order === null) return 'added';
  return order === 0 ? 'again' : order > 0 ? 'newer' : 'older';
}

/** How a valid pack relates to the existing ones. */
function compare(
  { name, size: sizeBytes }: File,
  pack: Pack,
  bytes: ArrayBuffer,
  here: readonly PresentPack[],
): Examined {
  const { manifest } = pack;
  const replaced = here.find((one) => one.pack.manifest.id === manifest.id);
  if (replaced && isEqual(replaced.bytes, new Uint8Array(bytes)))
    return { chosen: { kind: 'same', name, manifest }, bytes: null };
  const present = replaced?.pack.manifest.version ?? null;
  const comparison = comparePack(
    pack,
    here.map((one) => one.pack),
  );
  const fate = fateOf(manifest.version, present);
  const chosen = { kind: 'whole', name, manifest, sizeBytes, fate, present, comparison } as const;
  return { chosen, bytes };
}

/**
 * Examines the whole of a chosen file and compares it with the existing packs. Writes nothing.
 * @param present the existing packs; called only if the file is a pack
 * @param signal ends the examination; its result is then meaningless
 */
export async function examinePack(
  file: File,
  present: () => Promise<readonly PresentPack[]>,
  signal: AbortSignal,
): Promise<Examined> {
  const { name, size: sizeBytes } = file;
  const refuse = (chosen: ChosenPack): Examined => ({ chosen, bytes: null });
  if (sizeBytes > MOST_PACK_BYTES)
    return refuse({ kind: 'too-large', name, sizeBytes, mostBytes: MOST_PACK_BYTES });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refuse({ kind: 'unopened', name });
  const verdict = await examineApart(bytes, signal);
  if (!verdict || verdict.problem !== null)
    return refuse({ kind: 'refused', name, reason: verdict?.problem ?? UNREADABLE });
  const opened = openPack(new Uint8Array(verdict.bytes));
  if (!opened.ok) return refuse({ kind: 'refused', name, reason: opened.problem });
  const reserved = reservedProblem(opened.pack.manifest);
  if (reserved !== undefined) return refuse({ kind: 'refused', name, reason: reserved });
  return compare(file, opened.pack, verdict.bytes, await present());
}
