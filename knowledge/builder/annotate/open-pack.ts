import { fileURLToPath } from 'node:url';
import { type NameIndex, openIndex } from '../../matching/index/open';
import type { EntitySource } from '../../matching/types';
import { openPack } from '../../schema/file/open';
import type { Pack } from '../../schema/types';
import { compiledBytes } from '../read-pack';

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

/**
 * Opens a pack: a compiled file, or a folder or zip of sources; without a path the bundled one, compiled from its sources.
 * @throws Error in words for a person where it cannot be read or is none
 */
export function openMatcher(path = BUNDLED): PackMatcher {
  const opened = openPack(compiledBytes(path));
  if (!opened.ok) throw new Error(`${path}: ${opened.problem}`);
  return { pack: opened.pack, source: opened.pack, index: openIndex(opened.pack.indexBytes) };
}
