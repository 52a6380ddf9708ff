import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { BUNDLED_LISTS } from '../../reading/lexicon/bundled-lists';
import { COUNTRY_DATA } from '../draft/countries';
import type { PageFile } from './server';

/** The page outside the extension, and the folders that it is made of. */
const PAGE = 'entrypoints/builder/local';
const MADE_OF = [
  'components',
  'entrypoints/builder',
  'knowledge',
  'messaging',
  'page',
  'storage',
  'public/_locales',
];
const BUILT = '.cache/review-page';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The page is built again only where a file that it may be made of is younger. */
function isBuilt(root: string): boolean {
  const page = join(root, BUILT, 'index.html');
  if (!existsSync(page)) return false;
  const { mtimeMs } = statSync(page);
  const sources = MADE_OF.flatMap((folder) => filesUnder(join(root, folder)));
  return sources.every((path) => statSync(path).mtimeMs < mtimeMs);
}

async function buildPage(root: string): Promise<void> {
  const [{ build }, { default: preact }] = await Promise.all([
    import('vite'),
    import('@preact/preset-vite'),
  ]);
  await build({
    configFile: false,
    root: join(root, PAGE),
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: join(root, BUILT),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
    },
  });
}

/**
 * Builds the page where that is needed and reads all of its files.
 *
 * @param root of this repository
 * @returns the files by the path of their address
 */
export async function pageFiles(root: string): Promise<Map<string, PageFile>> {
  if (!isBuilt(root)) await buildPage(root);
  const folder = join(root, BUILT);
  const files = filesUnder(folder).map((path): [string, PageFile] => {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const at = `/${relative(folder, path).split(sep).join('/')}`;
    return [at === '/index.html' ? '/' : at, { type, content: readFileSync(path) }];
  });
  const json = (data: unknown): PageFile => ({
    type: 'application/json',
    content: JSON.stringify(data),
  });
  return new Map([
    ...files,
    ['/reading/words.json', json(BUNDLED_LISTS)],
    ['/reading/countries.json', json(COUNTRY_DATA)],
  ]);
}
