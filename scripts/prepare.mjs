// What both README commands need first: node modules. Uses nothing but Node, so it runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs a command with our own standard streams. @returns {boolean} whether it succeeded */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** npm leaves a copy of the lock in node_modules: what was last installed. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
}

/** Installs node modules where they are missing or older than the lock file. */
export function ensureModules() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Error(`Node 20.12 or later is needed; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing node modules …');
  // Not `npm ci`: it refuses a lock that lacks other platforms' optional binaries, and a registry that does not
  // serve those makes no other lock. `install` takes every version from the lock and, unsaved, leaves it as it is.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('npm could not install the modules named in package-lock.json; see above.');
  }
}

/** Ends the process with a plain sentence instead of a stack trace. */
export function giveUp(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
