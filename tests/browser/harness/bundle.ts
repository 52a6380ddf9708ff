import { resolve } from 'node:path';
import { build } from 'esbuild';

const bundled = new Map<string, Promise<string>>();

/** A script of the harness with all that it imports, for a page. */
export function bundleOf(file: string): Promise<string> {
  const known = bundled.get(file);
  if (known) return known;
  const made = build({
    entryPoints: [resolve('tests/browser/harness', file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // The layers' own rules hold for page/ only; here nothing of the extension may come in.
    external: ['webextension-polyfill'],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundled.set(file, made);
  return made;
}

/** The modules of `page/` as one script that puts them on `globalThis.backgrounder` (see in-page.ts). */
export const pageBundle = () => bundleOf('in-page.ts');
