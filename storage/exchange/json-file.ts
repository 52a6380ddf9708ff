import type { ReaderData } from '../../messaging/protocol';

/**
 * The file that carries the reader's data from one browser to another: JSON with one row a line, which imports back
 * without loss. Its version grows with any change of `ReaderData` that older versions cannot read.
 */
const FORMAT = 'backgrounder-annotations';
const VERSION = 1;

function* listParts(name: string, rows: readonly unknown[]): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  for (const [at, row] of rows.entries())
    yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(row)}`;
  yield rows.length > 0 ? '\n  ]' : ']';
}

/** @param atMs when it is written, milliseconds since the epoch */
export function* jsonParts(
  { visits, annotations, learnt, decisions, pageDates }: ReaderData,
  atMs: number,
): Generator<string> {
  const head = { format: FORMAT, version: VERSION, written: new Date(atMs).toISOString() };
  yield `{\n${Object.entries(head)
    .map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`)
    .join('')}`;
  const lists = Object.entries({
    visits,
    ...annotations,
    ...(learnt && { learnt }),
    ...(decisions && { decisions }),
    ...(pageDates && { pageDates }),
  });
  for (const [at, [name, rows]] of lists.entries()) {
    yield* listParts(name, rows);
    yield at < lists.length - 1 ? ',\n' : '\n}\n';
  }
}

/** Why a file cannot be imported. `damaged` tells where: "visits, 3, url". */
export type Unreadable =
  | { readonly why: 'syntax' | 'foreign' | 'newer' }
  | { readonly why: 'damaged'; readonly where: string };

/** The data of a file, or the first invalid place. */
export type Check = (
  data: unknown,
) =>
  | { readonly ok: true; readonly data: ReaderData }
  | { readonly ok: false; readonly where: string };

export type ReadFile =
  | { readonly ok: true; readonly data: ReaderData }
  | { readonly ok: false; readonly problem: Unreadable };

function parsed(text: string): unknown {
  try {
    // Some editors write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Reads what `jsonParts` wrote. A file is imported whole or not at all, because one unreadable entry may mean that more
 * were lost.
 * @param check validates the entries
 */
export function readJson(text: string, check: Check): ReadFile {
  const file = parsed(text);
  if (file === undefined) return { ok: false, problem: { why: 'syntax' } };
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) {
    return { ok: false, problem: { why: 'foreign' } };
  }
  const { version, visits, notes, known, corrections, highlights, learnt, decisions, pageDates } =
    file as Record<string, unknown>; // checked above to be an object
  if (typeof version === 'number' && version > VERSION) {
    return { ok: false, problem: { why: 'newer' } };
  }
  if (version !== VERSION) return { ok: false, problem: { why: 'damaged', where: 'version' } };
  const checked = check({
    visits,
    // Files of older versions lack highlights and everything after them.
    annotations: { notes, known, corrections, highlights: highlights ?? [] },
    ...(learnt !== undefined && { learnt }),
    ...(decisions !== undefined && { decisions }),
    ...(pageDates !== undefined && { pageDates }),
  });
  return checked.ok ? checked : { ok: false, problem: { why: 'damaged', where: checked.where } };
}
