import type { Page } from '@playwright/test';

/** From the next load on, keeps the worker from hearing of changed settings until it is let go. @returns lets it go */
export async function holdSettings(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const world = globalThis as unknown as {
      chrome: { runtime: { sendMessage(...args: unknown[]): unknown } };
      letGo: () => void;
    };
    const { runtime } = world.chrome;
    const send = runtime.sendMessage.bind(runtime);
    const free = new Promise<void>((done) => {
      world.letGo = done;
    });
    runtime.sendMessage = (...args) => {
      if ((args[0] as { name?: string }).name !== 'settings.set') return send(...args);
      return free.then(() => send(...args));
    };
  });
  return () => page.evaluate('letGo()');
}
