/**
 * Case endings of Russian and Ukrainian names. A word's stem is the word without its ending; two names match
 * if their stems are equal and each ending belongs to the other's declension.
 */

/** Longest first. Letters are folded: й, і, ї are и; ё, є are е; ь is gone. */
const ENDINGS = [
  'ами',
  'ями',
  'ого',
  'ему',
  'ому',
  'ови',
  'еви',
  'ими',
  'ыми',
  'ой',
  'ою',
  'ей',
  'ею',
  'ом',
  'ем',
  'им',
  'ым',
  'ам',
  'ям',
  'ах',
  'ях',
  'их',
  'ых',
  'ии',
  'ия',
  'ию',
  'ие',
  'ои',
  'еи',
  'ая',
  'ую',
  'ыи',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'и',
  'ы',
  'о',
].map((ending) => [...ending].map((letter) => letter.charCodeAt(0)));
const SHORTEST_STEM = 3;
const VOWELS = new Set([...'аеиоуыэюя'].map((letter) => letter.charCodeAt(0)));

/**
 * Declensions by the ending of the nominative: which endings may stand in its place. Plurals are left out, since
 * Путины are a family. A name with another ending does not decline: Шараа.
 */
const DECLENSIONS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['ия', ['ии', 'ию', 'иеи', 'иею', 'ие']],
  ['ая', ['ои', 'ую', 'ою']],
  ['аа', []],
  ['ии', ['ия', 'ию', 'ием', 'ие', 'ого', 'ому', 'ему', 'им', 'ом', 'ем', 'иеви']],
  ['ыи', ['ого', 'ому', 'ым', 'ом']],
  ['ои', ['ого', 'ому', 'ым', 'им', 'ом', 'оя', 'ою', 'оем']],
  ['еи', ['ея', 'ею', 'еем', 'ее']],
  ['а', ['ы', 'и', 'е', 'у', 'ои', 'ою', 'еи', 'ею']],
  ['я', ['и', 'ю', 'е', 'еи', 'ею']],
  ['', ['а', 'у', 'е', 'ом', 'ем', 'ым', 'им', 'и', 'ови', 'еви', 'я', 'ю']],
];

export function isCyrillic(letter: number): boolean {
  return letter >= 0x400 && letter < 0x530;
}

/** @returns how many of a word's folded letters are its stem, which all its cases have in common */
export function cyrillicStem(letters: Uint16Array, count: number): number {
  let stem = count - endingLength(letters, count);
  while (stem > SHORTEST_STEM && VOWELS.has(letters[stem - 1] ?? 0)) stem -= 1;
  return stem;
}

function endingLength(letters: Uint16Array, count: number): number {
  for (const ending of ENDINGS) {
    const stem = count - ending.length;
    if (stem < SHORTEST_STEM) continue;
    let same = true;
    for (let at = 0; at < ending.length && same; at += 1) same = letters[stem + at] === ending[at];
    if (same) return ending.length;
  }
  return 0;
}

/** True where `word` is a case of `name`; both folded. */
export function isCaseOf(name: string, word: string): boolean {
  if (name === word) return true;
  for (const [ending, forms] of DECLENSIONS) {
    if (!name.endsWith(ending)) continue;
    if (ending === '' && VOWELS.has(name.charCodeAt(name.length - 1))) return false;
    const stem = name.slice(0, name.length - ending.length);
    return word.startsWith(stem) && forms.includes(word.slice(stem.length));
  }
  return false;
}

/**
 * How the words of the language that a name holds decline, adjectives and plurals among them: новые власти, переходное
 * правительство. Of names themselves a plural is a family, so they have {@link DECLENSIONS} alone.
 */
const ADJECTIVE = /(?:[оеыи]е|ая|яя|[ыи]и)$/;
const OF_ADJECTIVES = /^(?:[ое](?:го|му|м|и|ю)|[ыи](?:м|х|ми|и|е)|[ое]е|ая|яя|[ую]ю)$/;
const OF_PLURALS = /^(?:[еи]и|ов|[ая](?:м|ми|х))$/;
const OF_NEUTERS = /^(?:а|у|ом|е)$/;

/** True where `word` is a case of a word of the language; both folded. */
export function isFormOf(word: string, name: string): boolean {
  if (isCaseOf(name, word)) return true;
  if (ADJECTIVE.test(name) && hasForm(word, name.slice(0, -2), OF_ADJECTIVES)) return true;
  const stem = name.slice(0, -1);
  if (/[ыи]$/.test(name)) return hasForm(word, stem, OF_PLURALS);
  return name.endsWith('о') && hasForm(word, stem, OF_NEUTERS);
}

function hasForm(word: string, stem: string, endings: RegExp): boolean {
  return (
    stem.length >= SHORTEST_STEM && word.startsWith(stem) && endings.test(word.slice(stem.length))
  );
}

/** True where an ending in a consonant was taken off, which in a nominative may be the name's own: Максим. */
export function stemIsUnsure(letters: Uint16Array, count: number): boolean {
  return endingLength(letters, count) > 0 && !VOWELS.has(letters[count - 1] ?? 0);
}
