import { withWorkerStuckAt } from '../support/altered';
import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { JANUARY } from '../support/server';
import { killWorker } from '../support/worker-life';

for (const script of ['article', 'card']) {
  test(`a card opens though the worker dies with ${script}.js in its hands`, async ({ server }) => {
    const context = await launchWithExtension({ extension: withWorkerStuckAt(script) });
    const id = await extensionIdOf(context);
    const page = await context.newPage();
    const keeper = await context.newPage();
    await keeper.goto(`chrome-extension://${id}/options.html#all`);
    await page.bringToFront();
    const reader = new CardReader(page, server.origin, id);
    await page.goto(server.origin + JANUARY);
    if (script === 'card') await reader.moveOn('Tartus');
    await expect
      .poll(() => keeper.evaluate('chrome.storage.session.get("stuck")'))
      .toEqual({ stuck: true });
    await killWorker(context, id);
    if (script !== 'card') await reader.moveOn('Tartus');
    await reader.shows('Tartus');
    await context.close();
  });
}

test('scripts that come twice open one card', async ({ page, reader, worker }) => {
  await reader.read(JANUARY);
  await reader.open('Tartus');
  await reader.closeByKey();
  await (await worker()).evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: ScriptingChrome };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const target = { tabId: tab?.id ?? -1 };
    for (const file of ['article', 'card'])
      await chrome.scripting.executeScript({ target, files: [`/${file}.js`] });
  }, page.url());
  await reader.open('Tartus');
  expect(await page.locator(':popover-open').count()).toBe(1);
  await reader.closeByKey();
  expect(await page.locator('[popover]').count()).toBe(0);
});

/** The part of the extension API that is used from inside the worker here. */
interface ScriptingChrome {
  readonly tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  readonly scripting: { executeScript(how: object): Promise<unknown> };
}
