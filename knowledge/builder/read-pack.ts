import { existsSync, readFileSync, statSync } from 'node:fs';
import { compilePack } from '../drafting/compile';
import { type ReadPack, sourcesOfBytes } from '../drafting/source-of-bytes';
import type { PackSource } from '../schema/source';
import { loadFolder } from './load';
import { problemLine } from './report';

/** Sources in the order and form in which a compiled pack gives them back, so that two can be compared. */
export function canonical(source: PackSource): PackSource {
  const read = sourcesOfBytes(compilePack(source));
  if (!read.ok) throw new Error(`the compiler made a bad pack: ${read.problems.join(' ')}`);
  return read.source;
}

/** Reads a pack from a folder of sources or from a compiled file, and checks it. */
export function readPack(path: string): ReadPack {
  if (!existsSync(path))
    return { ok: false, problems: [`${path}: there is no such folder or file.`] };
  if (!statSync(path).isDirectory()) return sourcesOfBytes(readFileSync(path));
  const loaded = loadFolder(path);
  return loaded.ok ? loaded : { ok: false, problems: loaded.problems.map(problemLine) };
}
