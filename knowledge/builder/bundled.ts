import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../drafting/compile';
import { loadFolder } from './load';
import { mapsOf } from './maps';
import { problemLine } from './report';

/** A file that WXT copies into the package. */
interface GeneratedAsset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** Sources of every pack that the extension brings along: `knowledge/packs/<id>/`. */
function bundledFolders(root: string): string[] {
  const packs = join(root, 'knowledge', 'packs');
  return readdirSync(packs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(packs, entry.name))
    .sort();
}

/**
 * Checks and compiles the bundled packs: `knowledge/packs/<id>/` becomes `.cache/packs/<id>.bgpk`, which is packed
 * as `packs/<id>.bgpk`.
 *
 * @throws Error that names every problem with its file and line when the sources do not check
 */
export async function compileBundledPacks(root: string): Promise<GeneratedAsset[]> {
  const cache = join(root, '.cache', 'packs');
  mkdirSync(cache, { recursive: true });
  return bundledFolders(root).map((folder) => {
    const loaded = loadFolder(folder, root);
    if (!loaded.ok)
      throw new Error(
        `The bundled pack does not check:\n${loaded.problems.map(problemLine).join('\n')}`,
      );
    const name = `${loaded.source.pack.id}.bgpk`;
    writeFileSync(join(cache, name), compilePack(loaded.source, mapsOf(loaded.source)));
    return { absoluteSrc: join(cache, name), relativeDest: `packs/${name}` };
  });
}
