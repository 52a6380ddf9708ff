import { type BrowserContext, expect, type Worker } from '@playwright/test';

/** Kills the extension's worker, as the browser does when it has been idle. Returns once it is gone. */
export async function killWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to speak to.');
  const session = await browser.newBrowserCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    );
  };
  for (const { targetId } of await running())
    await session.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await running()).length, { message: 'worker gone' }).toBe(0);
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
