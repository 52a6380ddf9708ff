// `npm run check`: every check that needs no browser, in parallel. Under a minute on an idle machine. Installs what is
// missing first. What a check prints is shown if it fails.
import { spawn } from 'node:child_process';
import { ensureModules, giveUp, helpIfAsked } from './prepare.mjs';

helpIfAsked(import.meta.url);
try {
  ensureModules();
} catch (error) {
  giveUp(error);
}

const GATES = [
  ['format and lint', 'npx', ['biome', 'check', '--error-on-warnings']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['layers', 'npm', ['run', '--silent', 'layers']],
  ['commit messages', 'npm', ['run', '--silent', 'commits']],
  ['unit tests and repository rules', 'npm', ['run', '--silent', 'unit']],
];

/** Runs one gate and keeps what it prints, so that the gates' lines do not mix. */
function run([name, command, args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ name, passed: code === 0, output }));
  });
}

/** Prints each gate as soon as it has ended, so that a slow machine shows progress. */
async function report(gate) {
  const { name, passed, output } = await run(gate);
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed) console.log(output);
  return { passed };
}

const results = await Promise.all(GATES.map(report));
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
