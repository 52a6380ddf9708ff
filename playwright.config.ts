import { defineConfig } from '@playwright/test';

/**
 * Two kinds of tests in a real Chromium: `browser` runs modules of ours in pages of our own; `e2e` runs the
 * built extension. Each test file starts its own browser, so files run side by side.
 */
export default defineConfig({
  // Long enough to start a browser on a machine with other work: a test is to fail for what it expects.
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // The pictures that tests compare are the ones that the docs show.
    toHaveScreenshot: { pathTemplate: 'docs/card/{arg}{ext}' },
  },
  workers: 2,
  fullyParallel: false,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  outputDir: '.cache/test-results',
  projects: [
    { name: 'browser', testDir: 'tests/browser', testMatch: '**/*.spec.ts' },
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
  ],
});
