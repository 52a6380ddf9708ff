import { dayOfField } from './days';
import type { Header } from './text-header';
import { found, headerWith, isAddress } from './text-header';

/** Field names that people write at the front of a text, and what they hold. */
const FIELDS: Readonly<Record<string, 'title' | 'publisher' | 'date' | 'byline' | 'url'>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  outlet: 'publisher',
  newspaper: 'publisher',
  publication: 'publisher',
  publishedby: 'publisher',
  sitename: 'publisher',
  source: 'publisher',
  site: 'publisher',
  date: 'date',
  published: 'date',
  publisheddate: 'date',
  datepublished: 'date',
  day: 'date',
  author: 'byline',
  authors: 'byline',
  by: 'byline',
  writer: 'byline',
  byline: 'byline',
  url: 'url',
  link: 'url',
  address: 'url',
};

const FIELD = /^([A-Za-z][A-Za-z _-]{1,20})\s*:\s+(.{1,500})$/;
const MOST_LINES = 40;

interface FrontMatter {
  readonly fields: Header;
  /** The text without the lines at its front. */
  readonly body: string;
}

const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');

function readFields(lines: readonly string[]): Header {
  const values: Partial<Record<(typeof FIELDS)[string], string>> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    const field = FIELDS[name.toLowerCase().replace(/[ _-]/g, '')];
    if (field !== undefined) values[field] ??= unquoted(value);
  }
  const { publisher = '', url = '' } = values;
  const address = [url, publisher].find(isAddress);
  const { date } = values;
  const day = date === undefined ? undefined : dayOfField(date);
  return headerWith(
    {
      title: found(values.title, 'front-matter'),
      publisher: found(isAddress(publisher) ? undefined : publisher, 'front-matter'),
      date: found(day, 'front-matter'),
      byline: found(values.byline, 'front-matter'),
      url: found(address, 'front-matter'),
    },
    [],
  );
}

const isField = (line: string): boolean =>
  Object.hasOwn(FIELDS, (FIELD.exec(line)?.[1] ?? '').toLowerCase().replace(/[ _-]/g, ''));

/** The first line where all others of a text's front are fields: its title. */
function titleAbove([first = '', ...rest]: readonly string[]): string | undefined {
  return rest.length > 0 && !isField(first) && rest.every(isField) ? first : undefined;
}

/**
 * Lines between `---`, as Markdown files have, or `Date: ...` lines before the first empty line of any text, alone or below its
 * title.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isFenced = lines[0]?.trim() === '---';
  const from = isFenced ? 1 : 0;
  const limit = Math.min(lines.length, MOST_LINES);
  const isEnd = (line: string) =>
    isFenced ? /^(?:---|\.\.\.)\s*$/.test(line) : line.trim() === '';
  let end = from;
  while (end < limit && !isEnd(lines[end] ?? '')) end += 1;
  const front = lines.slice(from, end);
  const title = isFenced ? undefined : titleAbove(front);
  const areFields = front.length > 0 && front.every(isField);
  const isFront = isFenced ? end < limit : areFields || title !== undefined;
  if (!isFront) return { fields: { agencies: [] }, body: text };
  const above = found(title?.replace(/^#+ /, ''), 'text');
  const fields = { ...(above && { title: above }), ...readFields(front) };
  return { fields, body: lines.slice(end + 1).join('\n') };
}
