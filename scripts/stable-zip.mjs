// Archives whose bytes depend on their files alone, so that a reviewer who builds the sources gets the same package.
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** The first date that the format can hold; fflate writes local time. */
const DATE = new Date(1980, 0, 1);

const byName = ([one], [other]) => (one < other ? -1 : 1);

/** @param {Uint8Array} archive in the zip format @returns the same files in order of their names, all with one date */
export function stableZip(archive) {
  const files = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(files.sort(byName)), { level: 9, mtime: DATE });
}

/** For WXT's `zip:done`: WXT dates each entry by the moment of packing. */
export function makeStable(_wxt, paths) {
  for (const path of paths) writeFileSync(path, stableZip(readFileSync(path)));
}
