import { Unzip, UnzipInflate } from 'fflate';
import { MOST_ARTICLES, MOST_FILE_BYTES, MOST_UNZIPPED_BYTES } from './limits';
import { type FileProblem, UnreadableFile, type UnreadFile } from './types';

/** Compressed bytes that are unpacked at a time. At most about a thousand times as many come out. */
const STEP_BYTES = 8192;
const END_OF_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Size of the end record with the longest comment. */
const END_WITHIN = 65_557;

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A truncated zip has no end record. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 4; at >= Math.max(0, bytes.length - END_WITHIN); at -= 1)
    if (END_OF_ZIP.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Paths that lead out of the zip's folder. */
export function isUnsafePath(path: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..');
}

interface Unzipped {
  readonly entries: readonly ZipEntry[];
  readonly unread: readonly UnreadFile[];
}

type TakePiece = (error: Error | null, piece: Uint8Array, isLast: boolean) => void;

/** Limits on what a zip unpacks to. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly allBytes: number;
}

const LIMITS: ZipLimits = { fileBytes: MOST_FILE_BYTES, allBytes: MOST_UNZIPPED_BYTES };

/** Collects the files of a zip, and stops when they exceed the limits. */
class Unpacking {
  readonly entries: ZipEntry[] = [];
  readonly unread: UnreadFile[] = [];
  /** Files whose last piece has not come. */
  readonly open = new Set<string>();
  #totalBytes = 0;
  #seen = 0;

  constructor(
    private readonly isWanted: (path: string) => boolean,
    private readonly most: ZipLimits,
  ) {}

  accept(path: string, start: (take: TakePiece) => void): void {
    if (path.endsWith('/') || !this.isWanted(path)) return;
    this.#seen += 1;
    if (this.isFull) {
      if (this.#seen === MOST_ARTICLES + 1) this.#refuse(path, 'too-many');
      return;
    }
    const problem = this.#problemOf(path);
    if (problem !== null) {
      this.#refuse(path, problem);
      return;
    }
    const pieces: Uint8Array[] = [];
    this.open.add(path);
    start((error, piece, isLast) => {
      if (error) this.#close(path, 'damaged');
      else if (this.open.has(path)) this.#take(path, pieces, piece, isLast);
    });
  }

  #problemOf(path: string): FileProblem | null {
    if (isUnsafePath(path)) return 'unsafe-path';
    return /\.zip$/i.test(path) ? 'zip-in-zip' : null;
  }

  /** More files than a person can review, refused ones included. */
  get isFull(): boolean {
    return this.#seen > MOST_ARTICLES;
  }

  get isTooLarge(): boolean {
    return this.#totalBytes > this.most.allBytes;
  }

  #take(path: string, pieces: Uint8Array[], piece: Uint8Array, isLast: boolean): void {
    pieces.push(piece);
    this.#totalBytes += piece.length;
    const sizeBytes = pieces.reduce((sum, { length }) => sum + length, 0);
    if (sizeBytes > this.most.fileBytes) {
      this.#close(path, 'too-large');
      return;
    }
    if (!isLast) return;
    this.open.delete(path);
    this.entries.push({ path, bytes: joined(pieces, sizeBytes) });
  }

  #close(path: string, problem: FileProblem): void {
    if (this.open.delete(path)) this.#refuse(path, problem);
  }

  #refuse(file: string, problem: FileProblem): void {
    this.unread.push({ file, problem });
  }
}

function joined(pieces: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const whole = new Uint8Array(sizeBytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Unpacks a zip in memory in small steps, so that a zip bomb is refused early.
 * @param isWanted whether a path is worth unpacking
 * @throws UnreadableFile `damaged`, `zip-too-large`
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  limits = LIMITS,
): Unzipped {
  if (!hasEnd(bytes)) throw new UnreadableFile('damaged');
  const unpacking = new Unpacking(isWanted, limits);
  const stream = new Unzip((file) =>
    unpacking.accept(file.name, (ondata) => {
      file.ondata = ondata;
      file.start();
    }),
  );
  stream.register(UnzipInflate);
  const isEnough = () => unpacking.isTooLarge || unpacking.isFull;
  try {
    for (let at = 0; at < bytes.length && !isEnough(); at += STEP_BYTES)
      stream.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  } catch {
    throw new UnreadableFile('damaged');
  }
  if (unpacking.isTooLarge) throw new UnreadableFile('zip-too-large');
  const half = [...unpacking.open].map((file) => ({ file, problem: 'damaged' as const }));
  return { entries: unpacking.entries, unread: [...unpacking.unread, ...half] };
}
