import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../drafting/compile';
import { type NameIndex, openIndex } from '../../matching/index/open';
import type { EntitySource } from '../../matching/types';
import { openPack } from '../../schema/file/open';
import type { Pack } from '../../schema/types';
import { loadFolder } from '../load';
import { problemLine } from '../report';

const BUNDLED = fileURLToPath(new URL('../../packs/russia-syria', import.meta.url));

/** What texts are annotated with: a pack, or a list of names. */
export interface Matcher {
  /** Null where there are names alone. */
  readonly pack: Pack | null;
  readonly source: EntitySource;
  readonly index: NameIndex;
}

/** A pack's. */
export interface PackMatcher extends Matcher {
  readonly pack: Pack;
}

/** @throws Error in words for a person */
function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder.`);
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path));
  const loaded = loadFolder(path);
  if (loaded.ok) return compilePack(loaded.source);
  const problems = loaded.problems.map(problemLine).join('\n');
  throw new Error(`The pack's sources in ${path} do not check:\n${problems}`);
}

/**
 * Opens a compiled pack, or a folder of sources.
 * @throws Error in words for a person where it cannot be read or is none
 */
export function openMatcher(path = BUNDLED): PackMatcher {
  const opened = openPack(bytesOf(path));
  if (!opened.ok) throw new Error(`${path}: ${opened.problem}`);
  return { pack: opened.pack, source: opened.pack, index: openIndex(opened.pack.indexBytes) };
}
