import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One article's text as found in a folder of articles. */
export interface ArticleText {
  readonly file: string;
  /** SHA-256 of the text in UTF-8, hex. */
  readonly textHash: string;
  /** Paragraph n of a citation is item n - 1. */
  readonly paragraphs: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Line ends and a byte order mark change with the way a file was copied, the words do not. */
function normalised(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * The paragraphs of a text. THE RULE: a paragraph is a line that holds anything but white space, trimmed of the white
 * space at its ends; they are counted from 1, headlines, captions and appeals included.
 */
export function paragraphsOf(text: string): string[] {
  return normalised(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** First 16 hex digits of the SHA-256 of a paragraph (trimmed, UTF-8). */
export function paragraphHash(paragraph: string): string {
  return sha256(paragraph).slice(0, 16);
}

export function readText(file: string, text: string): ArticleText {
  return { file, textHash: sha256(normalised(text)), paragraphs: paragraphsOf(text) };
}

/** The `.txt` files of a folder, sorted by name; undefined where there is no such folder. */
export function readArticleTexts(folder: string): ArticleText[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readText(name, readFileSync(join(folder, name), 'utf8')));
}

/** Texts by the hash that the pack's articles carry: file names may change, texts may not. */
export function byTextHash(texts: readonly ArticleText[]): ReadonlyMap<string, ArticleText> {
  return new Map(texts.map((text) => [text.textHash, text]));
}
