import { textOf } from '../../reading/dom';
import { type DateStyle, parseDate } from '../written-dates/parse';
import { weekdayIn } from '../written-dates/weekdays';
import { type ClaimSource, Reliability, type Statement } from './claim';

/** Separators between headline, day and outlet: "Headline - 30.01.2025 - Outlet". */
const BETWEEN = / [-–—|·:/]{1,3} | ?[|·] ?/u;
const MAX_LENGTH = 300;

/** Whether a text is a day, with or without its day of the week and its hour. */
function isDay(text: string, style: DateStyle): boolean {
  const rest = parseDate(text, style)?.rest.trim();
  if (rest === undefined) return false;
  return !/\p{L}{2}/u.test(rest) || weekdayIn(rest, style.lang) !== null;
}

/**
 * A day that is a part of its own in the document's title. It counts least, because some systems put the day of the
 * visit there.
 */
export function* titleStatements({ evidence, parts, style }: ClaimSource): Generator<Statement> {
  const title = evidence.doc.title.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  const headline = parts.headline ? textOf(parts.headline) : '';
  const segments = title.split(BETWEEN);
  if (segments.length < 2) return;
  for (const text of segments) {
    if (headline.includes(text) || !isDay(text, style)) continue;
    const common = { from: 'title', event: 'published', subject: 'article' } as const;
    const reliability = Reliability.documentTitle;
    yield { ...common, where: `<title> “${text}”`, reliability, text };
  }
}
