import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { temporaryFolder } from '../../temporary-folder';
import { middleOf, select } from '../highlights/highlighting';
import { type BidiConnection, FirefoxTab } from './firefox-tab';
import { SEND_CHOICE } from './launch';
import type { Evaluates } from './reader-data';

/** The unpacked Firefox build, which `npm run build` makes. */
export const FIREFOX_EXTENSION = resolve('.output/firefox');

/** Time for a hook that starts Firefox, ms: it takes long on a busy machine. */
export const FIREFOX_START_MS = 90_000;

/** The extension's id in its manifest. */
const ID = 'backgrounder@backgrounder.example';

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

/** The part of an element of Firefox's own window that is used here. */
type XulElement = Element & { doCommand(): void; hidePopup(): void };

const flat = (list: readonly Shown[]): Shown[] =>
  list.flatMap((one) => [one, ...flat(one.children ?? [])]);

export interface FirefoxOptions {
  /** False leaves the welcome page open, as after an installation. */
  choose?: boolean;
  /** Names that lead to this machine. */
  hosts?: readonly string[];
  /** Preferences of the profile beside those that every test needs. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Text of a view of the extension outside the tabs (sidebar, popup), seen from another of its pages; empty where none is open. */
export const viewText = (keeper: Evaluates, path: string): Promise<string> =>
  keeper.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { extension: { getViews(): Window[] } };
    };
    const view = chrome.extension.getViews().find(({ location }) => location.pathname === wanted);
    return view?.document.body?.innerText.replace(/\s+/g, ' ') ?? '';
  }, path);

/**
 * Stock Firefox with the extension, driven by WebDriver BiDi. With `--remote-allow-system-access` BiDi may also show the
 * pages of an extension and the browser's own window. It sends no events for an extension's pages, so puppeteer's `goto`
 * waits for ever there: `FirefoxTab` sends the commands itself.
 */
export class Firefox {
  readonly #connection: BidiConnection;

  private constructor(
    readonly browser: Browser,
    /** Folder in which downloads arrive. */
    readonly downloads: string,
  ) {
    // Puppeteer has no public way to send a command of BiDi; its browser for Firefox has this property.
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  /** Starts Firefox in a profile that is thrown away, with the extension installed and, by default, the choice made. */
  static async start(options: FirefoxOptions = {}): Promise<Firefox> {
    const executablePath = findBrowser('firefox');
    if (!executablePath)
      throw new Error('No Firefox was found. `npm test` installs one on Debian.');
    const downloads = temporaryFolder('backgrounder-downloads-');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'network.dns.localDomains': (options.hosts ?? []).join(),
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
        // Removed and installed again, as the tests of a new installation do, it keeps its addresses.
        'extensions.webextensions.keepUuidOnUninstall': true,
        ...options.preferences,
      },
    });
    const firefox = new Firefox(browser, downloads);
    await firefox.install();
    if (options.choose !== false) {
      const welcome = await firefox.find('welcome.html');
      await welcome.evaluate(SEND_CHOICE);
      await welcome.close();
    }
    return firefox;
  }

  /**
   * Installs the extension, or updates it to what the folder holds.
   * @param folder the unpacked extension
   */
  async install(folder = FIREFOX_EXTENSION): Promise<void> {
    await this.browser.installExtension(folder);
  }

  /** Removes the extension with all that it keeps, and installs it again: its welcome page opens. */
  async reinstall(): Promise<void> {
    await this.browser.uninstallExtension(ID);
    await this.install();
  }

  /** The popup about a tab, in a tab of its own. */
  async popupAbout(tab: FirefoxTab, keeper: Evaluates): Promise<FirefoxTab> {
    const id = await keeper.evaluate(
      async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1;
      },
      await tab.evaluate('location.href'),
    );
    return this.open(`popup.html?tab=${id}`);
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
    return flat(contexts);
  }

  /**
   * Waits for a loaded tab or frame whose address begins so; no scheme: a page of the extension.
   * @param inTab only frames of this tab
   */
  async find(address: string, inTab?: FirefoxTab): Promise<FirefoxTab> {
    const start = addressOf(address);
    // The browser tells the address before the document is there.
    const loaded = async () => {
      const shownNow = await this.#shown();
      const inIt = shownNow.find(({ context }) => context === inTab?.context);
      const all = inTab ? flat(inIt ? [inIt] : []) : shownNow;
      const shown = all.find(({ url }) => url.startsWith(start));
      const tab = shown && new FirefoxTab(this.#connection, shown.context);
      const standing = await tab?.evaluate(() => `${document.readyState} ${location.href}`);
      return standing?.startsWith(`complete ${start}`) ? tab : undefined;
    };
    let found: FirefoxTab | undefined;
    const look = async () => {
      found = await loaded().catch(() => undefined);
      return found !== undefined;
    };
    await expect.poll(look, { message: `a page at ${start}`, timeout: 15_000 }).toBe(true);
    if (!found) throw new Error(`The page at ${start} has gone again.`);
    return found;
  }

  /** The browser's own window, whose scripts may do what a hand does to its buttons and its sidebar. */
  async window(): Promise<FirefoxTab> {
    const [outermost] = await this.#shown('chrome');
    if (!outermost) throw new Error('Firefox has no window.');
    return new FirefoxTab(this.#connection, outermost.context);
  }

  /**
   * Ends the background page: what Firefox does after half a minute of idleness, but at once and while it still has
   * requests to answer. The next message starts it again.
   */
  async killBackground(): Promise<void> {
    const window = await this.window();
    const kill = () =>
      window.evaluate(`(async () => {
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return extension.backgroundState;
      })()`);
    // A message that comes meanwhile keeps it.
    await expect.poll(kill, { message: 'background page gone' }).toBe('stopped');
  }

  /**
   * Overwrites the end of the extension's database on the disk, as a failing disk does. No page of the extension may be
   * open, and the background page must be gone.
   * @param from share of the file that stays as it is
   */
  async damageStore(from: number): Promise<void> {
    const window = await this.window();
    await window.evaluate(`(async () => {
      const { extension } = WebExtensionPolicy.getByID('${ID}');
      await new Promise((done) => { Services.qms.resetStoragesForPrincipal(extension.principal).callback = done; });
      const folder = PathUtils.join(PathUtils.profileDir, 'storage', 'default', 'moz-extension+++${UUID}', 'idb');
      for (const file of (await IOUtils.getChildren(folder)).filter((name) => name.endsWith('.sqlite'))) {
        const bytes = await IOUtils.read(file);
        await IOUtils.write(file, bytes.fill(65, Math.floor(bytes.length * ${from})));
      }
    })()`);
  }

  /** Presses Alt, Shift and a letter: keys of the browser's own reach its window, not the page. */
  async pressShortcut(letter: string): Promise<void> {
    const window = await this.window();
    await window.evaluate((wanted) => {
      const keys = [
        ...document.querySelectorAll('keyset[id^=ext-keyset] key'),
      ] as unknown as XulElement[];
      keys.find((key) => key.getAttribute('key') === wanted)?.doCommand();
    }, letter);
  }

  /** Selects words in a tab, opens the context menu on them, and presses the extension's entry of this name. */
  async pressMenu(tab: FirefoxTab, words: string, entry: string): Promise<void> {
    await select(tab, words);
    const { x, y } = await middleOf(tab, words);
    await tab.pressAt(x, y, 2);
    const window = await this.window();
    const press = () =>
      window.evaluate((label) => {
        const menu = document.getElementById('contentAreaContextMenu');
        const items = [...(menu?.querySelectorAll(`menuitem[label="${label}"]`) ?? [])];
        const item = items.find(({ id }) => id.startsWith('backgrounder')) as
          | XulElement
          | undefined;
        item?.doCommand();
        if (item) (menu as unknown as XulElement).hidePopup();
        return Boolean(item);
      }, entry);
    await expect.poll(press, { message: `the menu's entry "${entry}"` }).toBe(true);
  }

  /** Closes the popup of the button, as Escape does. */
  async closePopup(): Promise<void> {
    const window = await this.window();
    await window.evaluate(
      "document.querySelectorAll('panel[panelopen]').forEach((panel) => panel.hidePopup())",
    );
  }

  /** Opens the sidebar with the extension's panel, as Firefox's own button does. */
  async openSidebar(): Promise<void> {
    const window = await this.window();
    await window.evaluate(
      "SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('backgrounder')))",
    );
  }

  async closeSidebar(): Promise<void> {
    await (await this.window()).evaluate('SidebarController.hide()');
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
