import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The paragraph that supports an item, with the hash of its text. */
export interface DraftEvidence {
  readonly article: string;
  readonly paragraph: number;
  readonly hash: string;
}

/** One article's text as a pack cites it. */
export interface ArticleText {
  readonly file: string;
  /** SHA-256 of the text in UTF-8, hex. */
  readonly textHash: string;
  /** Paragraph n of a citation is item n - 1. */
  readonly paragraphs: readonly string[];
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

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
  return hashOf(paragraph).slice(0, 16);
}

export function readText(file: string, text: string): ArticleText {
  return { file, textHash: hashOf(normalised(text)), paragraphs: paragraphsOf(text) };
}

/** Texts by the hash that the pack's articles carry: file names may change, texts may not. */
export function byTextHash<Text extends ArticleText>(
  texts: readonly Text[],
): ReadonlyMap<string, Text> {
  return new Map(texts.map((text) => [text.textHash, text]));
}
