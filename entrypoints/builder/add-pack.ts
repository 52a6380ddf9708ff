import { strToU8, zipSync } from 'fflate';
import { compilePack } from '../../knowledge/drafting/compile';
import { idOf } from '../../knowledge/drafting/ids';
import { sourceFiles } from '../../knowledge/drafting/review/source-files';
import { reservedProblem } from '../../knowledge/library/reserved';
import { verifyPack } from '../../knowledge/schema/file/verify';
import type { PackSource } from '../../knowledge/schema/source';
import type { Result } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';
import type { PackStore } from '../../storage/packs';

/** The version of the next pack of this title: one more than the one that is here. */
export async function nextVersion(packs: PackStore, title: string): Promise<string> {
  const listed = await packs.list();
  const here = listed.ok ? listed.value.find(({ id }) => id === idOf(title)) : undefined;
  const [major = 1, minor = 0, patch = -1] = here?.version.split('.').map(Number) ?? [];
  return `${major}.${minor}.${patch + 1}`;
}

/** Compiles as the command line does, checks the file whole, keeps it, and has the worker open it. */
export async function addPack(packs: PackStore, source: PackSource): Promise<Result<null>> {
  const bytes = compilePack(source);
  const { id, title, version } = source.pack;
  const problem = reservedProblem({ id, title }) ?? verifyPack(bytes)[0];
  if (problem !== undefined) return { ok: false, error: { code: 'pack-broken', message: problem } };
  const file = { id, title, version, sizeBytes: bytes.byteLength, addedMs: Date.now() };
  const whole = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(whole).set(bytes);
  // A pack of that id may have been here before, turned off.
  await askWorker('pack.turn', { pack: id, on: true });
  const kept = await packs.put([{ ...file, bytes: whole }]);
  if (!kept.ok) return kept;
  await askWorker('packs.renew', null);
  return { ok: true, value: null };
}

function save(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  // The browser has opened the blob once the page is idle.
  requestIdleCallback(() => URL.revokeObjectURL(link.href));
}

export const savePack = (source: PackSource): void =>
  save(`${source.pack.id}.bgpk`, compilePack(source), 'application/octet-stream');

/** As a folder of sources, which the command line takes. */
export function saveSources(source: PackSource): void {
  const { id } = source.pack;
  const files = [...sourceFiles(source)].map(([name, text]) => [`${id}/${name}`, strToU8(text)]);
  save(`${id}-sources.zip`, zipSync(Object.fromEntries(files)), 'application/zip');
}
