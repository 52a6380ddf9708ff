import type { Finding } from './rows';
import type { Span } from './span';

/** Spans kept at once, a power of two: what some dozens of pages have between them. */
const PLACES = 4_096;

interface KnownSpan {
  readonly bytes: Uint8Array;
  readonly firstRow: number;
  readonly skippedStart: number;
  readonly skippedEnd: number;
  readonly afterArticle: boolean;
  readonly surface: string;
  readonly finding: Finding;
}

/** What spans of several words, or with marks, were found to be: the same wherever they stand, so it is worked out once. */
export class SpanMemory {
  private readonly known: (KnownSpan | undefined)[] = new Array(PLACES);

  get(span: Readonly<Span>, bytes: Uint8Array, afterArticle: boolean): KnownSpan | undefined {
    const known = this.known[placeOf(span, bytes)];
    if (known === undefined || known.firstRow !== span.firstRow) return undefined;
    if (known.afterArticle !== afterArticle || !isSame(known, span, bytes)) return undefined;
    return known;
  }

  keep(
    span: Readonly<Span>,
    bytes: Uint8Array,
    afterArticle: boolean,
    surface: string,
    finding: Finding,
  ): void {
    const { firstRow, startByte, endByte, skippedStart, skippedEnd } = span;
    this.known[placeOf(span, bytes)] = {
      bytes: bytes.slice(startByte, endByte),
      firstRow,
      skippedStart: skippedStart < 0 ? -1 : skippedStart - startByte,
      skippedEnd: skippedStart < 0 ? -1 : skippedEnd - startByte,
      afterArticle,
      surface,
      finding,
    };
  }
}

/** FNV-1a over the span's bytes. */
function placeOf({ startByte, endByte }: Readonly<Span>, bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = startByte; at < endByte; at += 1)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function isSame(known: KnownSpan, span: Readonly<Span>, bytes: Uint8Array): boolean {
  const { startByte, endByte, skippedStart, skippedEnd } = span;
  if (known.bytes.length !== endByte - startByte) return false;
  if (skippedStart < 0 !== known.skippedStart < 0) return false;
  if (
    skippedStart >= 0 &&
    (skippedStart - startByte !== known.skippedStart || skippedEnd - startByte !== known.skippedEnd)
  )
    return false;
  for (let at = 0; at < known.bytes.length; at += 1)
    if (known.bytes[at] !== bytes[startByte + at]) return false;
  return true;
}
