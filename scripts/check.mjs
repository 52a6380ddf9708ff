// `npm run check`: every check that needs no browser, at once. Under a minute on an idle machine.
import { spawn } from 'node:child_process';
import { helpIfAsked } from './prepare.mjs';

helpIfAsked(import.meta.url);

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

const results = await Promise.all(GATES.map(run));
for (const { name, passed, output } of results) {
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed) console.log(output);
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
