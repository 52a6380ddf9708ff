import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { noteFrame } from '../e2e/note/note-field';
import { CardReader } from '../e2e/support/card-reader';
import { EXTENSION, extensionIdOf, launchWithExtension } from '../e2e/support/launch';
import { newsPageOf } from '../e2e/support/news';
import { type LocalServer, startServer } from '../e2e/support/server';
import { killWorker } from '../e2e/support/worker-life';

const PATH = '/news/2025/01/30/faults.html';

/** Tries what sets the stage again: on a busy machine a page may take longer than one wait. */
async function patiently<T>(act: () => Promise<T>, tries = 4): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (tries <= 1) throw error;
    return patiently(act, tries - 1);
  }
}

/** tsx wraps functions that are sent to a page in a call of `__name`. */
async function launched(profile: string): Promise<BrowserContext> {
  const context = await launchWithExtension({ profile });
  await context.addInitScript({ content: 'globalThis.__name ??= (given) => given;' });
  return context;
}

/** A browser with the extension whose profile outlives it. */
export class Stage {
  readonly #profile: string;
  readonly server: LocalServer;
  context: BrowserContext;
  readonly id: string;

  private constructor(server: LocalServer, context: BrowserContext, id: string, profile: string) {
    this.server = server;
    this.context = context;
    this.id = id;
    this.#profile = profile;
  }

  static async start(): Promise<Stage> {
    const profile = mkdtempSync(join(tmpdir(), 'backgrounder-faults-'));
    const server = await startServer('demo');
    const context = await launched(profile);
    const id = await extensionIdOf(context).catch(async (error: unknown) => {
      await context.close();
      throw error;
    });
    return new Stage(server, context, id, profile);
  }

  async end(): Promise<void> {
    await this.context.close().catch(() => undefined); // it may have been killed
    await this.server.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  killWorker = () => killWorker(this.context, this.id);

  /** Kills the browser's process, as a power cut or the system does. */
  async killBrowser(): Promise<void> {
    const session = await this.#session();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (!pid) throw new Error('The browser does not tell its process.');
    const closed = this.context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await closed;
  }

  /** Seconds of processor time that the browser's processes have used. */
  async cpuSeconds(): Promise<number> {
    const session = await this.#session();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  /** Starts the browser again on the same profile. */
  async restart(): Promise<void> {
    this.context = await launched(this.#profile);
    await extensionIdOf(this.context);
  }

  /** Reloads the extension, as an update does: pages stay open. */
  async reloadExtension(): Promise<void> {
    const session = await this.#session();
    const next = this.context.waitForEvent('serviceworker');
    await session.send('Extensions.loadUnpacked', { path: EXTENSION });
    await next;
  }

  /** The options page in a tab of its own, with its lists loaded. */
  async keeper(): Promise<Page> {
    const keeper = await this.context.newPage();
    await keeper.goto(`chrome-extension://${this.id}/options.html#all`);
    await keeper.locator('#visits').waitFor();
    return keeper;
  }

  /** Sets how many bytes the extension may store; null for the browser's own limit. From a page of the extension. */
  async limitStore(keeper: Page, quotaSize: number | null): Promise<void> {
    const session: CDPSession = await this.context.newCDPSession(keeper);
    const origin = `chrome-extension://${this.id}`;
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize !== null && { quotaSize }),
    });
  }

  readerIn = (page: Page) => new CardReader(page, this.server.origin, this.id);

  /** A news page with an open card. */
  async openCard(): Promise<CardReader> {
    this.server.set(PATH, { body: newsPageOf({}) });
    const page = await this.context.newPage();
    const reader = this.readerIn(page);
    await patiently(() => reader.read(PATH));
    await patiently(() => reader.openPinned('Tartus'));
    return reader;
  }

  /** A news page with the open field of a note. */
  async openNote(): Promise<{ page: Page; frame: Frame }> {
    const reader = await this.openCard();
    await patiently(() => reader.press('.note-button'));
    return { page: reader.page, frame: await patiently(() => noteFrame(reader.page)) };
  }

  async #session(): Promise<CDPSession> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This context has no browser to speak to.');
    return session;
  }
}
