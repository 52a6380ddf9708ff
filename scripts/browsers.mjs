// Finds a browser to test and show with, or installs one where that can be done (Debian, as root).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CANDIDATES = {
  chromium: {
    env: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    debian: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
    advice: 'Install Chromium (or Chrome for Testing), or set CHROMIUM_PATH to its executable.',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
    advice: 'Install Firefox 147 or later, or set FIREFOX_PATH to its executable.',
  },
};

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}

/**
 * Where a browser is. Branded Chrome is not taken: it refuses unpacked extensions from the command line.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const { env, commands, places } = CANDIDATES[kind];
  const named = process.env[env];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${env} is set to ${named}, and there is no such file.`);
  }
  return commands.map(onPath).find(Boolean) ?? places.find((file) => existsSync(file));
}

function canInstall() {
  return process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  return status === 0;
}

/**
 * Finds a browser, installing it first if need be and possible.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string} the executable
 * @throws {Error} that says what to install
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { debian, advice } = CANDIDATES[kind];
  if (!canInstall()) throw new Error(`No ${kind} was found. ${advice}`);
  console.log(`Installing ${kind} with apt-get …`);
  apt(['update', '-qq']);
  if (!apt(['install', '-y', '-qq', '--no-install-recommends', ...debian])) {
    throw new Error(`apt-get could not install ${debian.join(', ')}. ${advice}`);
  }
  const installed = findBrowser(kind);
  if (!installed)
    throw new Error(`apt-get installed ${kind}, yet it is not on the PATH. ${advice}`);
  return installed;
}

/** Whether a window can be shown: not with `--headless`, in CI, or on a Linux machine without a display. */
export function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** WXT's `webExt` settings: the browsers found on this machine, headless where no window can be shown. */
export function browserForDev() {
  const binaries = { chrome: findBrowser('chromium'), firefox: findBrowser('firefox') };
  const isRoot = process.getuid?.() === 0;
  return {
    binaries: Object.fromEntries(Object.entries(binaries).filter(([, file]) => file)),
    chromiumArgs: [
      ...(hasDisplay() ? [] : ['--headless=new']),
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
    firefoxArgs: hasDisplay() ? [] : ['--headless'],
  };
}
