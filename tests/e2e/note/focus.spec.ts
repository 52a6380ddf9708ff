import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { emptyStore } from '../support/reader-data';
import { noteFrame } from './note-field';

const PATH = '/news/2025/01/30/note.html';
const LISTENS =
  '<input style="position:fixed;inset:auto 0 0 auto"><script>var heard = []; for (const type of ["keydown", "keypress", "beforeinput", "input"]) addEventListener(type, (event) => heard.push(event.type), true)</script>';

/** What a page can do to a card that the reader writes in, with its host. */
const TAKES: Readonly<Record<string, string>> = {
  'blurs its host': 'host.blur()',
  'takes the focus': 'document.querySelector("input").focus()',
  'makes it inert': 'host.inert = true',
  'takes the focus over and over': 'setInterval(() => document.querySelector("input").focus(), 1)',
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

for (const [what, script] of Object.entries(TAKES)) {
  test(`a page that ${what} while a note is written has no letter of it, and the note has all`, async ({
    page,
    reader,
  }) => {
    await page.evaluate(
      (run) => new Function('host', run)(document.querySelector(':popover-open')),
      script,
    );
    await page.keyboard.type('off 1972');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    // The focus comes back in a pause; the clock of the extension is held.
    await reader.elapse(1000);
    const note = (await noteFrame(page)).locator('#note');
    // Caught letters come by a message: on a busy machine the next key is quicker.
    await expect(note).toHaveText('quay off 1971');
    await page.keyboard.type('!');
    await expect(note).toHaveText('quay off 1971!');
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

test('so does one who has left the note by Tab', async ({ page, reader }) => {
  await page.keyboard.press('Tab');
  const isInFrame = '(card) => card.getRootNode().activeElement?.localName === "iframe"';
  await expect.poll(() => reader.ask('.card', isInFrame)).toBe(false);
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
