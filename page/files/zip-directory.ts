import { UnreadableFile } from './types';

/**
 * The files that a zip lists, read from its central directory: headers beside the content may lack sizes and may be
 * left over from files that were replaced. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export interface ZipMember {
  /** With `/` between folders, whatever the zip has. */
  readonly path: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc32: number;
  /** As stored in the zip; null if the zip does not hold all of it. */
  readonly packed: Uint8Array | null;
}

const FILE = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
/** Size of the end record with the longest comment. */
const END_WITHIN = END_BYTES + 0xffff;
/** Stands where the value is in the part for large files. */
const ELSEWHERE = 0xffffffff;
const LARGE_FILES = 1;

/** Letters of bytes from 0x80 in names without a code: the code of the first PCs. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Some tools write UTF-8 without the flag for it. Bytes that are no UTF-8 are read as CP437. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return [...bytes]
      .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80)))
      .join('');
  }
}

const u64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Directory {
  readonly start: number;
  readonly end: number;
  /** Bytes before the zip, as in an archive that unpacks itself. */
  readonly shift: number;
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, view.byteLength - END_WITHIN); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new UnreadableFile('damaged');
}

/** @throws UnreadableFile, or RangeError where the zip ends within a record */
function directoryOf(view: DataView): Directory {
  const at = endRecord(view);
  // One part of several: the files are in the others.
  if (![0, 0xffff].includes(view.getUint16(at + 4, true))) throw new UnreadableFile('zip-method');
  let [end, size, offset] = [at, view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  const locator = at - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    // The record is 56 bytes and ends where the locator begins, unless a tool has extended it.
    const stated = u64(view, locator + 8);
    const isThere = stated + 56 <= locator && view.getUint32(stated, true) === END_64;
    end = isThere ? stated : locator - 56;
    if (view.getUint32(end, true) !== END_64) throw new UnreadableFile('damaged');
    [size, offset] = [u64(view, end + 40), u64(view, end + 48)];
  }
  const start = end - size;
  if (start < 0 || start < offset) throw new UnreadableFile('damaged');
  return { start, end, shift: start - offset };
}

/** Values that are too large for their fields, in the order of the format. */
function largeValues(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LARGE_FILES) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), to - at - 4) / 8);
    return Array.from({ length: count }, (_, n) => u64(view, at + 4 + n * 8));
  }
  return [];
}

function packedAt(view: DataView, at: number, size: number): Uint8Array | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== FILE) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + size > view.byteLength) return null;
  return new Uint8Array(view.buffer, view.byteOffset + from, size);
}

/**
 * Lists a zip's files, one at a time.
 * @throws UnreadableFile `damaged`, `zip-method`; RangeError where the zip ends within a record
 */
export function* zipMembers(bytes: Uint8Array): Generator<ZipMember> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, shift } = directoryOf(view);
  for (let at = start; at < end; ) {
    if (view.getUint32(at, true) !== LISTED) throw new UnreadableFile('damaged');
    const flags = view.getUint16(at + 8, true);
    const name = at + 46;
    const extra = name + view.getUint16(at + 28, true);
    const after = extra + view.getUint16(at + 30, true);
    const large = largeValues(view, extra, after);
    const [, packedSize = 0, offset = 0] = [at + 24, at + 20, at + 42].map((field) => {
      const value = view.getUint32(field, true);
      return value === ELSEWHERE ? (large.shift() ?? value) : value;
    });
    yield {
      path: nameOf(bytes.subarray(name, extra), (flags & 0x800) !== 0).replaceAll('\\', '/'),
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packed: packedAt(view, offset + shift, packedSize),
    };
    at = after + view.getUint16(at + 32, true);
  }
}
