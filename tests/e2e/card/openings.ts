import type { CDPSession, Page } from '@playwright/test';
import { IsolatedWorld } from '../support/isolated-world';

/** What a page's renderer holds, the extension's world included. */
export interface Holdings {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

const ESCAPE = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 } as const;

/** Cards in a row, the next in the place of the last, before one is closed: what is typed costs more than the opening. */
const IN_A_ROW = 5;

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

/** The part of the extension API that is used from inside the worker here. */
interface TabsChrome {
  readonly tabs: {
    query(what: object): Promise<Tab[]>;
    sendMessage(tabId: number, message: object): Promise<{ value?: { found: boolean } }>;
  };
}

/**
 * Steps to the next mark and opens its card, by the messages of the keyboard commands. No function is named inside: tsx,
 * which runs the benches, would call a helper that the worker does not have.
 * @returns whether one opened
 */
async function openNext(url: string): Promise<boolean> {
  const { tabs } = (globalThis as unknown as { chrome: TabsChrome }).chrome;
  const id = (await tabs.query({})).find((one) => one.url === url)?.id ?? -1;
  await tabs.sendMessage(id, { backgrounder: 1, name: 'mark.step', params: { by: 1 } });
  const open = { backgrounder: 1, name: 'mark.open', params: { entity: null } };
  return (await tabs.sendMessage(id, open)).value?.found ?? false;
}

/** Opens and closes card after card by command: no wait of the hover machine is between them. */
export class Openings {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #world: IsolatedWorld;

  private constructor(page: Page, session: CDPSession, world: IsolatedWorld) {
    this.#page = page;
    this.#session = session;
    this.#world = world;
  }

  static async on(page: Page, extensionId: string): Promise<Openings> {
    const session = await page.context().newCDPSession(page);
    return new Openings(page, session, await IsolatedWorld.of(page, extensionId));
  }

  /**
   * The marks take turns.
   * @param times a multiple of five
   * @throws when a card does not open
   */
  async cycle(times: number): Promise<void> {
    for (let opened = 1; opened <= times; opened += 1) {
      const [worker] = this.#page.context().serviceWorkers();
      if (!(await worker?.evaluate(openNext, this.#page.url()))) throw new Error('No card opened.');
      await this.#page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      if (opened % IN_A_ROW !== 0) continue;
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await this.#session.send('Input.dispatchKeyEvent', { type, ...ESCAPE });
    }
  }

  /** What is held when all that could be let go has been. */
  async holdings(): Promise<Holdings> {
    // What is done with the last card's frame may hold it until the next.
    await this.#world.evaluate('new Promise((drawn) => requestAnimationFrame(() => drawn()))');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await this.#session.send('Memory.getDOMCounters');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, heapBytes: usedSize };
  }
}
