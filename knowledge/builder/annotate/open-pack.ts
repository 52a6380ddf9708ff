import { readFileSync } from 'node:fs';
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

function bundledBytes(): Uint8Array {
  const loaded = loadFolder(BUNDLED);
  if (loaded.ok) return compilePack(loaded.source);
  throw new Error(
    `The bundled pack does not check:\n${loaded.problems.map(problemLine).join('\n')}`,
  );
}

/**
 * Opens a compiled pack; without a file the bundled one, compiled from its sources.
 * @throws Error in words for a person where it cannot be read or is none
 */
export function openMatcher(file: string | undefined): PackMatcher {
  const opened = openPack(file === undefined ? bundledBytes() : new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error(`${file ?? 'The bundled pack'}: ${opened.problem}`);
  return { pack: opened.pack, source: opened.pack, index: openIndex(opened.pack.indexBytes) };
}
