import { deflateSync } from 'fflate';
import { bytesOf } from './samples';

/** One file of a zip as its tool writes it. Whatever is not said is as it should be. */
export interface Made {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Bit 0: has a password, 3: sizes follow the content, 11: the name is UTF-8. */
  readonly flags?: number;
  /** 0: stored, 8: deflated, 9: a method that few know. */
  readonly method?: number;
  readonly statedSize?: number;
  readonly crc32?: number;
  /** Sizes and place are in the part for large files. */
  readonly isLarge?: boolean;
  /** Content is in the zip, but not listed: a file that was replaced. */
  readonly isLeftOver?: boolean;
}

export interface Wrapping {
  /** Before the first file. */
  readonly before?: Uint8Array;
  readonly comment?: string;
  /** The end record says where the end record of large zips is. */
  readonly isLarge?: boolean;
  /** Parts that the zip is in, less one. */
  readonly disk?: number;
}

const ELSEWHERE = 0xffffffff;

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    if (size === 4) view.setUint32(at, value, true);
    if (size === 8) view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** Bit by bit, so that the tested table is not tested by itself. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function made(file: Made, at: number) {
  const { flags = 0x800, method = 8, content = '', isLarge = false } = file;
  const name = typeof file.name === 'string' ? bytesOf(file.name) : file.name;
  const whole = typeof content === 'string' ? bytesOf(content) : content;
  const packed = method === 8 ? deflateSync(whole) : whole;
  const crc = file.crc32 ?? crcOf(whole);
  const size = file.statedSize ?? whole.length;
  const isLater = (flags & 8) !== 0;
  const sizes = isLater ? [0, 0, 0] : [crc, packed.length, size];
  const head = numbers([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4]);
  const local = Buffer.concat([
    head,
    numbers(...sizes.map((value) => [value, 4] as const), [name.length, 2], [0, 2]),
    name,
    packed,
    isLater ? numbers([0x08074b50, 4], [crc, 4], [packed.length, 4], [size, 4]) : Buffer.alloc(0),
  ]);
  const large = numbers([1, 2], [24, 2], [size, 8], [packed.length, 8], [at, 8]);
  const field = (value: number) => [isLarge ? ELSEWHERE : value, 4] as const;
  const listed = Buffer.concat([
    numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4]),
    numbers(field(packed.length), field(size), [name.length, 2], [isLarge ? large.length : 0, 2]),
    numbers([0, 2], [0, 2], [0, 2], [0, 4], field(at)),
    name,
    isLarge ? large : Buffer.alloc(0),
  ]);
  return { local, listed: file.isLeftOver ? Buffer.alloc(0) : listed };
}

/** Writes a zip as tools of other people do, which fflate's own writer does not. */
export function zipOf(files: readonly Made[], wrapping: Wrapping = {}): Uint8Array {
  const { before = new Uint8Array(), comment = '', isLarge = false, disk = 0 } = wrapping;
  let at = 0;
  const parts = files.map((file) => {
    const part = made(file, at);
    at += part.local.length;
    return part;
  });
  const locals = Buffer.concat(parts.map(({ local }) => local));
  const list = Buffer.concat(parts.map(({ listed }) => listed));
  const count = files.filter(({ isLeftOver }) => !isLeftOver).length;
  const large = Buffer.concat([
    numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8]),
    numbers([list.length, 8], [at, 8]),
    numbers([0x07064b50, 4], [0, 4], [before.length + at + list.length, 8], [1, 4]),
  ]);
  const end = numbers(
    [0x06054b50, 4],
    [disk, 2],
    [disk, 2],
    [isLarge ? 0xffff : count, 2],
    [isLarge ? 0xffff : count, 2],
    [isLarge ? ELSEWHERE : list.length, 4],
    [isLarge ? ELSEWHERE : at, 4],
    [bytesOf(comment).length, 2],
  );
  const tail = [...(isLarge ? [large] : []), end, bytesOf(comment)];
  return new Uint8Array(Buffer.concat([before, locals, list, ...tail]));
}
