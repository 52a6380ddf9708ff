import './dom-globals';
import '../../../page/files/provide-dates';

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isBesideArticles, readFile, refusal } from '../../../page/files/read-file';
import type { FilesRead } from '../../../page/files/types';
import { parseMarkup } from './parse-markup';

/** Paths of the files under a folder, in the order of their names. Links are not followed. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isBesideArticles(relative(folder, path).split(sep).join('/')))
    .sort();
}

/** Reads every file of articles of a folder; undefined where there is no such folder. */
export function readFolder(folder: string): FilesRead | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const tools = { parse: parseMarkup, nowMs: Date.now() };
  const read = filesUnder(folder).map((path): FilesRead => {
    const name = relative(folder, path).split(sep).join('/');
    const refused = refusal(name, statSync(path).size);
    if (refused !== null) return { articles: [], unread: [refused] };
    return readFile(name, readFileSync(path), tools);
  });
  return {
    articles: read.flatMap(({ articles }) => articles),
    unread: read.flatMap(({ unread }) => unread),
  };
}
