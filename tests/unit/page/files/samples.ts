import '../../../../knowledge/builder/files/dom-globals';

import { parseMarkup } from '../../../../knowledge/builder/files/parse-markup';
import '../../../../page/files/provide-dates';
import { readFile } from '../../../../page/files/read-file';
import type { FilesRead } from '../../../../page/files/types';

const TOOLS = { parse: parseMarkup, nowMs: Date.UTC(2031, 11, 31) };

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (path: string, content: string | Uint8Array): FilesRead =>
  readFile(path, typeof content === 'string' ? bytesOf(content) : content, TOOLS);

/** The problem of a file that gives no article. */
export const problemOf = (path: string, content: string | Uint8Array): string | undefined => {
  const { articles, unread } = read(path, content);
  return articles.length === 0 ? unread[0]?.problem : `${articles.length} articles`;
};

export const FIRST =
  'Mara Lindqvist, the head of the harbour council, opened the new pier on Friday before some four hundred people from the town.';
export const SECOND =
  'The pier took six years to build. "We have waited long enough," Lindqvist told the crowd, and nobody in Port Alder disagreed with her.';
