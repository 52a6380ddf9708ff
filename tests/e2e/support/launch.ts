import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers.mjs';

/** The unpacked Chromium build, which `npm run build` makes. */
export const EXTENSION = resolve('.output/chrome');

export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a browser without it. */
  extension?: string | null;
  headless?: boolean;
  /** False leaves the welcome page open, as after an installation. */
  choose?: boolean;
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
  const {
    extension: _,
    choose,
    profile,
    headless,
    scrollBars,
    hosts = [],
    ...pageOptions
  } = options;
  const isKnownProfile = profile !== undefined && existsSync(join(profile, 'Default'));
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1, `).join('');
  const context = await chromium.launchPersistentContext(profile ?? '', {
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
  // Versions without the welcome page are launched too: `npm run bench` compares.
  const isAsked = extension !== null && existsSync(`${extension}/welcome.html`) && !isKnownProfile;
  if (isAsked && choose !== false) await makeChoice(context);
  return context;
}

/** What the tests' reader chooses on the welcome page: all news pages are read, and the history is kept. */
export const CHOICE = { runOn: 'news', keepVisits: true } as const;

/** To be evaluated in the welcome page: sends what its button sends. */
export const SEND_CHOICE = `chrome.runtime.sendMessage(${JSON.stringify({
  backgrounder: 1,
  name: 'settings.set',
  params: CHOICE,
})})`;

/** The tab that an installation opens. */
export async function welcomePageOf(context: BrowserContext): Promise<Page> {
  const shown = async (page: Page) => {
    await page.waitForURL('**/welcome.html', { waitUntil: 'commit' });
    return page;
  };
  const later = context
    .waitForEvent('page', { predicate: (page) => shown(page).then(() => true) })
    .then(shown);
  return Promise.any([...context.pages().map(shown), later]);
}

/** Makes the choice that an installation waits for, before any page is opened, and closes the welcome page. */
export async function makeChoice(context: BrowserContext): Promise<void> {
  const welcome = await welcomePageOf(context);
  await welcome.evaluate(SEND_CHOICE);
  await welcome.close();
}

/** Id of the loaded extension, once its worker has started. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
