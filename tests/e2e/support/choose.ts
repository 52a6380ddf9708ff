import type { Browser, Page } from 'puppeteer-core';
import { SEND_CHOICE } from './launch';

/** Makes the choice of the welcome page, where Puppeteer drives the browser, before any page is opened. */
export async function choose(browser: Browser): Promise<void> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  const target = await browser.waitForTarget((one) => isWelcome(one.url()));
  const page: Page | null = await target.page();
  if (!page) throw new Error('The welcome page has no tab.');
  await page.evaluate(SEND_CHOICE);
  await page.close();
}
