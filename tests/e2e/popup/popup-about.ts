import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect } from '@playwright/test';
import { openPopup } from '../support/reader';

/** The popup about a page, opened in a tab. */
export async function popupAbout(
  page: Page,
  context: BrowserContext,
  id: string,
  worker: Worker,
): Promise<Page> {
  const popup = await openPopup(context, id, worker, page);
  await expect(popup.locator('[aria-busy=false]')).toBeVisible();
  return popup;
}
