// `npm test`: installs what is missing, browsers too, runs every gate and every test, and ends with one line of counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';
import { ensureModules, giveUp, helpIfAsked, run } from './prepare.mjs';

helpIfAsked(import.meta.url);

const VITEST = '.cache/vitest.json';
const PLAYWRIGHT = '.cache/playwright.json';

const counts = { passed: 0, failed: 0, skipped: 0 };
/** Tests that passed only when tried again, as `FILE: TITLE`. */
let flaky = [];

function count(passed, failed, skipped = 0) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
}

/** A step that passes or fails as one. */
function gate(name, command, args) {
  console.log(`\n── ${name}`);
  const passed = run(command, args);
  count(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** A test runner that leaves its counts in a file. Failing without a counted failure counts as one. */
function suite(name, file, command, args, env, read) {
  console.log(`\n── ${name}`);
  rmSync(file, { force: true });
  const passed = run(command, args, env);
  try {
    const { ok, bad, skipped } = read(JSON.parse(readFileSync(file, 'utf8')));
    count(ok, !passed && bad === 0 ? 1 : bad, skipped);
  } catch {
    console.error(`${name}: no report in ${file}`);
    count(0, 1);
  }
}

/** Playwright nests suites: a file, then each `describe`. */
function flakyIn(suite) {
  const here = (suite.specs ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`);
  return [...here, ...(suite.suites ?? []).flatMap(flakyIn)];
}

try {
  ensureModules();
  ensureBrowser('chromium');
  ensureBrowser('firefox');
} catch (error) {
  giveUp(error);
}

mkdirSync('.cache', { recursive: true });
gate('format and lint', 'npx', ['biome', 'check', '--error-on-warnings']);
gate('types', 'npm', ['run', '--silent', 'types']);
gate('layers', 'npm', ['run', '--silent', 'layers']);
suite(
  'unit tests',
  VITEST,
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`],
  {},
  (report) => ({
    ok: report.numPassedTests,
    bad:
      report.numFailedTests +
      (report.testResults ?? []).filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      ).length,
    skipped: report.numPendingTests,
  }),
);
const built =
  gate('build for Chromium', 'npx', ['wxt', 'build', '-b', 'chrome', '--level', 'warn']) &&
  gate('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--level', 'warn']);
if (built) {
  gate('sizes', 'npm', ['run', '--silent', 'sizes']);
  suite(
    'browser and end-to-end tests',
    PLAYWRIGHT,
    'npx',
    ['playwright', 'test'],
    {},
    ({ stats, suites }) => {
      flaky = suites.flatMap(flakyIn);
      return {
        ok: stats.expected + stats.flaky,
        bad: stats.unexpected,
        skipped: stats.skipped,
      };
    },
  );
}

if (flaky.length > 0) console.log(`\nPassed only when tried again:\n  ${flaky.join('\n  ')}`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed === 0 ? 0 : 1);
