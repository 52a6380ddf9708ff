import { writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { compilePack } from '../../drafting/compile';
import { reservedProblem } from '../../library/reserved';
import { compileBundledPacks } from '../bundled';
import { packLine } from '../inspect';
import { mapsOf } from '../maps';
import { type Command, packOf } from './command';

/** Sources in `knowledge/packs`, whose ids and titles are theirs. */
const isBundled = (paths: readonly string[]) =>
  paths.every((path) => resolve(path).startsWith(resolve('knowledge/packs') + sep));

/** Compiles a pack; without one, the bundled packs to where the extension's build takes them from. */
export const build: Command = {
  args: '[DIR] [--out FILE]',
  summary: 'check and compile sources into one .bgpk file',
  run: async (options, print) => {
    if (options.paths.length === 0 && options.out === undefined) {
      const built = await compileBundledPacks(process.cwd());
      for (const { absoluteSrc } of built) print(`✓ ${relative(process.cwd(), absoluteSrc)}`);
      return 0;
    }
    const source = packOf(options, print);
    if (source === undefined) return 1;
    const problem = isBundled(options.paths) ? undefined : reservedProblem(source.pack);
    if (problem !== undefined) {
      print(`✗ ${problem}`);
      return 1;
    }
    const bytes = compilePack(source, mapsOf(source));
    const out = options.out ?? `${source.pack.id}.bgpk`;
    writeFileSync(out, bytes);
    print(`✓ ${out}: ${packLine(source)}, ${bytes.length} bytes`);
    print(
      'To load it: open the options of Backgrounder, go to "Knowledge packs", and drop the file.',
    );
    return 0;
  },
};
