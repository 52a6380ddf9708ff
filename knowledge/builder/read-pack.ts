import { existsSync, readFileSync, statSync } from 'node:fs';
import { compilePack } from '../drafting/compile';
import { type ReadPack, sourcesOfBytes } from '../drafting/source-of-bytes';
import type { PackSource } from '../schema/source';
import { type Loaded, loadFolder, loadZip } from './load';
import { problemLine } from './report';

/** Sources in the order and form in which a compiled pack gives them back, so that two can be compared. */
export function canonical(source: PackSource): PackSource {
  const read = sourcesOfBytes(compilePack(source));
  if (!read.ok) throw new Error(`the compiler made a bad pack: ${read.problems.join(' ')}`);
  return read.source;
}

const isZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);

const ofSources = (loaded: Loaded): ReadPack =>
  loaded.ok ? loaded : { ok: false, problems: loaded.problems.map(problemLine) };

/** Reads a pack from a folder of sources, a zip of them or a compiled file, and checks it. */
export function readPack(path: string): ReadPack {
  if (!existsSync(path))
    return { ok: false, problems: [`${path}: there is no such folder or file.`] };
  if (statSync(path).isDirectory()) return ofSources(loadFolder(path));
  const bytes = readFileSync(path);
  if (isZip(bytes)) return ofSources(loadZip(path, bytes));
  const read = sourcesOfBytes(bytes);
  if (read.ok) return read;
  return { ok: false, problems: read.problems.map((problem) => `${path}: ${problem}`) };
}

/**
 * Bytes of a compiled pack: those of the file, or compiled here where sources are given.
 * @throws Error in words for a person where there is no such file or its sources have problems
 */
export function compiledBytes(path: string): Uint8Array {
  if (existsSync(path) && !statSync(path).isDirectory()) {
    const bytes = new Uint8Array(readFileSync(path));
    if (!isZip(bytes)) return bytes;
  }
  const read = readPack(path);
  if (read.ok) return compilePack(read.source);
  throw new Error(read.problems.join('\n'));
}
