import type { CDPSession, Page } from '@playwright/test';

/** A finger on the glass, for a browser that was started without one. */
export class Finger {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Finger> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    return new Finger(session);
  }

  /** Comes down and stays. */
  async down(x: number, y: number): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y }],
    });
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x, y }],
    });
  }

  async up(): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async tap(x: number, y: number): Promise<void> {
    await this.down(x, y);
    await this.up();
  }
}
