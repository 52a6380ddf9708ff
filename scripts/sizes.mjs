// `npm run sizes`: what the build weighs beside what it may weigh. Ends with 1 where something is too heavy, or missing.
// One unit everywhere: kB of 1024 bytes, gzip at its best level; the package as zipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';

const KB = 1024;

const gzip = (folder, files) =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );

/** Headers that a zip has for each file, besides its name twice, and for itself. */
const ZIP_ENTRY = 76;
const ZIP_END = 22;

function zipped(folder, files) {
  const entries = files.map((file) => {
    const { length } = deflateRawSync(readFileSync(join(folder, file)), { level: 9 });
    return length + ZIP_ENTRY + 2 * Buffer.byteLength(file);
  });
  return entries.reduce((sum, entry) => sum + entry, ZIP_END);
}

/** A page of the extension with all that it loads, and what that imports. */
function loadedBy(folder, page) {
  const files = new Set([page]);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const links = file.endsWith('.html')
      ? /(?:src|href)="\/?([^":]+\.(?:js|css))"/g
      : /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
    for (const [, link] of text.matchAll(links)) {
      files.add(posix.normalize(posix.join(link.startsWith('.') ? posix.dirname(file) : '', link)));
    }
  }
  return [...files];
}

const allFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));

/** What is held to a size, in kB. */
const LIMITS = [
  { what: 'keys', most: 1.25, of: (folder) => gzip(folder, ['keys.js']) },
  { what: 'detect', most: 9, of: (folder) => gzip(folder, ['content-scripts/detect.js']) },
  { what: 'article', most: 36, of: (folder) => gzip(folder, ['article.js']) },
  { what: 'dates', most: 25, of: (folder) => gzip(folder, ['dates.js']) },
  { what: 'card', most: 24, of: (folder) => gzip(folder, ['card.js']) },
  { what: 'popup', most: 45, of: (folder) => gzip(folder, loadedBy(folder, 'popup.html')) },
  { what: 'package, zipped', most: 850, of: (folder) => zipped(folder, allFiles(folder)) },
];

/**
 * Weighs a build.
 * @param {string} folder of the unpacked extension
 * @returns {{ what: string, kB: number, most: number, fits: boolean }[]}
 */
export function weigh(folder) {
  return LIMITS.map(({ what, most, of }) => {
    const kB = of(folder) / KB;
    return { what, kB, most, fits: kB <= most };
  });
}

function report(folder) {
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`sizes: there is no build in ${folder}; run \`npm run build\` first`);
    return false;
  }
  const rows = weigh(folder);
  console.log(folder);
  for (const { what, kB, most, fits } of rows) {
    const line = `${what.padEnd(31)}${kB.toFixed(2).padStart(7)} of ${String(most).padStart(3)} kB`;
    console.log(fits ? line : `${line}  TOO LARGE`);
  }
  return rows.every(({ fits }) => fits);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exit(report(process.argv[2] ?? '.output/chrome') ? 0 : 1);
}
