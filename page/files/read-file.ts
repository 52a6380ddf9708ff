import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { DATE_PARSER } from '../identity/dates/topics';
import { decode } from './decode';
import { readFeed } from './feed';
import { readHtml } from './html';
import { readJson } from './json';
import { MOST_ARTICLES, MOST_FILE_BYTES, MOST_ZIP_BYTES } from './limits';
import { readPlain } from './plain';
import { required } from './required-topic';
import { type FilesRead, type ReadingTools, UnreadableFile } from './types';
import { isUnsafePath, unzip } from './zip';

type Kind = 'text' | 'markdown' | 'html' | 'json' | 'markup' | 'zip';

const KINDS: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonld: 'json',
  xml: 'markup',
  rss: 'markup',
  atom: 'markup',
  rdf: 'markup',
  zip: 'zip',
};

/** Files that saved pages, systems and `npm run pack -- review` leave beside articles; they are skipped silently. */
const BESIDE =
  /(?:^|\/)(?:\.[^./][^/]*|__MACOSX|Thumbs\.db|desktop\.ini|[^/]+_files|backgrounder-pack)(?:\/|$)|(?:^|\/)(?:README|LICEN[CS]E)(?:\.\w+)?$/;

export const isBesideArticles = (path: string): boolean => BESIDE.test(path);

function kindOf(path: string): Kind {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS[ending];
  if (kind === undefined) throw new UnreadableFile('unknown-type');
  return kind;
}

/** Refuses by name and size, before a byte is read. Null if the file may be read. */
export function refusal(path: string, sizeBytes: number): FilesRead['unread'][number] | null {
  try {
    if (isUnsafePath(path)) throw new UnreadableFile('unsafe-path');
    const most = kindOf(path) === 'zip' ? MOST_ZIP_BYTES : MOST_FILE_BYTES;
    if (sizeBytes > most) throw new UnreadableFile('too-large');
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return { file: path, problem: error.problem };
    throw error;
  }
}

const one = (article: FoundArticle): FilesRead => ({ articles: [article], unread: [] });

function readSource(path: string, bytes: Uint8Array, tools: ReadingTools): FilesRead {
  const kind = kindOf(path);
  if (kind === 'zip') return readZip(path, bytes, tools);
  const text = decode(bytes);
  if (kind === 'json') return readJson(path, text, tools);
  if (kind === 'html') return one(readHtml(path, text, tools));
  if (kind === 'markup')
    return /<html\b/i.test(text.slice(0, 2000))
      ? one(readHtml(path, text, tools))
      : readFeed(path, text, tools);
  return one(readPlain(path, text, kind === 'markdown'));
}

function readZip(path: string, bytes: Uint8Array, tools: ReadingTools): FilesRead {
  const { entries, unread } = unzip(bytes, (entry) => !isBesideArticles(entry));
  const inside = (file: string) => `${path}/${file}`;
  const read = entries
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => readFile(inside(entry.path), entry.bytes, tools));
  return {
    articles: read.flatMap(({ articles }) => articles),
    unread: [
      ...unread.map((entry) => ({ ...entry, file: inside(entry.file) })),
      ...read.flatMap((entry) => entry.unread),
    ],
  };
}

/** The first articles of a feed or a list that has more than a person could review. */
function cut(path: string, { articles, unread }: FilesRead): FilesRead {
  if (articles.length <= MOST_ARTICLES) return { articles, unread };
  return {
    articles: articles.slice(0, MOST_ARTICLES),
    unread: [...unread, { file: path, problem: 'too-many' }],
  };
}

/**
 * Reads the articles of one file. Never throws because of the file's content: the result says why there is no article.
 */
export function readFile(path: string, bytes: Uint8Array, tools: ReadingTools): FilesRead {
  // If the date script is missing, the file must not be reported as damaged.
  required(DATE_PARSER);
  const refused = refusal(path, bytes.length);
  if (refused !== null) return { articles: [], unread: [refused] };
  try {
    return cut(path, readSource(path, bytes, tools));
  } catch (error) {
    // Parsers may throw anything on hostile files.
    const problem =
      error instanceof UnreadableFile
        ? error.problem
        : error instanceof RangeError
          ? 'too-deep'
          : 'damaged';
    return { articles: [], unread: [{ file: path, problem }] };
  }
}
