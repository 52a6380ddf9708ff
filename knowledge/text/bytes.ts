import { APOSTROPHE, characterPage, SKIP, UPPER, WORD } from './characters';

const ascii = characterPage(0);

/**
 * A text as its UTF-8 bytes. Encoding is native and fast, and lets the scan test four characters at once. The memory is
 * kept from text to text.
 */
export class TextBytes {
  /** UTF-8 of the text, then eight zero bytes. */
  bytes = new Uint8Array(1 << 12);
  /** The same memory, four bytes at a time, for skipping what cannot start a name. */
  words32 = new Int32Array(this.bytes.buffer);
  length = 0;
  /** Of the code point decoded last: its length in bytes. */
  protected width = 1;
  private readonly encoder = new TextEncoder();

  load(text: string): void {
    const room = text.length * 3 + 8;
    if (this.bytes.length < room) {
      this.bytes = new Uint8Array((room * 1.5 + 8) & ~7);
      this.words32 = new Int32Array(this.bytes.buffer);
    }
    this.length = this.encoder.encodeInto(text, this.bytes).written;
    this.bytes.fill(0, this.length, this.length + 8);
  }

  /** @returns the code point at a byte position; sets `width`. */
  codePointAt(at: number): number {
    const bytes = this.bytes;
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      this.width = 1;
      return lead;
    }
    const second = (bytes[at + 1] ?? 0) & 0x3f;
    if (lead < 0xe0) {
      this.width = 2;
      return ((lead & 0x1f) << 6) | second;
    }
    const third = (bytes[at + 2] ?? 0) & 0x3f;
    if (lead < 0xf0) {
      this.width = 3;
      return ((lead & 0x0f) << 12) | (second << 6) | third;
    }
    this.width = 4;
    return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
  }

  get widthInBytes(): number {
    return this.width;
  }

  kindAt(at: number): number {
    const byte = this.bytes[at] ?? 0;
    if (byte < 0x80) return at < this.length ? (ascii.kinds[byte] ?? 0) : 0;
    const codePoint = this.codePointAt(at);
    return characterPage(codePoint >> 8).kinds[codePoint & 255] ?? 0;
  }

  /** UTF-16 units that a code point of this many bytes takes less than its bytes. */
  static surplus(width: number): number {
    return width === 1 ? 0 : width === 2 ? 1 : 2;
  }

  /** True where the word at this byte is followed or preceded by no letter that it would be a part of. */
  startsWord(at: number): boolean {
    let position = at - 1;
    while (position >= 0 && ((this.bytes[position] ?? 0) & 0xc0) === 0x80) position -= 1;
    if (position < 0) return true;
    const kind = this.kindAt(position);
    if ((kind & (WORD | SKIP)) !== 0) return (kind & SKIP) !== 0 && this.isFormat(position);
    if (kind !== APOSTROPHE || position === 0) return true;
    return this.startsAfterApostrophe(at, position);
  }

  private isFormat(at: number): boolean {
    const codePoint = this.codePointAt(at);
    return codePoint === 0xfeff || (codePoint >= 0x200b && codePoint <= 0x206f);
  }

  private startsAfterApostrophe(at: number, apostrophe: number): boolean {
    let before = apostrophe - 1;
    while (before > 0 && ((this.bytes[before] ?? 0) & 0xc0) === 0x80) before -= 1;
    const kind = this.kindAt(before);
    if ((kind & WORD) === 0) return true;
    return (this.kindAt(at) & UPPER) !== 0;
  }
}
