import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { articleOf } from './article';
import { dayOfField } from './days';
import { linesOfField, readEach } from './json';
import { refuseDeep } from './markup-depth';
import { agenciesIn, datelineIn, found, headerWith, isAddress } from './text-header';
import { type FilesRead, type ReadingTools, UnreadableFile } from './types';

const END = /<\/(?:rss|feed|(?:\w+:)?RDF)>\s*(?:<!--[\s\S]{0,2000}?-->\s*)*$/;
/** An entry with fewer words is a teaser, not an article. */
const FEWEST_WORDS = 50;

const localName = ({ nodeName }: Element) => nodeName.toLowerCase().replace(/^.*:/, '');

/** The first child with one of these names that is not empty. */
function childText(item: Element, names: readonly string[]): string | undefined {
  for (const name of names)
    for (const child of item.children) {
      const isNamed = child.nodeName.toLowerCase() === name || localName(child) === name;
      const text = isNamed ? child.textContent?.trim() : '';
      if (text) return text;
    }
  return undefined;
}

function linkOf(item: Element): string | undefined {
  for (const link of item.children) {
    if (localName(link) !== 'link') continue;
    const rel = link.getAttribute('rel');
    const address = link.getAttribute('href') ?? link.textContent ?? '';
    if ((rel === null || rel === 'alternate') && isAddress(address.trim())) return address.trim();
  }
  return undefined;
}

function outletOf(doc: Document): string | undefined {
  const root = doc.documentElement;
  const channel = [...root.children].find((child) => localName(child) === 'channel') ?? root;
  return childText(channel, ['title']);
}

function articleOfItem(
  file: string,
  item: Element,
  publisher: string | undefined,
  tools: ReadingTools,
): FoundArticle {
  const title = childText(item, ['title']);
  const source =
    childText(item, ['content:encoded', 'encoded', 'content', 'description', 'summary']) ?? '';
  const body = linesOfField(source, tools);
  if (body.join(' ').split(' ').length < FEWEST_WORDS) throw new UnreadableFile('teasers-only');
  const published = childText(item, ['pubdate', 'published', 'date', 'updated']);
  const header = headerWith(
    {
      title: found(title, 'metadata'),
      publisher: found(childText(item, ['source', 'publisher']) ?? publisher, 'metadata'),
      date: found(published === undefined ? undefined : dayOfField(published), 'metadata'),
      byline: found(childText(item, ['creator', 'author']), 'metadata'),
      dateline: found(datelineIn(body), 'text'),
      url: found(linkOf(item), 'metadata'),
    },
    agenciesIn(body),
  );
  return articleOf(file, title === undefined ? body : [title, ...body], header);
}

/**
 * RSS and Atom: an article for each entry with its text.
 * @throws UnreadableFile `damaged` (half a file, entities of its own), `no-article`
 */
export function readFeed(file: string, markup: string, tools: ReadingTools): FilesRead {
  // Entities that a file defines can grow without end.
  if (/<!ENTITY/i.test(markup) || !END.test(markup)) throw new UnreadableFile('damaged');
  refuseDeep(markup);
  const doc = tools.parse(markup, 'text/xml');
  if (doc.getElementsByTagName('parsererror').length > 0) throw new UnreadableFile('damaged');
  const items = ['item', 'entry'].flatMap((name) => [...doc.getElementsByTagName(name)]);
  if (items.length === 0) throw new UnreadableFile('no-article');
  const publisher = outletOf(doc);
  return readEach(file, items, (name, item) => articleOfItem(name, item, publisher, tools));
}
