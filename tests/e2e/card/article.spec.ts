import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { JANUARY } from '../support/server';
import { killWorker } from '../support/worker-life';

/** In a browser of its own: here the reader does ask for an address elsewhere, which other tests forbid. */
for (const deadBefore of [null, 'the list', 'the link'] as const) {
  test(`an article opens beside the page and is told nothing of it; the worker ${deadBefore ? `dead before ${deadBefore}` : 'lives'}`, async ({
    server,
  }) => {
    const context = await launchWithExtension();
    const id = await extensionIdOf(context);
    const reader = new CardReader(await context.newPage(), server.origin, id);
    await reader.read(JANUARY);
    await reader.openPinned('Ahmed al-Sharaa');
    if (deadBefore === 'the list') await killWorker(context, id);
    await reader.press('.tab[data-section="coverage"]');
    const address = () => reader.ask<string>('.coverage a', '(a) => a.href');
    await expect.poll(address).toMatch(/^https:/);
    const wanted = await address();
    if (deadBefore === 'the link') await killWorker(context, id);
    // Nothing of it leaves this machine: no name resolves here but its own.
    const asked = context.waitForEvent('request', (request) => request.url() === wanted);
    const opened = context.waitForEvent('page');
    await reader.press('.coverage a');
    expect((await asked).headers()['referer']).toBeUndefined();
    expect(await (await opened).evaluate(() => window.opener)).toBeNull();
    await reader.shows('Ahmed al-Sharaa');
    await context.close();
  });
}
