import { FoldedWords } from './folded-words';
import type { Span } from './span';

/** The words of the page that a span covers. One object is filled again and again. */
export class Surface {
  /** A name was refused only for want of an article before it. */
  needsArticle = false;
  /** An Arabic article stands right before. */
  hasArticle = false;
  words = 0;
  skipped = false;
  private text = '';
  private span: Readonly<Span> | undefined;
  private bytes: Uint8Array = new Uint8Array();
  private wholeOnce: string | undefined;
  private foldedOnce: FoldedWords | undefined;
  private readonly foldedWords = new FoldedWords();

  set(text: string, span: Readonly<Span>, bytes: Uint8Array, hasArticle: boolean): this {
    this.text = text;
    this.span = span;
    this.bytes = bytes;
    this.hasArticle = hasArticle;
    this.words = span.words;
    this.skipped = span.skippedStart >= 0;
    this.needsArticle = false;
    this.wholeOnce = this.foldedOnce = undefined;
    return this;
  }

  get whole(): string {
    this.wholeOnce ??= this.text.slice(this.span?.start, this.span?.end);
    return this.wholeOnce;
  }

  /** Folded words, a middle name left out. */
  folded(): FoldedWords {
    if (this.foldedOnce === undefined && this.span !== undefined) {
      const { startByte, endByte, skippedStart, skippedEnd } = this.span;
      this.foldedOnce = this.skipped
        ? this.foldedWords.readBytes(this.bytes, startByte, endByte, skippedStart, skippedEnd)
        : this.foldedWords.readBytes(this.bytes, startByte, endByte);
    }
    return this.foldedOnce ?? this.foldedWords;
  }
}
