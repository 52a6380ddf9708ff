import { ENDINGS, type Language } from '../lexicon/languages';

const SHORTEST_NAME = 4;

/** @returns names that a word may be a case of in a language that writes its cases onto names: Asadem, Putins */
export function withoutEnding(word: string, language: Language | undefined): string[] {
  return endingsOf(language)
    .filter(([written]) => word.endsWith(written))
    .map(([written, name]) => word.slice(0, word.length - written.length) + name)
    .filter((name) => name.length >= SHORTEST_NAME);
}

/** @returns the cases of a name in such a language, itself not among them */
export function withEnding(name: string, language: Language | undefined): string[] {
  return endingsOf(language)
    .filter(([, bare]) => name.endsWith(bare))
    .map(([written, bare]) => name.slice(0, name.length - bare.length) + written);
}

function endingsOf(language: Language | undefined): (typeof ENDINGS)[Language] & {} {
  return (language === undefined ? undefined : ENDINGS[language]) ?? [];
}
