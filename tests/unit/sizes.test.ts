import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../scripts/sizes.mjs';

/** Text that no packer makes smaller. */
function noise(bytes: number): string {
  let state = 1;
  return Array.from({ length: bytes }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

function build(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sizes-'));
  const manifest = {
    content_scripts: [{ js: ['cs/annotate.js'] }, { css: ['marks.css'] }, { js: ['gate.js'] }],
  };
  const all = {
    'manifest.json': JSON.stringify(manifest),
    'cs/annotate.js': '',
    'gate.js': '',
    'reader.js': '',
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

  it('of the scripts before the first mark are summed up over the manifest’s and the reader’s', () => {
    const third = noise(7000);
    const { 'scripts before the first mark': before } = build({
      'cs/annotate.js': third,
      'gate.js': third,
      'reader.js': third,
    });
    expect(before?.fits).toBe(false);
    expect(before?.kB).toBeGreaterThan(15);
    expect(before?.kB).toBeLessThan(21.1);
  });

  it('of a page take in what its scripts import', () => {
    expect(build({ 'chunks/shared.js': noise(60_000) })['popup']?.fits).toBe(false);
    expect(build({ 'chunks/other.js': noise(60_000) })['popup']?.fits).toBe(true);
  });

  it('of the package count every file', () => {
    expect(build({ 'packs/one.bgpk': noise(500_000) })['package, zipped']?.fits).toBe(false);
  });
});
