import { Readability } from '@mozilla/readability';
import type { FoundArticle, FoundIn } from '../../knowledge/drafting/found-article';
import { DATE_READER } from '../identity/dates/topics';
import { identify } from '../identity/identity';
import { type Evidence, gather } from '../news/evidence';
import { text } from '../news/json-ld';
import { firstOf } from '../news/meta';
import { comparable } from '../reading/headline';
import { articleOf } from './article';
import { dayInName } from './days';
import { linesOf, linesOfMarkup } from './lines-of';
import { refuseDeep } from './markup-depth';
import { required } from './required-topic';
import {
  agenciesIn,
  bylineIn,
  datelineIn,
  dayLineIn,
  found,
  type Header,
  headerWith,
  isAddress,
} from './text-header';
import { type ReadingTools, UnreadableFile } from './types';

/** Used as the address of a saved page that names none. */
const NO_ADDRESS = 'https://saved-page.invalid/page';
const MOST_ELEMENTS = 60_000;
/** Lines shorter than this are menus and labels, where Readability finds no article. */
const SHORTEST_LINE = 80;
const LONGEST_BYLINE = 100;

/** Browsers write where a page was saved from: `<!-- saved from url=(0042)https://... -->` */
const SAVED_FROM = /<!-- saved from url=\(\d{1,5}\)(https?:[^\s>]{1,2000}) -->/;

const DATES_IN: Readonly<Record<string, FoundIn>> = {
  'json-ld': 'metadata',
  meta: 'metadata',
  microdata: 'metadata',
  time: 'text',
  byline: 'text',
  url: 'address',
};

function authorOf({ articles, meta }: Evidence): string | undefined {
  const author = articles()[0]?.raw['author'];
  const names = (Array.isArray(author) ? author : [author]).flatMap((one) => text(one) ?? []);
  const value =
    names.join(', ') || firstOf(meta, ['author', 'parsely-author', 'dc.creator', 'article:author']);
  return value === undefined || isAddress(value) || value.length > LONGEST_BYLINE
    ? undefined
    : value;
}

function readHeader(evidence: Evidence, file: string, nowMs: number): Header {
  const { url, title, outlet, date } = identify(
    evidence,
    null,
    nowMs,
    (reading) => required(DATE_READER)(reading).date,
  );
  const address = url.startsWith(NO_ADDRESS) ? undefined : url;
  const named = dayInName(file.slice(file.lastIndexOf('/') + 1));
  const day = date ? found(date.day, DATES_IN[date.from] ?? 'text') : found(named, 'file-name');
  const author = authorOf(evidence);
  return headerWith(
    {
      title: found(title, 'text'),
      publisher: found(outlet ?? undefined, 'metadata'),
      date: day,
      byline: found(author, 'metadata'),
      url: found(address !== undefined && isAddress(address) ? address : undefined, 'metadata'),
    },
    [],
  );
}

/** The article's paragraphs. Readability changes the document. */
function bodyOf(doc: Document, parse: ReadingTools['parse']): string[] {
  const whole = doc.body ? linesOf(doc.body).filter((line) => line.length >= SHORTEST_LINE) : [];
  const read = new Readability(doc, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 200 }).parse();
  if (!read?.content) return whole;
  return linesOfMarkup(read.content, parse);
}

/** Reads a saved page: title, outlet and date with the code for visited pages, the article's text with Readability. */
export function readHtml(
  file: string,
  markup: string,
  { parse, nowMs }: ReadingTools,
): FoundArticle {
  refuseDeep(markup);
  const doc = parse(markup, 'text/html');
  if (doc.getElementsByTagName('*').length > MOST_ELEMENTS) throw new UnreadableFile('too-large');
  const saved = SAVED_FROM.exec(markup.slice(0, 4000))?.[1] ?? NO_ADDRESS;
  const first = gather(doc, new URL(URL.canParse(saved) ? saved : NO_ADDRESS));
  // A file has no address of its own, so the one that the page states is used.
  const isStated = first.url.href === NO_ADDRESS && /^https?:$/.test(first.own.protocol);
  const evidence = isStated ? gather(doc, first.own) : first;
  // Must come first: Readability changes the document.
  const known = readHeader(evidence, file, nowMs);
  const body = bodyOf(doc, parse);
  const title = known.title?.value;
  const isThere = title === undefined || comparable(body[0] ?? '') === comparable(title);
  const lines = isThere ? body : [title, ...body];
  const dateline = found(datelineIn(body), 'text');
  const byline = known.byline ?? bylineIn(body);
  const date = known.date ?? dayLineIn(body);
  const header = {
    ...known,
    ...(date && { date }),
    ...(dateline && { dateline }),
    ...(byline && { byline }),
  };
  return articleOf(file, lines, { ...header, agencies: agenciesIn(body) });
}
