import { isArabic } from '../../text/arabic-clitics';
import { isCaseOf, isCyrillic, isFormOf } from '../../text/cyrillic';
import { hasHebrewPrefix, isHebrew } from '../../text/hebrew';
import { soundsMeet } from '../../text/spelling';
import type { FoldedWord, FoldedWords } from './folded-words';

/** How a span of the page agrees with a name of the pack. */
export type Agreement = 'exact' | 'spelling' | 'none';

/** @returns how two folded words agree */
export function wordsAgree(name: FoldedWord, word: FoldedWord, alone: boolean): Agreement {
  if (name.equals(word)) return 'exact';
  const first = name.letters[0] ?? 0;
  if (first < 128 && (word.letters[0] ?? 0) < 128) {
    // "ministero" is not a spelling of "ministro".
    return !name.ordinary && soundsMeet(name.sounds(), word.sounds(), alone ? 'strict' : 'loose')
      ? 'spelling'
      : 'none';
  }
  if (isCyrillic(first)) return isCyrillicForm(name, word) ? 'exact' : 'none';
  if (isArabic(first)) return withoutClitics(word.text, name.text) ? 'exact' : 'none';
  return isHebrew(first) && hasHebrewPrefix(word.text, name.text) ? 'exact' : 'none';
}

function isCyrillicForm({ text, ordinary }: FoldedWord, word: FoldedWord): boolean {
  return ordinary ? isFormOf(word.text, text) : isCaseOf(text, word.text);
}

/** True where `word` is `name` with clitics written onto its front. */
function withoutClitics(word: string, name: string): boolean {
  if (word.endsWith(name)) return /^[وف]?[بكل]?$/.test(word.slice(0, word.length - name.length));
  // للأسد: the article's alef is swallowed.
  return (
    name.startsWith('ال') &&
    word.endsWith(name.slice(1)) &&
    /^[وف]?ل$/.test(word.slice(0, word.length - name.length + 1))
  );
}

/** Compares a name of the pack with words of the page; `surface` may hold words beside the name's (a middle name). */
export function agreementOf(name: FoldedWords, surface: FoldedWords): Agreement {
  if (name.count !== surface.count) return 'none';
  const alone = name.count === 1;
  let agreement: Agreement = 'exact';
  for (let at = 0; at < name.count; at += 1) {
    const word = name.word(at);
    const other = surface.word(at);
    let found = wordsAgree(word, other, alone);
    if (found === 'none' && word.article !== '')
      found = wordsAgree(word.withArticle(), other.withAl(), alone);
    if (found === 'none') return 'none';
    if (found === 'spelling') agreement = 'spelling';
  }
  return agreement;
}
