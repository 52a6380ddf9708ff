import { expect, type Page } from '@playwright/test';
import { IsolatedWorld } from './isolated-world';

/** Waits of this length and more are the reader's to notice: rest, leaving, long press, flash. Milliseconds. */
const HELD_FROM_MS = 120;

/** Runs in the extension's world: time that passes only when a test lets it. */
const HOLD = `(() => {
  const { setTimeout: begin, clearTimeout: end } = globalThis;
  let nowMs = 0;
  let last = 0;
  let due = [];
  globalThis.setTimeout = (run, delayMs = 0, ...args) => {
    if (delayMs < ${HELD_FROM_MS}) return begin(run, delayMs, ...args);
    last -= 1; // no timer of the browser's has a number below nought
    due.push({ id: last, atMs: nowMs + delayMs, run: () => run(...args) });
    return last;
  };
  globalThis.clearTimeout = (id) => {
    due = due.filter((one) => one.id !== id);
    end(id);
  };
  globalThis.elapse = (ms) => {
    const until = nowMs + ms;
    for (;;) {
      const [next] = due.toSorted((a, b) => a.atMs - b.atMs);
      if (!next || next.atMs > until) break;
      due = due.filter((one) => one !== next);
      nowMs = next.atMs;
      next.run();
    }
    nowMs = until;
  };
})()`;

/**
 * The clock of the extension's scripts in a page, in a test's hands. What is timed is then checked to the millisecond,
 * and "nothing happens" once all has happened that was going to.
 */
export class HoverClock {
  readonly #page: Page;
  readonly #world: IsolatedWorld;

  private constructor(page: Page, world: IsolatedWorld) {
    this.#page = page;
    this.#world = world;
  }

  /** Takes the clock of the document that the page shows now, once it has marks. */
  static async hold(page: Page, extensionId: string): Promise<HoverClock> {
    const world = await IsolatedWorld.of(page, extensionId);
    const marks = () => page.evaluate(() => CSS.highlights.size);
    await expect.poll(marks, { message: 'marks' }).toBeGreaterThan(0);
    await world.evaluate(HOLD);
    return new HoverClock(page, world);
  }

  /** Lets time pass, then one frame be drawn. Milliseconds. */
  async elapse(ms: number): Promise<void> {
    await this.#world.evaluate(`elapse(${ms})`);
    await this.#page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}
