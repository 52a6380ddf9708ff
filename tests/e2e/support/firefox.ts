import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type BidiConnection, FirefoxTab } from './firefox-tab';
import { SEND_CHOICE } from './launch';

/** The unpacked Firefox build, which `npm run build` makes. */
export const FIREFOX_EXTENSION = resolve('.output/firefox');

/** Time for a hook that starts Firefox, ms: it takes long on a busy machine. */
export const FIREFOX_START_MS = 90_000;

/** Firefox makes this part of an extension's addresses at random; a profile can say it beforehand. */
const UUID = '5d0f5ab8-6d2b-4d0c-8e8e-0b5b1c0a9d11';
const ORIGIN = `moz-extension://${UUID}/`;

const addressOf = (address: string) => (/^\w[\w-]*:/.test(address) ? address : ORIGIN + address);

/** The part of BiDi's browsingContext.Info that is read here. */
interface Shown {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Shown[] | null;
}

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** False leaves the welcome page open, as after an installation. */
  choose?: boolean;
  /** Where downloads go; Firefox's own place by default. */
  downloads?: string;
}

/**
 * Stock Firefox with the extension, driven by WebDriver BiDi. With `--remote-allow-system-access` BiDi may also show the
 * pages of an extension and the browser's own window. It sends no events for an extension's pages, so puppeteer's `goto`
 * waits for ever there: `FirefoxTab` sends the commands itself.
 */
export class Firefox {
  readonly browser: Browser;
  readonly #connection: BidiConnection;

  private constructor(browser: Browser) {
    this.browser = browser;
    // Puppeteer has no public way to send a command of BiDi; its browser for Firefox has this property.
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  /** Starts Firefox in a profile that is thrown away, with the extension installed and, by default, the choice made. */
  static async start(options: FirefoxOptions = {}): Promise<Firefox> {
    const executablePath = findBrowser('firefox');
    if (!executablePath)
      throw new Error('No Firefox was found. `npm test` installs one on Debian.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({
          'backgrounder@backgrounder.example': UUID,
        }),
        ...(options.downloads && {
          'browser.download.dir': options.downloads,
          'browser.download.folderList': 2,
        }),
      },
    });
    const firefox = new Firefox(browser);
    await browser.installExtension(options.extension ?? FIREFOX_EXTENSION);
    if (options.choose !== false) {
      const welcome = await firefox.find('welcome.html');
      await welcome.evaluate(SEND_CHOICE);
      await welcome.close();
    }
    return firefox;
  }

  /** Opens an address in a tab of its own, in front; one that begins with no scheme is a page of the extension. */
  async open(address: string): Promise<FirefoxTab> {
    const { context } = await this.#send<Shown>('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(this.#connection, context);
    await tab.goto(addressOf(address));
    return tab;
  }

  /** @returns what BiDi's specification says of the command's result */
  async #send<T>(method: string, params: object): Promise<T> {
    const { result } = await this.#connection.send(method, params);
    return result as T;
  }

  /** Every document that a tab or one of its frames shows, the outermost first. */
  async #shown(scope: 'content' | 'chrome' = 'content'): Promise<readonly Shown[]> {
    const { contexts } = await this.#send<{ contexts: readonly Shown[] }>(
      'browsingContext.getTree',
      { 'moz:scope': scope },
    );
    const flat = (list: readonly Shown[]): Shown[] =>
      list.flatMap((one) => [one, ...flat(one.children ?? [])]);
    return flat(contexts);
  }

  /** Waits for a tab or frame whose address begins so; no scheme: a page of the extension. */
  async find(address: string): Promise<FirefoxTab> {
    const start = addressOf(address);
    const shown = async () => (await this.#shown()).find(({ url }) => url.startsWith(start));
    await expect.poll(shown, { message: `a page at ${start}`, timeout: 15_000 }).toBeTruthy();
    const found = await shown();
    if (!found) throw new Error(`The page at ${start} has gone again.`);
    return new FirefoxTab(this.#connection, found.context);
  }

  /** The browser's own window, whose scripts may do what a hand does to its buttons and its sidebar. */
  async window(): Promise<FirefoxTab> {
    const [outermost] = await this.#shown('chrome');
    if (!outermost) throw new Error('Firefox has no window.');
    return new FirefoxTab(this.#connection, outermost.context);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
