import type { BrowserContext, Page } from '@playwright/test';
import { newsPage } from '../../browser/harness/pages';
import { pressMenu, select } from '../highlights/highlighting';
import { raiseCommand } from '../support/commands';
import { expect, test } from '../support/fixtures';
import { closing, marksOf, waitForMarks } from '../support/reader';
import { emptyStore, expectAccessible, overflow, tellWorker } from '../support/reader-data';
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

/** Opens the panel beside a page from its popup. */
async function pressOpenPanel(popup: Page, page: Page): Promise<void> {
  await closing(popup, () => popup.getByRole('button', { name: 'Open in the side panel' }).click());
  await page.bringToFront();
}

/** The panel in a tab behind a page, which a test can look into. */
async function openPanel(context: BrowserContext, id: string, page: Page): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/panel.html`);
  await page.bringToFront();
  return panel;
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
  await pressOpenPanel(await openPopup(), page);
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
  await pressOpenPanel(await openPopup(), page);
  await expect.poll(() => panelText(keeper)).toContain('Mikhail Bogdanov');
  await tellWorker(keeper, 'settings.set', { enabled: false });
  await expect.poll(() => panelText(keeper)).not.toContain('Mikhail Bogdanov');
  await tellWorker(keeper, 'settings.set', { enabled: true });
  await expect.poll(() => panelText(keeper)).toContain('Mikhail Bogdanov');
});

test('has the cards of what is on the screen in place, and follows the scrolling', async ({
  page,
  server,
  keeper,
  browserWithExtension,
  extensionId,
}) => {
  const panel = await openPanel(browserWithExtension, extensionId, page);
  await page.setViewportSize({ width: 900, height: 300 });
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const onScreen = () =>
    panel
      .locator('[data-card-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-card-row')));
  await expect.poll(onScreen).toContain('damascus');
  expect(await onScreen()).not.toContain('alexander-lavrentyev');
  const scrollTo = (name: string) =>
    page.evaluate((wanted) => {
      const paragraphs = [...document.querySelectorAll('article p')];
      const one = paragraphs.find(({ textContent }) => textContent?.includes(wanted));
      one?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, name);
  await scrollTo('Lavrentyev');
  await expect.poll(onScreen).toContain('alexander-lavrentyev');
  expect(await onScreen()).not.toContain('damascus');

  const row = panel.locator('[data-card-row=alexander-lavrentyev]');
  // The panel is a tab behind the page here: no frame is drawn in which a pointer could press.
  const press = (selector: string) =>
    row.locator(selector).evaluate((button) => (button as HTMLElement).click());
  await press('.entity');
  await expect(row.locator('.card')).toContainText('special envoy on Syria');
  await scrollTo('Washington');
  await expect.poll(onScreen).toContain('marco-rubio');
  expect(await onScreen()).toContain('alexander-lavrentyev');
  await panel.setViewportSize({ width: 280, height: 500 });
  await expectAccessible(panel);
  expect(await overflow(panel)).toBe(0);

  const isMarked = async () =>
    (await marksOf(page)).some(({ text }) => text === 'Alexander Lavrentyev');
  expect(await isMarked()).toBe(true);
  await press('.known-button');
  await expect(row.locator('.card')).toContainText('No longer marked.');
  await expect.poll(isMarked).toBe(false);
  await press('.undo');
  await expect.poll(isMarked).toBe(true);
  await press('.note-button');
  await expect(row.frameLocator('.note-frame').locator('#note')).toBeVisible();
  await emptyStore(keeper);
  await panel.close();
});

test('breaks no rule of axe, and fits from 280 px on', async ({
  page,
  server,
  browserWithExtension,
  extensionId,
}) => {
  const panel = await openPanel(browserWithExtension, extensionId, page);
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

test('words that are looked up show their card in the panel, and a surname is enough', async ({
  page,
  server,
  worker,
  browserWithExtension,
  extensionId,
}) => {
  const panel = await openPanel(browserWithExtension, extensionId, page);
  server.set('/kitchen.html', {
    body: '<!doctype html><html lang="en"><title>Kitchen</title><p>Ask Lavrentyev for salt, or Nobody Inparticular.</p>',
  });
  await page.goto(`${server.origin}/kitchen.html`);
  await select(page, 'Lavrentyev');
  await raiseCommand(await worker(), page, 'look-up');
  const found = panel.locator('.look-up');
  await expect(found.locator('[data-card-row=alexander-lavrentyev] .card')).toContainText(
    'Alexander Lavrentyev',
  );
  await expectAccessible(panel);
  await pressMenu(await worker(), page, 'look-up', 'Nobody Inparticular');
  await expect(found).toContainText('has anything on “Nobody Inparticular”');
  await found.getByRole('button').evaluate((button) => (button as HTMLElement).click());
  await expect(found).toHaveCount(0);
  await panel.close();
});

test('where no panel can be opened, the popup shows what is looked up', async ({
  page,
  server,
  worker,
  openPopup,
}) => {
  await page.goto(server.origin + JANUARY);
  await waitForMarks(page, 10);
  const popup = await openPopup();
  await expect(popup.locator('.look-up')).toHaveCount(0);
  // The press opens the popup, which may be there before the words are.
  await pressMenu(await worker(), page, 'look-up', 'Tartus');
  await expect(popup.locator('.look-up .card')).toContainText('Tartus');
});
