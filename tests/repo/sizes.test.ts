import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../scripts/measure/functions';
import { MAX_FILE_LINES, MAX_FOLDER_FILES, MAX_FUNCTION_LINES } from '../../scripts/measure/limits';
import { filesPerFolder, isCode, linesOf, repositoryFiles } from '../../scripts/measure/tree';

/** Present exceptions, with their present size. The list only shrinks: nothing is added, no number rises. */
const LARGE_FUNCTIONS: Readonly<Record<string, number>> = {
  'components/card/actions.tsx Actions': 86,
  'components/card/why.tsx NotThisOne': 53,
  'entrypoints/background/knowledge.ts createKnowledgeSource': 64,
  'entrypoints/options/model.ts createOptionsModel': 167,
  'entrypoints/options/packs.ts createPackKeeping': 109,
  'knowledge/text/reader.ts readWord': 57,
  'knowledge/text/word-cache.ts find': 51,
  'page/asking/asker.ts createAsker': 70,
  'page/following/follower.ts createFollower': 52,
  'page/following/watcher.ts createWatcher': 108,
  'page/painting/marks.ts createPaintedPage': 101,
  'page/reading/ledger.ts createLedger': 70,
  'page/session.ts startSession': 65,
  'tests/browser/card/in-page.ts start': 72,
  'tests/knowledge/briefing/no-leak.test.ts records': 60,
  'tests/knowledge/pack/arbitrary-pack.ts entityOf': 58,
  'tests/unit/background/stand-ins.ts standIns': 60,
};
const LARGE_FOLDERS: Readonly<Record<string, number>> = {
  'components/card': 30,
  'components/options': 26,
  'knowledge/briefing': 22,
  'knowledge/builder': 28,
  'knowledge/matching': 50,
  'knowledge/reading': 28,
  'knowledge/schema': 22,
  'tests/browser': 20,
  'tests/browser/harness': 20,
  'tests/e2e': 56,
};

const code = repositoryFiles().filter(isCode);

describe('sizes', () => {
  it(`has no code file over ${MAX_FILE_LINES} lines: split it by what it is about`, () => {
    expect(code.filter((file) => linesOf(file) > MAX_FILE_LINES)).toEqual([]);
  });

  it(`has no function over ${MAX_FUNCTION_LINES} lines: split it by what it is about`, () => {
    const large = code
      .flatMap(functionsOf)
      .map(({ file, name, lines }) => ({ key: `${file} ${name}`, lines }))
      .filter(({ key, lines }) => lines > (LARGE_FUNCTIONS[key] ?? MAX_FUNCTION_LINES));
    expect(large).toEqual([]);
  });

  it(`has no folder of over ${MAX_FOLDER_FILES} code files: give it subfolders, or fewer ideas`, () => {
    const large = [...filesPerFolder(code)].filter(
      ([folder, count]) => count > (LARGE_FOLDERS[folder] ?? MAX_FOLDER_FILES),
    );
    expect(large).toEqual([]);
  });

  it('measures functions by their lines, and names them', () => {
    const [first] = functionsOf('scripts/measure/limits.ts');
    expect(first).toBeUndefined();
    const named = functionsOf('scripts/measure/tree.ts').find(({ name }) => name === 'linesOf');
    expect(named).toMatchObject({ isDeclared: true, lines: 3 });
  });
});
