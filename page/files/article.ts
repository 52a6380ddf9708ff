import { readText } from '../../knowledge/drafting/article-text';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { LONGEST_ARTICLE } from './limits';
import type { Header } from './text-header';
import { UnreadableFile } from './types';

/** A text with fewer words is not an article. */
const FEWEST_WORDS = 5;

/** Invisible characters, and those that change the direction of the text after them. */
const INVISIBLE = /[^\P{Cc}\n\r\t]|\p{Bidi_Control}|[\u2028\u2029\ufeff]/gu;

const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

const countWords = (text: string) =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|[\p{L}\p{N}]+/gu,
  )?.length ?? 0;

/**
 * Makes an article from a text.
 * @param lines its paragraphs, or a whole text with line ends
 * @throws UnreadableFile `no-article` if there are too few words
 */
export function articleOf(
  file: string,
  lines: string | readonly string[],
  header: Header,
): FoundArticle {
  const whole = withoutInvisible(typeof lines === 'string' ? lines : lines.join('\n'));
  const isCut = whole.length > LONGEST_ARTICLE;
  const text = isCut
    ? whole.slice(0, whole.lastIndexOf('\n', LONGEST_ARTICLE) + 1 || LONGEST_ARTICLE)
    : whole;
  if (countWords(text) < FEWEST_WORDS) throw new UnreadableFile('no-article');
  return { ...readText(file, text), ...header, ...(isCut && { isCut }) };
}
