import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../drafting/compile';
import { sourceFiles } from '../../drafting/review/source-files';
import { reservedProblem } from '../../library/reserved';
import type { PackSource } from '../../schema/source';
import { loadSources } from '../load';
import { mapsOf } from '../maps';
import { problemLine } from '../report';
import { writeWhole } from './write-whole';

export type Written =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Writes each file; one that differs is kept as NAME~. */
function writeSources(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : text;
    if (before !== text) writeWhole(`${path}~`, before);
    writeWhole(path, text);
  }
}

/**
 * Checks a pack as `check` does and writes it into a folder, as `<id>.bgpk` or as the folder of sources `<id>`. Where it
 * has problems, nothing is written.
 */
export function savePack(folder: string, source: PackSource, form: 'pack' | 'sources'): Written {
  const files = sourceFiles(source);
  const loaded = loadSources('', [...files]);
  if (!loaded.ok) return { ok: false, problems: loaded.problems.map(problemLine) };
  const reserved = reservedProblem(loaded.source.pack);
  if (reserved !== undefined) return { ok: false, problems: [reserved] };
  // The format allows lower case letters, digits and hyphens in an id: it cannot lead out of the folder.
  const path = join(folder, form === 'pack' ? `${source.pack.id}.bgpk` : source.pack.id);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return { ok: false, problems: [`${path} is a link; move it away.`] };
  mkdirSync(folder, { recursive: true });
  if (form === 'sources') writeSources(path, files);
  else writeWhole(path, compilePack(loaded.source, mapsOf(loaded.source)));
  return { ok: true, path };
}
