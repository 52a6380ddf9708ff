import type { CDPSession, Page } from '@playwright/test';
import { IsolatedWorld } from './isolated-world';

/** What a page's renderer holds, the extension's world included. */
export interface Holdings {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

const ESCAPE = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 } as const;

/** Cards in a row, the next in the place of the last, before one is closed: what is typed costs more than the opening. */
const IN_A_ROW = 5;

/** Opens the cards of the next marks, each once the last is drawn and what follows from drawing is done. */
const OPEN_SOME = `(async () => {
  const { caller } = globalThis[Symbol.for('backgrounder.caller')];
  let opened = 0;
  for (let n = 0; n < ${IN_A_ROW}; n += 1) {
    caller.step(1);
    opened += Number(caller.open(null));
    await new Promise(requestAnimationFrame);
  }
  return opened;
})()`;

/** Opens and closes card after card by key: no wait of the hover machine is between them, and all of the card's own work is. */
export class Openings {
  readonly #session: CDPSession;
  readonly #world: IsolatedWorld;

  private constructor(session: CDPSession, world: IsolatedWorld) {
    this.#session = session;
    this.#world = world;
  }

  static async on(page: Page, extensionId: string): Promise<Openings> {
    const session = await page.context().newCDPSession(page);
    return new Openings(session, await IsolatedWorld.of(page, extensionId));
  }

  /**
   * The marks take turns.
   * @param times a multiple of five
   * @throws when a card does not open
   */
  async cycle(times: number): Promise<void> {
    for (let opened = 0; opened < times; opened += IN_A_ROW) {
      if ((await this.#world.evaluate<number>(OPEN_SOME)) !== IN_A_ROW)
        throw new Error('No card opened.');
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
