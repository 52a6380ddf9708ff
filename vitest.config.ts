import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,knowledge,repo,fuzz}/**/*.test.ts'],
    environment: 'node',
    // The files share their modules, which halves the time: a file that mocks a module resets them first.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
