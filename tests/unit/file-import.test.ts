import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage: vi.fn() } } }));
// Test files share their modules, and another file may have loaded the real polyfill.
vi.resetModules();
const { createFileImport } = await import('../../entrypoints/options/transfer/import');

const MIB = 1024 * 1024;

function chosenOf(sizeBytes: number) {
  const change = vi.fn();
  const startThread = vi.fn(() => ({ postMessage: () => undefined, terminate: () => undefined }));
  const { choose } = createFileImport({
    change,
    words: { t: (key: string) => key } as never, // it says nothing here
    reload: async () => undefined,
    startThread: startThread as never, // a thread that never answers
  });
  choose({ name: 'history.json', size: sizeBytes } as File); // its bytes are not read here
  return { chosen: change.mock.lastCall?.[0].chosen, threads: startThread.mock.calls.length };
}

test('a file beyond 256 MiB is refused with both sizes before a byte of it is read', () => {
  expect(chosenOf(256 * MIB + 1)).toEqual({
    chosen: {
      kind: 'too-large',
      name: 'history.json',
      sizeBytes: 256 * MIB + 1,
      mostBytes: 256 * MIB,
    },
    threads: 0,
  });
});

test('one of 256 MiB is read in a thread', () => {
  expect(chosenOf(256 * MIB)).toMatchObject({ chosen: { kind: 'reading' }, threads: 1 });
});
