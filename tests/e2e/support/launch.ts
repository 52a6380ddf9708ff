import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers.mjs';

/** The unpacked Chromium build, which `npm run build` makes. */
export const EXTENSION = resolve('.output/chrome');

export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a browser without it. */
  extension?: string | null;
  headless?: boolean;
  /** Profile folder; empty for a fresh one that is thrown away. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  deviceScaleFactor?: number;
  locale?: string;
  /** With the scroll bars that a desktop has, which take their width from the page. */
  scrollBars?: boolean;
  /** Names that lead to this machine; none by default. */
  hosts?: readonly string[];
}

/** Starts Chromium with the extension in a profile of its own. Nothing of the browser's own calls out. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<BrowserContext> {
  const extension = options.extension === undefined ? EXTENSION : options.extension;
  if (extension !== null && !existsSync(`${extension}/manifest.json`)) {
    throw new Error(`There is no built extension in ${extension}. Run \`npm run build\` first.`);
  }
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. `npm test` installs one on Debian.');
  const { extension: _, profile, headless, scrollBars, hosts = [], ...pageOptions } = options;
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1, `).join('');
  return chromium.launchPersistentContext(profile ?? '', {
    executablePath,
    headless: headless ?? true,
    viewport: { width: 1280, height: 800 },
    ...pageOptions,
    ignoreDefaultArgs: scrollBars ? ['--hide-scrollbars'] : [],
    args: [
      '--no-sandbox',
      // No name but this machine's own resolves: nothing that a saved page asks for is fetched.
      `--host-resolver-rules=${mapped}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(extension === null
        ? ['--disable-extensions']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
    ],
  });
}

/** Id of the loaded extension, once its worker has started. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
