import { resolve } from 'node:path';
import { build } from 'esbuild';

let bundled: Promise<string> | undefined;

/** The modules of `page/` as one script that puts them on `globalThis.backgrounder` (see in-page.ts). */
export function pageBundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [resolve('tests/browser/harness/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // The layers' own rules hold for page/ only; here nothing of the extension may come in.
    external: ['webextension-polyfill'],
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}
