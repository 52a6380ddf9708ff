import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from '../../scripts/measure/tree';

const docs = repositoryFiles().filter((file) => file.endsWith('.md') && !file.startsWith('demo/'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};

/** `FILE: MATCH` for each match of the first group in a set of docs that `isBad`. */
function badIn(
  files: readonly string[],
  pattern: RegExp,
  isBad: (match: string, file: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)]
      .map(([, match = '']) => match)
      .filter((match) => isBad(match, file))
      .map((match) => `${file}: ${match}`),
  );
}

/** Titles of a file's tests, as written. */
const titlesIn = (code: string) =>
  [...code.matchAll(/\b(?:it|test)\(\s*(['`])(.+?)\1/g)].map(([, , text = '']) => text);

describe('the docs', () => {
  it('link to files that exist', () => {
    const bad = badIn(docs, /\]\((?!https?:|#|mailto:)([^)\s#]+)/g, (link, file) => {
      return !existsSync(join(dirname(file), decodeURIComponent(link)));
    });
    expect(bad).toEqual([]);
  });

  it('name folders and files that exist, where they say where a change belongs or what holds a promise', () => {
    const maps = ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/claims.md', 'docs/security.md'];
    const path =
      /`((?:entrypoints|components|knowledge|page|messaging|storage|tests|scripts|docs|public)\/[\w./-]*)`/g;
    expect(badIn(maps, path, (file) => !existsSync(file))).toEqual([]);
  });

  it('name tests that exist, where they say what shows a fault to be mended', () => {
    const title = /`(tests\/[\w./-]+\.(?:test|spec)\.ts` "[^"]+)"/g;
    const named = badIn(['docs/security.md'], title, (match) => {
      const [file = '', name = ''] = match.split('` "');
      const [start = '', end = ''] = name.split('…');
      const titles = existsSync(file) ? titlesIn(readFileSync(file, 'utf8')) : [];
      return !titles.some((text) => text.startsWith(start.trim()) && text.endsWith(end.trim()));
    });
    expect(named).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const script = /npm run (?:--silent )?([a-z][a-z0-9:-]*)/g;
    expect(badIn(docs, script, (name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('name every package that the project depends on', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
