import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  'scripts/bench.mjs',
  'scripts/check.mjs',
  'scripts/dev.mjs',
  'scripts/start.mjs',
  'scripts/test.mjs',
  'tests/fuzz/long.mjs',
])('%s says what it does where it is asked for help, and does nothing', (script) => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^`npm (?:run )?[a-z:]+/);
  expect(stdout).not.toMatch(/^\s*(?:\/\/|\*)/m);
});
