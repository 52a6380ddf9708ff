import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_LISTS } from '../reading/lexicon/bundled-lists';

/** Writes the large word lists as the file that the extension loads when it learns. */
export function writeWordLists(root: string) {
  const folder = join(root, '.cache', 'reading');
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, 'words.json');
  writeFileSync(absoluteSrc, JSON.stringify(BUNDLED_LISTS));
  return { absoluteSrc, relativeDest: 'reading/words.json' };
}
