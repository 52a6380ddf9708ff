import type { CDPSession, Page } from '@playwright/test';

/**
 * The world of the extension's own scripts in a page. The page cannot reach into it; the debugger can. Good until the
 * page goes on to another document.
 */
export class IsolatedWorld {
  readonly #session: CDPSession;
  readonly #contextId: number;

  private constructor(session: CDPSession, contextId: number) {
    this.#session = session;
    this.#contextId = contextId;
  }

  /** @throws when no script of the extension has run in the page's top frame */
  static async of(page: Page, extensionId: string): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    let contextId: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId?: string };
      if (frameId === frameTree.frame.id && context.origin.endsWith(extensionId))
        contextId = context.id;
    });
    // Present contexts are told before the answer.
    await session.send('Runtime.enable');
    if (contextId === undefined) throw new Error('No script of ours runs in this page.');
    return new IsolatedWorld(session, contextId);
  }

  /** @returns the value of a script, awaited and copied */
  async evaluate<T>(script: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#contextId,
      expression: script,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw.');
    return result.value as T; // the caller knows its own script
  }
}
