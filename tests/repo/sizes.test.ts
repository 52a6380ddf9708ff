import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../scripts/measure/functions';
import { MAX_FILE_LINES, MAX_FOLDER_FILES, MAX_FUNCTION_LINES } from '../../scripts/measure/limits';
import { filesPerFolder, isCode, linesOf, repositoryFiles } from '../../scripts/measure/tree';

/** Functions and folders that are still too large (`npm run measure -- --over` lists them). Numbers only fall. */
const LARGE_FUNCTIONS: Readonly<Record<string, number>> = {
  knowledge: 2,
};
const LARGE_FOLDERS: Readonly<Record<string, number>> = {};

const code = repositoryFiles().filter(isCode);

/** Items of the top folders that have more of them than they may. */
function tooMany(
  items: readonly { readonly at: string; readonly size: number }[],
  allowed: Readonly<Record<string, number>>,
): Record<string, readonly string[]> {
  const byFolder = new Map<string, string[]>();
  for (const { at, size } of items) {
    const folder = at.split('/')[0] ?? '';
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), `${at}: ${size}`]);
  }
  const over = [...byFolder].filter(([folder, found]) => found.length > (allowed[folder] ?? 0));
  return Object.fromEntries(over);
}

describe('sizes', () => {
  it('lets the formatter set every line: a long line is no shorter file', () => {
    const told = code.filter((file) => /biome-ignore format/.test(readFileSync(file, 'utf8')));
    expect(told.filter((file) => !file.endsWith('sizes.test.ts'))).toEqual([]);
  });

  it(`has no code file over ${MAX_FILE_LINES} lines: split it by what it is about`, () => {
    expect(code.filter((file) => linesOf(file) > MAX_FILE_LINES)).toEqual([]);
  });

  it(`has no function over ${MAX_FUNCTION_LINES} lines: split it by what it is about`, () => {
    const large = code
      .filter((file) => linesOf(file) > MAX_FUNCTION_LINES)
      .flatMap(functionsOf)
      .filter(({ lines }) => lines > MAX_FUNCTION_LINES)
      .map(({ file, name, lines }) => ({ at: `${file} ${name}`, size: lines }));
    expect(tooMany(large, LARGE_FUNCTIONS)).toEqual({});
  }, 60_000);

  it(`has no folder of over ${MAX_FOLDER_FILES} code files: give it subfolders, or fewer ideas`, () => {
    const large = [...filesPerFolder(code)]
      .filter(([, count]) => count > MAX_FOLDER_FILES)
      .map(([at, size]) => ({ at, size }));
    expect(tooMany(large, LARGE_FOLDERS)).toEqual({});
  });

  it('measures functions by their lines, and names them', () => {
    expect(functionsOf('scripts/measure/limits.ts')).toEqual([]);
    const named = functionsOf('scripts/measure/tree.ts').find(({ name }) => name === 'linesOf');
    expect(named).toMatchObject({ isDeclared: true, lines: 3 });
  });
});
