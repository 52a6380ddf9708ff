import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { cardText } from '../../tests/e2e/support/closed-root';
import { extensionIdOf, launchWithExtension } from '../../tests/e2e/support/launch';
import { openCard, openPopup, waitForMarks } from '../../tests/e2e/support/reader';
import type { LocalServer } from '../../tests/e2e/support/server';

/** The demo page that is opened first. */
export const FIRST_PAGE = '/harbour-ledger/2025/01/30/damascus-talks-leave-bases-in-question.html';
const NAME = 'Ahmed al-Sharaa';

/** Text as it stands on a page, white space folded, in lines of a readable width. */
function wrapped(text: string, width = 96): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line].map((one) => `    ${one}`).join('\n');
}

function say(title: string, text: string): void {
  console.log(`\n${title}\n${text}`);
}

async function keep(page: Page, folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await page.screenshot({ path });
  return relative(process.cwd(), path);
}

async function openOptions(context: BrowserContext, id: string): Promise<Page> {
  const options = await context.newPage();
  await options.setViewportSize({ width: 1100, height: 800 });
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.getByRole('heading').first().waitFor();
  return options;
}

/**
 * Does what a reader does, without a display: hovers a name, opens the popup and the options page.
 * Prints what they say and saves a picture of each in `folder`.
 */
export async function takePictures(server: LocalServer, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const context = await launchWithExtension({ deviceScaleFactor: 2 });
  try {
    const id = await extensionIdOf(context);
    const page = await context.newPage();
    await page.goto(`${server.origin}${FIRST_PAGE}`);
    const marks = await waitForMarks(page);
    say(
      `Marks on “${await page.title()}”: ${marks.length}`,
      wrapped(marks.map(({ text }) => text).join(' · ')),
    );

    await openCard(page, NAME);
    say(`Resting on “${NAME}” opens this card:`, wrapped(await cardText(page)));
    const saved = [await keep(page, folder, 'card.png')];

    const worker = context.serviceWorkers()[0];
    if (!worker) throw new Error('The extension has no worker.');
    const popup = await openPopup(context, id, worker, page);
    await popup.getByRole('heading').first().waitFor();
    say('The popup says:', wrapped(await popup.locator('body').innerText()));
    saved.push(await keep(popup, folder, 'popup.png'));

    const options = await openOptions(context, id);
    say('The options page says:', wrapped(await options.locator('body').innerText()));
    saved.push(await keep(options, folder, 'options.png'));
    say('Pictures:', saved.map((one) => `    ${one}`).join('\n'));
  } finally {
    await context.close();
  }
}
