// Type-checks each folder with its own settings: what its code may name is a compile-time fact.
// Then proves it: every canary in tests/fixtures/canary must FAIL to compile.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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
/** What the compiler learnt last time: it checks again only what has changed since. */
const CACHE = 'node_modules/.cache/types';
const tsc = join('node_modules', 'typescript-native', 'bin', 'tsc');

/** @returns {Promise<{project: string, code: number, output: string}>} */
function compile(project, args = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false', ...args]);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ project, code: code ?? 1, output }));
  });
}

function check(folder) {
  const kept = join(CACHE, `${folder.replaceAll('/', '-')}.tsbuildinfo`);
  return compile(join(folder, 'tsconfig.json'), ['--incremental', '--tsBuildInfoFile', kept]);
}

/** Runs tasks, as many at once as there are processors: each compiler needs 0.3 GB and more. */
async function inTurn(tasks) {
  const results = [];
  const left = tasks.entries();
  const work = async () => {
    for (const [at, task] of left) results[at] = await task();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

const canaries = readdirSync(CANARIES).filter((name) => name.startsWith('tsconfig.'));
const results = await inTurn([
  ...FOLDERS.map((folder) => () => check(folder)),
  ...canaries.map((name) => () => compile(join(CANARIES, name))),
]);
const checked = results.slice(0, FOLDERS.length);
const proved = results.slice(FOLDERS.length);

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
