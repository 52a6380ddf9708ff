import type { Page, Worker } from '@playwright/test';
import { newsPage, paragraphs } from '../../browser/harness/pages';
import { expect, test } from '../support/fixtures';
import { ONE_NAME } from '../support/news';
import { waitForMarks } from '../support/reader';
import { tellWorker } from '../support/reader-data';

/** What the button says of a tab: its tooltip, and the badge. */
function buttonOf(worker: Worker, about: Page): Promise<[string, string]> {
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        action: {
          getTitle(of: object): Promise<string>;
          getBadgeText(of: object): Promise<string>;
        };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const of = { tabId: tab?.id };
    return [await chrome.action.getTitle(of), await chrome.action.getBadgeText(of)];
  }, about.url());
}

test('the toolbar button counts names, and says why nothing is read', async ({
  page,
  keeper,
  server,
  worker,
}) => {
  server.set('/news/counted', { body: newsPage({ article: paragraphs(ONE_NAME) }) });
  server.set('/plain', { body: '<!doctype html><title>Plain</title><p>Nothing here.</p>' });
  const button = async () => buttonOf(await worker(), page);
  await page.goto(`${server.origin}/news/counted`);
  await waitForMarks(page);
  await expect.poll(button).toEqual(['Backgrounder: 1 known name here', '1']);
  await tellWorker(keeper, 'settings.set', { showCount: false });
  await expect.poll(button).toEqual(['Backgrounder: 1 known name here', '']);
  await tellWorker(keeper, 'settings.set', { showCount: true, enabled: false });
  await expect.poll(button).toEqual(['Backgrounder: turned off', '']);
  await tellWorker(keeper, 'settings.set', { enabled: true });
  await expect.poll(button).toEqual(['Backgrounder: 1 known name here', '1']);
  await tellWorker(keeper, 'settings.set', { runOn: 'click' });
  await expect.poll(button).toEqual(['Backgrounder: press to read this page', '']);
  await tellWorker(keeper, 'settings.set', { runOn: 'news' });
  await page.goto(`${server.origin}/plain`);
  await expect.poll(button).toEqual(['Backgrounder: no news article here', '']);
});
