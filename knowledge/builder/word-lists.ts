import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_LISTS } from '../reading/lexicon/bundled-lists';
import { COUNTRY_DATA } from './draft/countries';

/** Writes the word lists as the file that the extension loads when it learns or drafts. */
export function writeWordLists(root: string) {
  const folder = join(root, '.cache', 'reading');
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, 'words.json');
  writeFileSync(absoluteSrc, JSON.stringify(BUNDLED_LISTS));
  return { absoluteSrc, relativeDest: 'reading/words.json' };
}

/** Writes what each country is, and what stands for it, as a file that the page for making packs loads. */
export function writeCountries(root: string) {
  const folder = join(root, '.cache', 'reading');
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, 'countries.json');
  writeFileSync(absoluteSrc, JSON.stringify(COUNTRY_DATA));
  return { absoluteSrc, relativeDest: 'reading/countries.json' };
}
