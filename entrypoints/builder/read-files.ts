import { isBesideArticles, readFile, refusal } from '../../page/files/read-file';
import type { FilesRead, ParseMarkup } from '../../page/files/types';

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);

/** Lets the page draw and hear keys between two files. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function readOne(path: string, file: File): Promise<FilesRead> {
  const refused = refusal(path, file.size);
  if (refused) return { articles: [], unread: [refused] };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readFile(path, bytes, { parse, nowMs: Date.now() });
  } catch {
    // It went away, or may not be read.
    return { articles: [], unread: [{ file: path, problem: 'damaged' }] };
  }
}

/** Reads chosen files one after the other. */
export async function readFiles(
  files: readonly { readonly path: string; readonly file: File }[],
  onProgress: (done: number, all: number) => void,
): Promise<FilesRead> {
  const wanted = files.filter(({ path }) => !isBesideArticles(path));
  const read: FilesRead[] = [];
  for (const [done, { path, file }] of wanted.entries()) {
    onProgress(done, wanted.length);
    await nextTask();
    read.push(await readOne(path, file));
  }
  return {
    articles: read.flatMap(({ articles }) => articles),
    unread: read.flatMap(({ unread }) => unread),
  };
}
