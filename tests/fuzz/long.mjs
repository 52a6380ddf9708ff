// `npm run test:long [CASES] [RUNS]`: what is too long for `npm test`. Each property with 100,000 cases, then the faults
// of the built extension, each at three moments. Prints the time of each step; exits with 1 if one failed.
import { existsSync } from 'node:fs';
import { helpIfAsked, run } from '../../scripts/prepare.mjs';

helpIfAsked(import.meta.url);

const MATCHING = 'tests/knowledge/matching-properties.test.ts';

const [cases = '100000', faultRuns = '3'] = process.argv.slice(2);

/** Runs a step and prints its time. */
function step(name, command, args, env = {}) {
  const startMs = Date.now();
  const passed = run(command, args, env);
  console.log(`${passed ? '✓' : '✗'} ${name}: ${Math.round((Date.now() - startMs) / 1000)} s`);
  return passed;
}

let passed = step(`properties, ${cases} cases each`, 'npx', ['vitest', 'run', 'tests/fuzz'], {
  FUZZ_RUNS: cases,
});
// A case of these matches a page, which takes some milliseconds.
const pages = String(Math.ceil(Number(cases) / 50));
passed =
  step(
    `properties of matching, ${pages} cases each`,
    'npx',
    ['vitest', 'run', MATCHING, '--testTimeout=1800000'],
    {
      FUZZ_RUNS: pages,
    },
  ) && passed;
if (!existsSync('.output/chrome/manifest.json'))
  passed = step('build', 'npx', ['wxt', 'build', '-b', 'chrome']) && passed;
passed = step('faults', 'npm', ['run', '--silent', 'faults', faultRuns]) && passed;
process.exit(passed ? 0 : 1);
