// Type-checks each folder with its own settings: what its code may name is a compile-time fact.
// Then proves it: every canary in tests/fixtures/canary must FAIL to compile.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = [
  'knowledge',
  'knowledge/builder',
  'messaging',
  'storage',
  'page',
  'components',
  'entrypoints',
  'entrypoints/background',
  'tests',
];
const CANARIES = 'tests/fixtures/canary';
const tsc = join('node_modules', 'typescript-native', 'bin', 'tsc');

/** @returns {Promise<{project: string, code: number, output: string}>} */
function compile(project) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false']);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ project, code: code ?? 1, output }));
  });
}

const canaries = readdirSync(CANARIES).filter((name) => name.startsWith('tsconfig.'));
const checked = await Promise.all(FOLDERS.map((folder) => compile(join(folder, 'tsconfig.json'))));
const proved = await Promise.all(canaries.map((name) => compile(join(CANARIES, name))));

let failed = 0;
for (const { project, code, output } of checked) {
  if (code === 0) continue;
  failed += 1;
  console.error(`types: ${project} does not compile\n${output}`);
}
for (const { project, output } of proved) {
  // "Cannot find name 'document'" is what a canary is there to raise; any other error proves nothing.
  if (/error TS(2304|2584): Cannot find name 'document'/.test(output)) continue;
  failed += 1;
  console.error(
    `types: the canary ${project} compiled, so its folder can reach the DOM\n${output}`,
  );
}
console.log(
  `types: ${checked.length} folders and ${proved.length} canaries checked, ${failed} failed`,
);
process.exit(failed === 0 ? 0 : 1);
