import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as a site served it, saved in a folder as `.html` or `.html.gz`. */
export interface SavedPage {
  /** File name without its endings. */
  readonly name: string;
  /** Path that it is served under: its own, where the page tells it, else one that gives nothing away. */
  readonly path: string;
  readonly html: Buffer;
}

const ENDING = /\.html?(?:\.gz)?$/i;

/** Where a page says its address, in the order in which that is believed. */
const OWN_ADDRESS = [
  /<link[^>]+rel=["']?canonical["']?[^>]*href=["']?([^"'\s>]+)/i,
  /<link[^>]+href=["']?([^"'\s>]+)["']?[^>]+rel=["']?canonical/i,
  /<meta[^>]+og:url["']?[^>]+content=["']?([^"'\s>]+)/i,
  /<meta[^>]+content=["']?([^"'\s>]+)["']?[^>]+og:url/i,
  /<meta[^>]+mobile-agent[^>]+url=([^"'\s>]+)/i,
  /<link[^>]+(?:amphtml|handheld|max-width)[^>]+href=["']?([^"'\s>]+)/i,
];

/** The path that the page calls its own: how an address looks is part of the evidence. */
function ownPath(html: string): string | null {
  const head = html.slice(0, 200_000);
  const paths = OWN_ADDRESS.flatMap((pattern, index) => {
    const said = pattern.exec(head)?.[1]?.replaceAll('&amp;', '&');
    if (!said || !URL.canParse(said, 'http://page.example/')) return [];
    const { pathname, search } = new URL(said, 'http://page.example/');
    // A front page is one only by its own word: hints at other editions often name their front page.
    return pathname === '/' && index > 3 ? [] : [pathname + search];
  });
  return paths.find((path) => path !== '/') ?? paths[0] ?? null;
}

async function readSaved(folder: string, file: string): Promise<SavedPage> {
  const raw = await readFile(join(folder, file));
  const html = file.endsWith('.gz') ? gunzipSync(raw) : raw;
  const name = file.replace(ENDING, '');
  return { name, html, path: ownPath(html.toString('latin1')) ?? `/${name}.html` };
}

/** All saved pages of a folder, by name. */
export async function savedPages(folder: string): Promise<SavedPage[]> {
  const files = (await readdir(folder)).filter((file) => ENDING.test(file)).sort();
  return Promise.all(files.map((file) => readSaved(folder, file)));
}

/** The classes of `labels.tsv` beside the pages, by name; empty where there is none. */
export async function labelsOf(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, 'labels.tsv'), 'utf8').catch(() => '');
  const rows = text
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return new Map(rows.flatMap(([name, label]) => (name && label ? [[name, label] as const] : [])));
}
