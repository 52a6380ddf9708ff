import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { emptyStore } from '../support/reader-data';
import { noteFrame } from './note-field';

const PATH = '/news/2025/01/30/note.html';
const LISTENS =
  '<input style="position:fixed;inset:auto 0 0 auto"><script>var heard = []; for (const type of ["keydown", "keypress", "beforeinput", "input"]) addEventListener(type, (event) => heard.push(event.type), true)</script>';

/** What a page can do to the host of a card while a note is written; and what is left then of `of 1971`. */
const TAKES: Readonly<Record<string, readonly [script: string, written: RegExp]>> = {
  // The focus comes back with the next key. Letters typed until the frame has it are lost; the page has not got them.
  'blurs its host': ['host.blur()', /^quay [of 1]*971$/],
  'takes the focus': ['document.querySelector("input").focus()', /^quay [of 1]*971$/],
  // The browser takes the focus from an inert element some frames later: keys bring it back from then on.
  'makes it inert': ['host.inert = true', /^quay [of 1]*971$/],
  'takes the focus over and over': [
    'setInterval(() => document.querySelector("input").focus(), 1)',
    /^quay [of 1971]*$/,
  ],
};

test.beforeEach(async ({ server, reader, keeper }) => {
  await emptyStore(keeper);
  server.set(PATH, { body: newsPageOf({ after: LISTENS }) });
  await reader.readByClock(PATH);
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
  const frame = await noteFrame(reader.page);
  await frame.locator('#note').pressSequentially('quay ');
});

/** Types until the card has undone what the page did, and the frame has the keys again. */
async function typeUntilBack(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.type('1');
    const isInert = await page.evaluate(
      () => document.querySelector<HTMLElement>(':popover-open')?.inert,
    );
    expect(isInert).toBe(false);
  }).toPass();
  // The browser hands the keys to the frame's process with a message of its own.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

for (const [what, [script, left]] of Object.entries(TAKES)) {
  test(`a page that ${what} while a note is written has no letter of it`, async ({ page }) => {
    await page.evaluate(
      (run) => new Function('host', run)(document.querySelector(':popover-open')),
      script,
    );
    await page.keyboard.type('of 1');
    if (!what.endsWith('over and over')) await typeUntilBack(page);
    await page.keyboard.type('971');
    await expect((await noteFrame(page)).locator('#note')).toHaveText(left);
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await page.locator('input').inputValue()).toBe('');
  });
}

test('a reader who presses into a field of the page writes there', async ({ page }) => {
  await page.locator('input').click();
  await page.keyboard.type('ferry');
  await expect(page.locator('input')).toHaveValue('ferry');
  await expect((await noteFrame(page)).locator('#note')).toHaveText('quay');
});

test('so does one who has left the note by Tab', async ({ page }) => {
  await page.keyboard.press('Tab');
  await page.locator('input').focus();
  await page.keyboard.type('ferry');
  await expect(page.locator('input')).toHaveValue('ferry');
  await expect((await noteFrame(page)).locator('#note')).toHaveText('quay');
});

test('what was written is kept when the page takes the card away', async ({ page, reader }) => {
  await page.evaluate(() => {
    const host = document.querySelector(':popover-open');
    if (host) document.body.append(host);
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await reader.seesNoCard();
  await reader.leave();
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
  await expect((await noteFrame(page)).locator('#note')).toHaveText('quay');
});
