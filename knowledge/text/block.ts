/** What a block is on its page. `body` where nothing more is known. */
export type BlockRole = 'headline' | 'standfirst' | 'body' | 'caption' | 'quote' | 'list';

/** A stretch of a page's text with what the page says about it. */
export interface TextBlock {
  /** Raw text; offsets of mentions are UTF-16 units into it. */
  readonly text: string;
  /** BCP 47 tag from the page's markup, or null: then the matcher guesses. */
  readonly lang: string | null;
  readonly role: BlockRole;
}

/** Blocks of plain text, about which nothing else is known. */
export function bodyBlocks(texts: readonly string[]): TextBlock[] {
  return texts.map((text) => ({ text, lang: null, role: 'body' }));
}
