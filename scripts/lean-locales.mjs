// The catalogues without what only translators read, descriptions and white space (a fiftieth of the package), and
// without the texts of the page that the command line shows (`npm run pack -- review`), which the extension never uses.
import { readFileSync } from 'node:fs';

const CATALOGUE = /^_locales[/\\][^/\\]+[/\\]messages\.json$/;

/** @param {string} json text of a catalogue @returns the messages of the extension, written short */
export function leanCatalogue(json) {
  const entries = Object.entries(JSON.parse(json)).filter(([key]) => !key.startsWith('review_'));
  return JSON.stringify(
    Object.fromEntries(entries.map(([key, { description: _, ...message }]) => [key, message])),
  );
}

/** For WXT's `build:publicAssets`: shortens the catalogues among the files of `public/`. */
export function leanLocales(assets) {
  for (const [at, { absoluteSrc, relativeDest }] of assets.entries()) {
    if (!absoluteSrc || !CATALOGUE.test(relativeDest)) continue;
    assets[at] = { relativeDest, contents: leanCatalogue(readFileSync(absoluteSrc, 'utf8')) };
  }
}
