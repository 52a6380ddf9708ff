import { type BrowserContext, expect, type Worker } from '@playwright/test';

/** Kills the extension's worker, as the browser does when it has been idle. Returns once it is gone; what was asked of it may have started the next. */
export async function killWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to speak to.');
  const session = await browser.newBrowserCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
      .map(({ targetId }) => targetId);
  };
  const old = await running();
  /** A worker that is only just starting lives through the first blow: it is struck for as long as it stands. */
  const strike = async () => {
    const left = (await running()).filter((targetId) => old.includes(targetId));
    const blows = left.map((targetId) => session.send('Target.closeTarget', { targetId }));
    await Promise.allSettled(blows);
    return left.length;
  };
  await expect.poll(strike, { message: 'worker gone' }).toBe(0);
  await session.detach();
}

/** Counts the messages that reach the worker from now on. */
export async function countMessages(worker: Worker): Promise<() => Promise<number>> {
  await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      seenMessages: number;
      chrome: { runtime: { onMessage: { addListener(listener: () => void): void } } };
    };
    scope.seenMessages = 0;
    scope.chrome.runtime.onMessage.addListener(() => {
      scope.seenMessages += 1;
    });
  });
  return () =>
    worker.evaluate(() => (globalThis as unknown as { seenMessages: number }).seenMessages);
}
