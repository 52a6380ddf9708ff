// What both README commands need first: node modules. Uses nothing but Node, so it runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs a command with our own standard streams.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @param {string} [folder] where the command runs
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, env = {}, folder = '.') {
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** npm leaves a copy of the lock in node_modules: what was last installed. */
function isInstalled(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
}

/**
 * Installs node modules where they are missing or older than the lock file.
 * @param {string} [folder] a folder with a package.json and a lock
 * @throws {Error} if Node is too old or npm fails
 */
export function ensureModules(folder = '.') {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Error(`Node 20.12 or later is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled(folder)) return;
  console.log(`Installing node modules${folder === '.' ? '' : ` in ${folder}`} …`);
  // Not `npm ci`: it fails where the registry does not serve other platforms' optional binaries. `install --no-save`
  // takes every version from the lock and leaves the lock as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', args, {}, folder)) {
    throw new Error(`npm could not install the modules of ${join(folder, 'package-lock.json')}.`);
  }
}

/** Ends the process with a plain sentence instead of a stack trace. */
export function giveUp(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/**
 * Prints a script's own first comment and ends, where `--help` or `-h` is asked for: nothing is installed or run then.
 * @param {string} script its `import.meta.url`
 */
export function helpIfAsked(script) {
  if (!process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) return;
  const source = readFileSync(fileURLToPath(script), 'utf8');
  const [comment = ''] = source.match(/^(?:\/\/.*\n)+|^\/\*\*[\s\S]*?\*\//) ?? [];
  console.log(comment.replace(/^\/\*\*\s*(?:\* )?|\s*\*\/$|^ *(?:\/\/|\*) ?/gm, '').trim());
  process.exit(0);
}
