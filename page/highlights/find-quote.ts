import search from 'approx-string-match';
import { LIMITS } from '../../messaging/limits';
import type { QuoteSelectors } from '../../messaging/protocol';
import type { Span } from './page-text';

/** Words of a page as selectors that find them again after edits. */
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

/** Code points before a place of a text. */
function codePoints(text: string, place: number): number {
  let count = 0;
  for (const _ of text.slice(0, place)) count += 1;
  return count;
}

/** The place of a text, in UTF-16 units, that so many code points stand before. */
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

/** How much of a text is like another, 0 to 1, by the fewest edits that make it part of the other. */
function likeness(part: string, text: string): number {
  if (part === '') return 1;
  if (text === '') return 0;
  if (text.includes(part)) return 1;
  const [best] = search(text, part, part.length);
  return best ? 1 - best.errors / part.length : 0;
}

/** How well the text around a place fits what stood around the words, 0 to 1. */
function contextScore(text: string, { start, end }: Span, { quote }: QuoteSelectors): number {
  const { prefix, suffix } = quote;
  // A word more or less beside the words moves what stood there.
  const slack = LIMITS.highlightContext / 2;
  const before = text.slice(Math.max(0, start - prefix.length - slack), start);
  const after = text.slice(end, end + suffix.length + slack);
  return (likeness(prefix, before) + likeness(suffix, after)) / 2;
}

/** Quotations of at least so many letters are found by themselves; shorter ones need context too. */
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
    if (found.length === 200) break; // so frequent that its context decides nothing
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
 * Finds highlighted words in a page's text: as they were, else changed a little within what stood around them. No words
 * are better than wrong ones: a short quotation counts only within its context.
 */
export function findQuote(text: string, selectors: QuoteSelectors): Span | null {
  return findExact(text, selectors) ?? findChanged(text, selectors);
}
