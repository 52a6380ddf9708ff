import { FoldedWords } from './folded-words';
import type { Stretch } from './span';

/** The words of the page that a stretch covers. One object is filled again and again. */
export class Surface {
  /** A name was refused only for want of an article before it. */
  needsArticle = false;
  /** An Arabic article stands right before. */
  hasArticle = false;
  words = 0;
  skipped = false;
  private text = '';
  private stretch: Readonly<Stretch> | undefined;
  private bytes: Uint8Array = new Uint8Array();
  private wholeOnce: string | undefined;
  private foldedOnce: FoldedWords | undefined;
  private readonly foldedWords = new FoldedWords();

  set(text: string, stretch: Readonly<Stretch>, bytes: Uint8Array, hasArticle: boolean): this {
    this.text = text;
    this.stretch = stretch;
    this.bytes = bytes;
    this.hasArticle = hasArticle;
    this.words = stretch.words;
    this.skipped = stretch.skippedStart >= 0;
    this.needsArticle = false;
    this.wholeOnce = this.foldedOnce = undefined;
    return this;
  }

  get whole(): string {
    this.wholeOnce ??= this.text.slice(this.stretch?.start, this.stretch?.end);
    return this.wholeOnce;
  }

  /** Folded words, a middle name left out. */
  folded(): FoldedWords {
    if (this.foldedOnce === undefined && this.stretch !== undefined) {
      const { startByte, endByte, skippedStart, skippedEnd } = this.stretch;
      this.foldedOnce = this.skipped
        ? this.foldedWords.readBytes(this.bytes, startByte, endByte, skippedStart, skippedEnd)
        : this.foldedWords.readBytes(this.bytes, startByte, endByte);
    }
    return this.foldedOnce ?? this.foldedWords;
  }
}
