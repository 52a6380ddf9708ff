import type { BrowserContext, CDPSession } from '@playwright/test';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

/** How much the extension's worker holds, by the browser's own count. */
export class WorkerHeap {
  readonly #session: CDPSession;
  readonly #extensionId: string;
  #last = 0;

  private constructor(session: CDPSession, extensionId: string) {
    this.#session = session;
    this.#extensionId = extensionId;
  }

  static async of(context: BrowserContext, extensionId: string): Promise<WorkerHeap> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This context has no browser to speak to.');
    return new WorkerHeap(session, extensionId);
  }

  /** After a collection of garbage. The worker may have been started again since the last call. */
  async usedBytes(): Promise<number> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(this.#extensionId),
    );
    if (!worker) return 0;
    const { sessionId } = await this.#session.send('Target.attachToTarget', {
      targetId: worker.targetId,
      flatten: false,
    });
    await this.#ask(sessionId, 'HeapProfiler.collectGarbage');
    const { result } = await this.#ask(sessionId, 'Runtime.getHeapUsage');
    await this.#session.send('Target.detachFromTarget', { sessionId });
    return result?.usedSize ?? 0;
  }

  async #ask(sessionId: string, method: string): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((settle) => {
      const heard = (event: { readonly sessionId: string; readonly message: string }) => {
        const answer = JSON.parse(event.message) as Answer; // the protocol's own shape
        if (event.sessionId !== sessionId || answer.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', heard);
        settle(answer);
      };
      this.#session.on('Target.receivedMessageFromTarget', heard);
    });
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method }),
    });
    return answered;
  }
}
