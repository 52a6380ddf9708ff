import { Inflate } from 'fflate';
import { crc32 } from '../../knowledge/schema/file/crc32';
import { MOST_ARTICLES, MOST_FILE_BYTES, MOST_UNZIPPED_BYTES } from './limits';
import { type FileProblem, UnreadableFile, type UnreadFile } from './types';
import { type ZipMember, zipMembers } from './zip-directory';

/** Compressed bytes that are unpacked at a time. At most about a thousand times as many come out. */
const STEP_BYTES = 8192;
const STORED = 0;
const DEFLATED = 8;

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths that lead out of the zip's folder. */
export function isUnsafePath(path: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..');
}

interface Unzipped {
  readonly entries: readonly ZipEntry[];
  readonly unread: readonly UnreadFile[];
}

/** Limits on what a zip unpacks to. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly allBytes: number;
}

const LIMITS: ZipLimits = { fileBytes: MOST_FILE_BYTES, allBytes: MOST_UNZIPPED_BYTES };

/** Called with the number of bytes of each piece that was unpacked; throws where they are too many. */
type Count = (bytes: number) => void;

/**
 * The content of a file, in small steps, so that a zip bomb is refused early. Stated sizes are not believed.
 * @throws what `count` throws; anything where the content is damaged
 */
function inflate(packed: Uint8Array, count: Count): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    count(piece.length);
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP_BYTES)
    stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function problemOf({ path, isEncrypted, method, packed }: ZipMember): FileProblem | null {
  if (isUnsafePath(path)) return 'unsafe-path';
  if (/\.zip$/i.test(path)) return 'zip-in-zip';
  if (isEncrypted) return 'zip-password';
  if (method !== STORED && method !== DEFLATED) return 'zip-method';
  return packed === null ? 'damaged' : null;
}

/** @throws UnreadableFile; anything where the content is damaged */
function contentOf(member: ZipMember, count: Count): Uint8Array {
  const problem = problemOf(member);
  const { packed, method } = member;
  if (problem !== null || packed === null) throw new UnreadableFile(problem ?? 'damaged');
  if (method === STORED) count(packed.length);
  const content = method === STORED ? packed : inflate(packed, count);
  if (crc32(content) !== member.crc32) throw new UnreadableFile('damaged');
  return content;
}

/** Unpacks files until they exceed the limits. Bytes of files that are refused count as well: they cost the same. */
class Unpacking {
  readonly entries: ZipEntry[] = [];
  readonly unread: UnreadFile[] = [];
  #totalBytes = 0;
  #seen = 0;

  constructor(private readonly most: ZipLimits) {}

  /**
   * @returns whether another file may follow
   * @throws UnreadableFile `zip-too-large`
   */
  take(member: ZipMember): boolean {
    this.#seen += 1;
    // More files than a person can review, refused ones included.
    if (this.#seen > MOST_ARTICLES) {
      this.unread.push({ file: member.path, problem: 'too-many' });
      return false;
    }
    try {
      this.entries.push({ path: member.path, bytes: contentOf(member, this.#counter()) });
    } catch (error) {
      const problem = error instanceof UnreadableFile ? error.problem : 'damaged';
      if (problem === 'zip-too-large') throw error;
      this.unread.push({ file: member.path, problem });
    }
    return true;
  }

  #counter(): Count {
    let fileBytes = 0;
    return (bytes) => {
      fileBytes += bytes;
      this.#totalBytes += bytes;
      if (this.#totalBytes > this.most.allBytes) throw new UnreadableFile('zip-too-large');
      if (fileBytes > this.most.fileBytes) throw new UnreadableFile('too-large');
    };
  }
}

/**
 * Unpacks a zip in memory.
 * @param isWanted whether a path is worth unpacking
 * @throws UnreadableFile `damaged`, `empty`, `zip-method`, `zip-too-large`
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  limits = LIMITS,
): Unzipped {
  const unpacking = new Unpacking(limits);
  let isEmpty = true;
  try {
    for (const member of zipMembers(bytes)) {
      isEmpty = false;
      if (member.path.endsWith('/') || !isWanted(member.path)) continue;
      if (!unpacking.take(member)) break;
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged');
  }
  if (isEmpty) throw new UnreadableFile('empty');
  return { entries: unpacking.entries, unread: unpacking.unread };
}
