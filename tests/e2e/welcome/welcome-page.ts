import type { BrowserContext, Page } from '@playwright/test';
import type { Settings } from '../../../messaging/protocol';
import { welcomePageOf } from '../support/launch';
import { tellWorker } from '../support/reader-data';

interface Answers {
  readonly place: 'news' | 'chosen' | 'click';
  readonly history?: boolean;
  readonly learning?: boolean;
  readonly sites?: string;
}

/** The welcome page as a reader uses it. */
export class WelcomePage {
  private constructor(readonly page: Page) {}

  /** The one that the installation opened. */
  static async opened(context: BrowserContext): Promise<WelcomePage> {
    const page = await welcomePageOf(context);
    await page.locator('#choices').waitFor();
    return new WelcomePage(page);
  }

  /** Answers the questions, presses the button, and waits until the answers hold. */
  async answer({ place, history = false, learning = false, sites }: Answers): Promise<void> {
    const { page } = this;
    await page.locator(`[name="run"][value="${place}"]`).check();
    if (sites !== undefined) await page.locator('.site-field input').fill(sites);
    await page.locator('[name="history"]').nth(Number(history)).check();
    await page.locator('[name="learning"]').nth(Number(learning)).check();
    await page.locator('.finish .primary').click();
    await page.locator('.outcome[data-ok="true"]').waitFor();
  }

  async settings(): Promise<Settings> {
    const reply = await tellWorker<{ value: Settings }>(this.page, 'settings.get', null);
    return reply.value;
  }
}
