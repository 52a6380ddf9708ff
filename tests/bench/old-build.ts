import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The last commit with five page scripts. */
export const OLD_COMMIT = 'bed392b';
const CACHE = resolve('.cache/first-mark');
function mustRun(command: string, args: readonly string[], cwd = '.'): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Builds the old commit in a folder of the cache, with the modules that are installed here. @returns the extension */
export function oldBuild(): string {
  const folder = join(CACHE, OLD_COMMIT);
  const extension = join(folder, '.output/chrome');
  if (existsSync(join(extension, 'manifest.json'))) return extension;
  mkdirSync(folder, { recursive: true });
  const archive = join(CACHE, `${OLD_COMMIT}.tar`);
  mustRun('git', ['archive', '--output', archive, OLD_COMMIT]);
  mustRun('tar', ['-xf', archive, '-C', folder]);
  if (!existsSync(join(folder, 'node_modules'))) {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  }
  mustRun('npx', ['wxt', 'build', '-b', 'chrome', '--level', 'error'], folder);
  return extension;
}
