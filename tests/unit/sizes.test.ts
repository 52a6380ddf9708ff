import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../scripts/sizes.mjs';
import { temporaryFolder } from '../temporary-folder';

/** Text that no packer makes smaller. */
function noise(bytes: number): string {
  let state = 1;
  return Array.from({ length: bytes }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

function build(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder('backgrounder-sizes-');
  const manifest = {
    manifest_version: 3,
  };
  const all = {
    'manifest.json': JSON.stringify(manifest),
    'content-scripts/detect.js': '',
    'keys.js': '',
    'dates.js': '',
    'article.js': '',
    'card.js': '',
    'popup.html': '<script src="/chunks/popup.js"></script><link href="/popup.css">',
    'chunks/popup.js': 'import{a}from"./shared.js";',
    'chunks/shared.js': '',
    'popup.css': '',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return Object.fromEntries(weigh(folder).map(({ what, kB, fits }) => [what, { kB, fits }]));
}

describe('the sizes of a build', () => {
  it('fit as long as nothing is larger than it may be', () => {
    expect(Object.values(build({})).every(({ fits }) => fits)).toBe(true);
  });

  it.each([
    ['keys', 'keys.js'],
    ['detect', 'content-scripts/detect.js'],
    ['article', 'article.js'],
    ['dates', 'dates.js'],
    ['card', 'card.js'],
  ])('of the %s script are held apart', (what, file) => {
    const sizes = build({ [file]: noise(60_000) });
    expect(Object.keys(sizes).filter((one) => !sizes[one]?.fits)).toEqual([what]);
  });

  it('of a page take in what its scripts import', () => {
    expect(build({ 'chunks/shared.js': noise(60_000) })['popup']?.fits).toBe(false);
    expect(build({ 'chunks/other.js': noise(60_000) })['popup']?.fits).toBe(true);
  });

  it('of the package count every file', () => {
    expect(build({ 'packs/one.bgpk': noise(1_100_000) })['package, zipped']?.fits).toBe(false);
  });
});
