import search from 'approx-string-match';
import { LIMITS } from '../../messaging/limits';
import type { QuoteSelectors } from '../../messaging/protocol';
import type { Span } from './page-text';

/** Selectors that find words of a page again after edits. */
export function selectorsOf(text: string, { start, end }: Span): QuoteSelectors {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - LIMITS.highlightContext), start),
      suffix: text.slice(end, end + LIMITS.highlightContext),
    },
    position: { start: codePoints(text, start), end: codePoints(text, end) },
  };
}

/** Index in code points of an offset in UTF-16 units. */
function codePoints(text: string, place: number): number {
  let count = 0;
  for (const _ of text.slice(0, place)) count += 1;
  return count;
}

/** Offset in UTF-16 units of the character with this index in code points. */
function placeOf(text: string, points: number): number {
  let place = 0;
  let count = 0;
  for (const letter of text) {
    if (count === points) break;
    place += letter.length;
    count += 1;
  }
  return place;
}

/** Similarity of a text to the best matching part of another, 0 to 1, by the number of edits. */
function likeness(part: string, text: string): number {
  if (part === '') return 1;
  if (text === '') return 0;
  if (text.includes(part)) return 1;
  const [best] = search(text, part, part.length);
  return best ? 1 - best.errors / part.length : 0;
}

/** How well the text around a place fits the stored context, 0 to 1. */
function contextScore(text: string, { start, end }: Span, { quote }: QuoteSelectors): number {
  const { prefix, suffix } = quote;
  // An added or removed word shifts the context.
  const slack = LIMITS.highlightContext / 2;
  const before = text.slice(Math.max(0, start - prefix.length - slack), start);
  const after = text.slice(end, end + suffix.length + slack);
  return (likeness(prefix, before) + likeness(suffix, after)) / 2;
}

/** Quotations of at least this many letters are found by themselves; shorter ones need context too. */
const LONG_ENOUGH = 40;
/** Least fit of the context of a short quotation, and of a changed one. */
const LEAST_CONTEXT = 0.5;
/** Most edits in a quotation that counts as the same, for each of its letters. */
const MOST_EDITS = 0.2;
/** Longer quotations are looked for by their beginning and their end: an approximate search takes time by length. */
const WHOLE_SEARCH = 200;
/** Letters around the former position that are searched for changed words. */
const NEAR = 100_000;

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length });
    if (found.length === 200) break; // so frequent that the context cannot decide
  }
  return found;
}

/** Best fit of the context first; among equals, the one nearest to the former position. */
function best(text: string, spans: readonly Span[], selectors: QuoteSelectors) {
  const hint = placeOf(text, selectors.position.start);
  const scored = spans.map((span) => ({ span, context: contextScore(text, span, selectors) }));
  const distance = ({ span }: { span: Span }) => Math.abs(span.start - hint);
  scored.sort((one, other) => other.context - one.context || distance(one) - distance(other));
  return scored[0] ?? null;
}

function findExact(text: string, selectors: QuoteSelectors): Span | null {
  const { exact } = selectors.quote;
  const found = best(text, occurrences(text, exact), selectors);
  if (!found) return null;
  return exact.length >= LONG_ENOUGH || found.context >= LEAST_CONTEXT ? found.span : null;
}

function searchPart(text: string, part: string, from: number): Span[] {
  const most = Math.floor(part.length * MOST_EDITS);
  return search(text, part, most).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
}

/** Places where a changed quotation may stand. */
function likely(text: string, exact: string, from: number): Span[] {
  if (exact.length <= WHOLE_SEARCH) return searchPart(text, exact, from);
  const heads = searchPart(text, exact.slice(0, WHOLE_SEARCH / 2), from);
  const tails = searchPart(text, exact.slice(-WHOLE_SEARCH / 2), from);
  return heads.flatMap(({ start }) => {
    const edits = (end: number) => Math.abs(end - start - exact.length);
    const [tail] = tails.toSorted((one, other) => edits(one.end) - edits(other.end));
    const fits = tail && edits(tail.end) <= exact.length * MOST_EDITS;
    return fits ? [{ start, end: tail.end }] : [];
  });
}

function findChanged(text: string, selectors: QuoteSelectors): Span | null {
  const { exact } = selectors.quote;
  const hint = placeOf(text, selectors.position.start);
  const from = Math.max(0, hint - NEAR);
  const found = best(text, likely(text.slice(from, hint + NEAR), exact, from), selectors);
  return found && found.context >= LEAST_CONTEXT ? found.span : null;
}

/**
 * Finds highlighted words in a page's text: unchanged, else slightly changed within their old context. Finding nothing
 * is better than finding wrong words, so a short quotation counts only within its context.
 */
export function findQuote(text: string, selectors: QuoteSelectors): Span | null {
  return findExact(text, selectors) ?? findChanged(text, selectors);
}
