import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { joinLines } from '../../knowledge/reading/wrapped';
import { isObject, type Json, text } from '../news/json-ld';
import { articleOf } from './article';
import { dayOfField } from './days';
import { MOST_ARTICLES } from './limits';
import { linesOfMarkup } from './lines-of';
import { refuseDeep } from './markup-depth';
import { agenciesIn, datelineIn, found, headerWith, isAddress } from './text-header';
import { type FilesRead, type ReadingTools, UnreadableFile } from './types';

const BODIES = ['articleBody', 'content_html', 'content_text', 'body', 'text', 'content'];

function bodyOf(node: Json): string | undefined {
  return BODIES.map((key) => node[key]).find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
}

/** Objects that carry an article's text: at the top, in a list, in `@graph`, or the `items` of a JSON feed. */
function* articlesIn(value: unknown): Generator<Json> {
  const lists = isObject(value) ? [value['@graph'], value['items']].filter(Array.isArray) : [];
  if (Array.isArray(value)) lists.push(value);
  else if (isObject(value) && bodyOf(value) !== undefined) yield value;
  for (const one of lists.flat()) if (isObject(one) && bodyOf(one) !== undefined) yield one;
}

/** The lines of a text that may hold markup. */
export function linesOfField(body: string, { parse }: ReadingTools): string[] {
  if (!/<(?:p|br|div|h[1-6]|li|blockquote)\b/i.test(body))
    return joinLines(body)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  refuseDeep(body);
  return linesOfMarkup(body, parse);
}

function articleOfNode(file: string, node: Json, tools: ReadingTools): FoundArticle {
  const title = text(node['headline'] ?? node['title'] ?? node['name']);
  const body = linesOfField(bodyOf(node) ?? '', tools);
  const published = text(
    node['datePublished'] ?? node['date_published'] ?? node['date'] ?? node['dateCreated'],
  );
  const url = text(node['url'] ?? node['mainEntityOfPage']);
  const author = node['author'] ?? node['byline'];
  const authors = (Array.isArray(author) ? author : [author]).flatMap((one) => text(one) ?? []);
  const header = headerWith(
    {
      title: found(title, 'metadata'),
      publisher: found(text(node['publisher'] ?? node['sourceOrganization']), 'metadata'),
      date: found(published === undefined ? undefined : dayOfField(published), 'metadata'),
      byline: found(authors.join(', '), 'metadata'),
      dateline: found(text(node['dateline']) ?? datelineIn(body), 'metadata'),
      url: found(url !== undefined && isAddress(url) ? url : undefined, 'metadata'),
    },
    agenciesIn(body),
  );
  return articleOf(
    file,
    title === undefined || body[0] === title ? body : [title, ...body],
    header,
  );
}

/**
 * NewsArticle objects, alone or many, and JSON feeds.
 * @throws UnreadableFile `damaged`, `no-article`
 */
export function readJson(file: string, source: string, tools: ReadingTools): FilesRead {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new UnreadableFile('damaged');
  }
  const nodes = [...articlesIn(data)];
  if (nodes.length === 0) throw new UnreadableFile('no-article');
  return readEach(file, nodes, (name, node) => articleOfNode(name, node, tools));
}

/**
 * Reads several articles of one file, up to the number that a person can review. One that cannot be read is reported by
 * its number.
 */
export function readEach<T>(
  file: string,
  parts: readonly T[],
  read: (file: string, part: T) => FoundArticle,
): FilesRead {
  const articles: FoundArticle[] = [];
  const unread: FilesRead['unread'][number][] = [];
  for (const [at, part] of parts.slice(0, MOST_ARTICLES).entries()) {
    const name = parts.length === 1 ? file : `${file}#${at + 1}`;
    try {
      articles.push(read(name, part));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unread.push({ file: name, problem: error.problem });
    }
  }
  if (parts.length > MOST_ARTICLES) unread.push({ file, problem: 'too-many' });
  return { articles, unread };
}
