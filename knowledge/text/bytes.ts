import { APOSTROPHE, characterPage, SKIP, UPPER, WORD } from './characters';

const ascii = characterPage(0);
/** Zero bytes after a text, so that reading ahead needs no test for its end. */
const PADDING = 8;

/**
 * A text as its UTF-8 bytes. Encoding is native and fast, and lets the scan test four characters at once. The memory is
 * kept from text to text.
 */
export class TextBytes {
  /** UTF-8 of the text, then zero bytes. */
  bytes = new Uint8Array(1 << 12);
  /** The same memory, for reading four bytes at any place. */
  view = new DataView(this.bytes.buffer);
  length = 0;
  /** Of the code point decoded last: its length in bytes. */
  protected width = 1;
  private readonly encoder = new TextEncoder();

  load(text: string): void {
    this.makeRoom(text.length * 3);
    this.length = this.encoder.encodeInto(text, this.bytes).written;
    this.endWithZeros();
  }

  /** Takes bytes `from` up to `to` of another text, without those from `skipFrom` up to `skipTo`. */
  loadBytes(source: Uint8Array, from: number, to: number, skipFrom = to, skipTo = to): void {
    this.makeRoom(to - from);
    const { bytes } = this;
    let length = 0;
    for (let at = from; at < skipFrom; at += 1) bytes[length++] = source[at] ?? 0;
    for (let at = skipTo; at < to; at += 1) bytes[length++] = source[at] ?? 0;
    this.length = length;
    this.endWithZeros();
  }

  private makeRoom(length: number): void {
    if (this.bytes.length >= length + PADDING) return;
    this.bytes = new Uint8Array(Math.ceil(length * 1.5) + PADDING);
    this.view = new DataView(this.bytes.buffer);
  }

  private endWithZeros(): void {
    for (let at = this.length; at < this.length + PADDING; at += 1) this.bytes[at] = 0;
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
    let position = this.before(at);
    if (position < 0) return true;
    let kind = this.kindAt(position);
    // A mark belongs to what it stands on: a letter, or an emoji before the word.
    while ((kind & SKIP) !== 0) {
      if (this.isFormat(position)) return true;
      position = this.before(position);
      if (position < 0) return true;
      kind = this.kindAt(position);
    }
    if ((kind & WORD) !== 0) return false;
    if (kind !== APOSTROPHE || position === 0) return true;
    return this.startsAfterApostrophe(at, position);
  }

  /** @returns where the character before a byte begins; -1 before the first */
  private before(at: number): number {
    let position = at - 1;
    while (position >= 0 && ((this.bytes[position] ?? 0) & 0xc0) === 0x80) position -= 1;
    return position;
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
