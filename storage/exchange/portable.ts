import type { ReaderData } from '../../messaging/protocol';

/**
 * The file that carries all that is kept from one browser to another: plain JSON, everything as it lies in the store, so
 * that what is read back is what was written. Its version grows with any change of `ReaderData`.
 */
export const FORMAT = 'backgrounder-annotations';
const VERSION = 1;

/** @param atMs when it is written, milliseconds since the epoch */
export function toJson({ visits, annotations }: ReaderData, atMs: number): string {
  const written = new Date(atMs).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: VERSION, written, visits, ...annotations }, null, 2)}\n`;
}

/** Why a file cannot be taken in. `damaged` says where: "visits, 3, url". */
export type Unreadable =
  | { readonly why: 'syntax' | 'foreign' | 'newer' }
  | { readonly why: 'damaged'; readonly where: string };

/** The whole of what a file says, or the first place where it is not what it should be. */
export type Check = (
  readerData: unknown,
) =>
  | { readonly ok: true; readonly readerData: ReaderData }
  | { readonly ok: false; readonly where: string };

export type ReadFile =
  | { readonly ok: true; readonly readerData: ReaderData }
  | { readonly ok: false; readonly problem: Unreadable };

function parsed(text: string): unknown {
  try {
    // Editors of some systems put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Reads what `toJson` wrote. A file is taken whole or not at all: one entry that cannot be read may mean that more were lost.
 * @param check tells whether the entries have their shapes
 */
export function readJson(text: string, check: Check): ReadFile {
  const file = parsed(text);
  if (file === undefined) return { ok: false, problem: { why: 'syntax' } };
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) {
    return { ok: false, problem: { why: 'foreign' } };
  }
  const { version, visits, notes, known, corrections } = file as Record<string, unknown>; // an object, seen above
  if (typeof version === 'number' && version > VERSION) {
    return { ok: false, problem: { why: 'newer' } };
  }
  if (version !== VERSION) return { ok: false, problem: { why: 'damaged', where: 'version' } };
  const checked = check({ visits, annotations: { notes, known, corrections } });
  return checked.ok ? checked : { ok: false, problem: { why: 'damaged', where: checked.where } };
}
