import type { Page } from '@playwright/test';
import { newsPage } from '../../browser/harness/pages';
import { expect, test } from '../support/fixtures';
import { closing, waitForMarks } from '../support/reader';
import { expectAccessible, overflow, tellWorker } from '../support/reader-data';
import { JANUARY } from '../support/server';

/** What the panel that is open shows, seen from another page of the extension; empty where none is open. */
function panelText(keeper: Page): Promise<string> {
  return keeper.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { extension: { getViews(): Window[] } };
    };
    const panel = chrome.extension
      .getViews()
      .find(({ location }) => location.pathname === '/panel.html');
    // Of a panel that is only just opening there is no body yet.
    return panel?.document.body?.innerText ?? '';
  });
}

const LATE =
  'Late in the day Dmitry Peskov said that he had heard nothing of a visit, and that the ministry would answer when there was something to say.';

test('the popup’s view stays beside the page and follows tab, navigation and what is read late', async ({
  page,
  server,
  keeper,
  openPopup,
  browserWithExtension,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await closing(popup, () => popup.getByRole('button', { name: 'Open in the side panel' }).click());
  await page.bringToFront();
  await expect
    .poll(() => panelText(keeper))
    .toContain('Damascus talks leave the bases in question');
  expect(await panelText(keeper)).not.toContain('Open in the side panel');

  const text =
    'Vladimir Putin received a guest for the first time on Tuesday, and the two spoke for an hour about a base on the coast, officials said.';
  const article = `<p>${text}</p><p>${text.replace('Vladimir Putin', 'The president')}</p><p>${text.replace('Vladimir Putin', 'Nobody')}</p>`;
  server.set('/news/other', { body: newsPage({ article }) });
  await page.goto(`${server.origin}/news/other`);
  await expect.poll(() => panelText(keeper)).toContain('Envoy lands for second round');
  await expect.poll(() => panelText(keeper)).toContain('Vladimir Putin');
  expect(await panelText(keeper)).not.toContain('Dmitry Peskov');
  await page.evaluate((late) => {
    document
      .querySelector('article')
      ?.append(Object.assign(document.createElement('p'), { textContent: late }));
  }, LATE);
  await expect.poll(() => panelText(keeper)).toContain('Dmitry Peskov');

  const other = await browserWithExtension.newPage();
  await other.goto(server.origin + JANUARY);
  await expect
    .poll(() => panelText(keeper))
    .toContain('Damascus talks leave the bases in question');
  await page.bringToFront();
  await expect.poll(() => panelText(keeper)).toContain('Envoy lands for second round');
  await other.close();
});

test('what is switched off elsewhere shows in the panel', async ({
  page,
  server,
  keeper,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await closing(popup, () => popup.getByRole('button', { name: 'Open in the side panel' }).click());
  await page.bringToFront();
  await expect.poll(() => panelText(keeper)).toContain('Mikhail Bogdanov');
  await tellWorker(keeper, 'settings.set', { enabled: false });
  await expect.poll(() => panelText(keeper)).not.toContain('Mikhail Bogdanov');
  await tellWorker(keeper, 'settings.set', { enabled: true });
  await expect.poll(() => panelText(keeper)).toContain('Mikhail Bogdanov');
});

test('breaks no rule of axe, and fits from 280 px on', async ({
  page,
  server,
  browserWithExtension,
  extensionId,
}) => {
  const panel = await browserWithExtension.newPage();
  await panel.goto(`chrome-extension://${extensionId}/panel.html`);
  await page.bringToFront();
  await page.goto(server.origin + JANUARY);
  await expect(panel.locator('[data-entity]').first()).toBeAttached();
  await panel.setViewportSize({ width: 280, height: 500 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await expectAccessible(panel);
    expect(await overflow(panel)).toBe(0);
  }
  await panel.close();
});
