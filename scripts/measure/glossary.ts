import { readFileSync } from 'node:fs';
import { repositoryFiles } from './tree';
import { type Words, wordsOf } from './words';

export const GLOSSARY = 'docs/glossary.md';
const OWN = /\.(ts|tsx|mjs|css|md)$|_locales\/en\/messages\.json$/;
/** Packs and the demo are news and data; the changelog tells of the past; one page quotes texts of tests; the repository's tests name what they forbid. */
const NOT_OURS =
  /^(knowledge\/packs|demo|tests\/fixtures\/packs|tests\/repo)\/|^(CHANGELOG|docs\/recognition-rows)\.md$/;

export interface AvoidedWord {
  readonly word: string;
  readonly isIn: (words: Words) => boolean;
}

/** `lensOf` becomes the parts that words.ts makes of a name. */
const asParts = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1|$2').toLowerCase();

function avoidedWord(word: string): AvoidedWord {
  const name = /^`(.+)`$/.exec(word)?.[1];
  if (name) return { word, isIn: ({ names }) => names.includes(`|${asParts(name)}|`) };
  // Plain after "there", and before a comparison.
  const [before, after] = word === 'is no' ? ['(?<!there )', '(?! longer| more| less)'] : ['', ''];
  const pattern = new RegExp(`${before}\\b${word.replaceAll(' ', '\\s+')}\\b${after}`, 'i');
  return { word, isIn: ({ prose }) => pattern.test(prose) };
}

/** The left column of the glossary's last table; words in `code font` are looked for in names, others in prose. */
export function avoidedWords(glossary = readFileSync(GLOSSARY, 'utf8')): AvoidedWord[] {
  return glossary
    .slice(glossary.indexOf('| avoid | use |'))
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'))
    .flatMap((row) => (row.split('|')[1] ?? '').split(','))
    .map((word) => avoidedWord(word.trim()));
}

/** `FILE: WORD` for each word to avoid that a file of ours has. */
export function avoidedIn(files: readonly string[]): string[] {
  const avoided = avoidedWords();
  return files
    .filter((file) => OWN.test(file) && !NOT_OURS.test(file) && file !== GLOSSARY)
    .flatMap((file) => {
      const words = wordsOf(file);
      return avoided.filter(({ isIn }) => isIn(words)).map(({ word }) => `${file}: ${word}`);
    });
}

if (process.argv[1] === import.meta.filename) {
  const found = avoidedIn(repositoryFiles());
  for (const line of found) console.log(line);
  console.log(`glossary: ${found.length} words to avoid`);
}
