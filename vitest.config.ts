import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,knowledge,repo}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
