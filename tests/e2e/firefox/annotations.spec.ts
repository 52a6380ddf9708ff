import { drawn, storedHighlights } from '../highlights/highlighting';
import { newsPageOf } from '../support/news';
import { storedNotes } from '../support/reader-data';
import { expect, test } from './fixtures';

const PATH = '/news/2025/01/30/annotated.html';

/** Everything that a page can listen to, and what it heard. */
const LISTENS = `<script>
var heard = [];
for (const type of ['textInput', 'compositionend', 'paste', 'keydown', 'keyup', 'beforeinput', 'input', 'message'])
  addEventListener(type, (event) => heard.push(type + event.data), true);
</script>`;

test.beforeEach(async ({ tab, server }) => {
  server.set(PATH, { body: newsPageOf({ after: LISTENS }) });
  await tab.goto(server.origin + PATH);
});

test('a note is written in the card and kept, and the page can neither read nor hear it', async ({
  tab,
  keeper,
  firefox,
}) => {
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Tartus');
  await tab.openCard('Tartus');
  await tab.pressInCard('Note');
  const frame = await firefox.find('note.html');
  await frame.pressOn('#note');
  await frame.type('secret quay');
  await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'secret quay' }]);
  const seen = await tab.evaluate(() => {
    document.execCommand('selectAll');
    const selected = String(getSelection());
    document.execCommand('insertText', false, 'rewritten');
    return { selected, heard: (window as never)['heard'], frames: window.length };
  });
  expect(seen.selected).not.toContain('secret');
  expect(seen).toMatchObject({ heard: [], frames: 0 });
  expect(await frame.text()).toContain('secret quay');
  await tab.reload();
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Tartus');
  await tab.openCard('Tartus');
  await tab.pressInCard('Your note');
  const again = await firefox.find('note.html');
  await expect.poll(() => again.text()).toContain('secret quay');
});

test('selected words are highlighted from the context menu, and found again after a reload', async ({
  tab,
  keeper,
  firefox,
}) => {
  const words = 'too early to speak of dates';
  await firefox.pressMenu(tab, words, 'Highlight');
  await expect.poll(() => drawn(tab), { timeout: 15_000 }).toEqual([words]);
  expect(await storedHighlights(keeper)).toMatchObject([{ quote: { exact: words } }]);
  await tab.reload();
  await expect.poll(() => drawn(tab), { timeout: 15_000 }).toEqual([words]);

  const popup = await firefox.popupAbout(tab, keeper);
  await popup.press(`Remove highlight “${words}”`);
  await expect.poll(() => storedHighlights(keeper)).toEqual([]);
  await tab.bringToFront();
  await expect.poll(() => drawn(tab)).toEqual([]);
  await popup.close();
});
