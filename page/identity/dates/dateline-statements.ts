import { taggedIn, textOf } from '../../reading/dom';
import { type ClaimSource, Reliability, type Statement } from './claim';
import { isDateLine } from './line-shape';

/** Paragraphs that may begin with a dateline: a standfirst may stand before it. */
const MAX_PARAGRAPHS = 3;
/** Longest dateline, UTF-16 units. */
const MAX_LENGTH = 110;
/** What ends a dateline: a dash, an agency in brackets or between slashes, a full stop behind the year. */
const END = /\s{0,4}(?:[—–]|--?(?=\s)|\([^)]{2,40}\)|\/[^/]{2,40}\/|(?<=\d{4}|г)\.(?=\s)|:(?=\s))/u;
/** A place: capitalised words, the first of more letters than “On” has. */
const PLACE =
  /^(?=\p{L}{3})(?:\p{Lu}[\p{L}\p{M}.'’-]*[\s,/]{1,3}){1,6}(?:den\s|le\s)?(?=\p{L}{3,12}\.?\s\d|\d)/u;
const CAPITALS = /^\p{Lu}{3,}/u;
const AGENCY = /^\s*[(/]/;

/**
 * The day in a dateline: "STOCKHOLM, March 7, 2024 (NTW) — The ferry …". A feature may begin in the same way with the day
 * that it tells of, so this counts least.
 */
export function* datelineStatements({ parts, style }: ClaimSource): Generator<Statement> {
  const { root, headline } = parts;
  const paragraphs = [...(root ? taggedIn(root, 'p') : [])].slice(0, MAX_PARAGRAPHS);
  for (const { textContent } of paragraphs) {
    const text = textContent.trimStart().slice(0, MAX_LENGTH).replace(/\s+/g, ' ');
    const end = END.exec(text);
    const line = text.slice(0, end?.index ?? 0);
    if (!end || !PLACE.test(line) || !isDateLine(line, style, 1)) continue;
    const isSure = CAPITALS.test(line) || AGENCY.test(end[0]);
    if (!isSure && !/[—–-]/.test(end[0])) continue;
    if (headline && textOf(headline).includes(line)) continue;
    const reliability = isSure ? Reliability.aboveHeadline : Reliability.slug;
    const common = { from: 'byline', event: 'published', subject: 'article' } as const;
    return yield { ...common, where: `“${line}”`, reliability, text: line };
  }
}
