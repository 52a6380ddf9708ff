import { drawn, storedHighlights } from '../highlights/highlighting';
import type { Firefox } from '../support/firefox';
import type { FirefoxTab } from '../support/firefox-tab';
import { newsPageOf } from '../support/news';
import { type Evaluates, seedStore, storedNotes } from '../support/reader-data';
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
  // Neither a form's field, which is filled in and remembered, nor a text whose spelling is checked.
  const asks = "document.querySelectorAll('input, textarea, [spellcheck=true]').length";
  expect(await frame.evaluate(asks)).toBe(0);
  expect(await frame.evaluate("document.querySelector('#note').spellcheck")).toBe(false);
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

test('a page cannot tell from the size of the card whether there is a note', async ({
  tab,
  keeper,
}) => {
  const size = async () => {
    await tab.reload();
    await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Tartus');
    await tab.openCard('Tartus');
    await tab.pressInCard('Pin');
    const card = await tab.evaluate(() => {
      const { width, height } =
        document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { width, height };
    });
    // Moved by a button before it that is wider or higher with a note.
    return { card, next: await tab.placeInCard('I know this') };
  };
  const without = await size();
  expect(without.card.height).toBeGreaterThan(100);
  expect(without.next).not.toBeNull();
  const text = 'A note of several lines. '.repeat(40);
  await seedStore(keeper, [], {
    notes: [{ entity: 'tartus', name: 'Tartus', text, savedMs: 1, version: 1 }],
  });
  expect(await size()).toEqual(without);
  await tab.pressInCard('Your note');
});

/** Texts of all notes, with those that stand beside another, in the order of their letters. */
const allTexts = async (keeper: Evaluates) =>
  (await storedNotes(keeper))
    .flatMap(({ text, others = [] }) => [text, ...others.map((other) => other.text)])
    .toSorted();

/** The field of the note on Tartus in a tab, with the focus. */
async function openNote(firefox: Firefox, one: FirefoxTab): Promise<FirefoxTab> {
  await one.bringToFront();
  await expect.poll(() => one.marked(), { timeout: 15_000 }).toContain('Tartus');
  await one.openCard('Tartus');
  await one.pressInCard('Pin');
  await one.pressInCard('Note');
  const frame = await firefox.find('note.html', one);
  await frame.pressOn('#note');
  return frame;
}

test('a note that is written in two tabs at once loses neither text', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  const other = await firefox.open(server.origin + PATH);
  const second = await openNote(firefox, other);
  const first = await openNote(firefox, tab);
  expect(first.context).not.toBe(second.context);
  await first.type('met at the quay');
  await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'met at the quay' }]);
  await other.bringToFront();
  await second.type('called back');
  await expect.poll(() => allTexts(keeper)).toEqual(['called back', 'met at the quay']);
  await other.close();
});

/** Every way in which a tab goes from under a note half written. */
const WAYS: Readonly<Record<string, (one: FirefoxTab) => Promise<unknown>>> = {
  'the tab is closed': (one) => one.close(),
  'the tab is loaded again': (one) => one.reload(),
  'the tab goes to another page': (one) => one.goto('about:blank'),
};

for (const [way, leave] of Object.entries(WAYS)) {
  for (const isAsleep of [false, true]) {
    test(`every letter of a note is kept when ${way} at once${isAsleep ? ', the background page asleep' : ''}`, async ({
      server,
      keeper,
      firefox,
    }) => {
      const own = await firefox.open(server.origin + PATH);
      const frame = await openNote(firefox, own);
      await frame.type('met at the qu');
      if (isAsleep) {
        // It sleeps only when nothing has been written for a while: what there is has been kept by then.
        await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'met at the qu' }]);
        await firefox.killBackground();
      }
      await frame.type('ay');
      await leave(own);
      // What the letters have woken is gone too: what is left of them is a draft, taken in when notes are next listed.
      await firefox.killBackground();
      await keeper.reload();
      await expect.poll(() => allTexts(keeper)).toEqual(['met at the quay']);
      if (way !== 'the tab is closed') await own.close();
    });
  }
}

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

/** The background page commits what it writes into the bin, and never gets to tell who asked. */
const muteAfterDeletion = (keeper: Evaluates) =>
  keeper.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { extension: { getBackgroundPage(): typeof globalThis } };
    };
    const { prototype } = chrome.extension.getBackgroundPage().IDBDatabase;
    const { transaction } = prototype;
    prototype.transaction = function muted(...given) {
      const made = transaction.apply(this, given);
      if (made.mode === 'readwrite' && made.objectStoreNames.contains('bin'))
        made.addEventListener('complete', (event) => event.stopImmediatePropagation());
      return made;
    };
  });

test('a highlight is removed with its undo, although the background page ends between the commit and its answer', async ({
  tab,
  keeper,
  firefox,
}) => {
  const words = 'too early to speak of dates';
  await firefox.pressMenu(tab, words, 'Highlight');
  await expect.poll(() => drawn(tab), { timeout: 15_000 }).toEqual([words]);
  const popup = await firefox.popupAbout(tab, keeper);
  await muteAfterDeletion(keeper);
  await popup.press(`Remove highlight “${words}”`);
  await expect.poll(() => storedHighlights(keeper)).toEqual([]);
  await firefox.killBackground();
  await expect.poll(() => popup.text(), { timeout: 15_000 }).toContain('Highlight removed.');
  await popup.press('Undo');
  await expect.poll(() => storedHighlights(keeper)).toMatchObject([{ quote: { exact: words } }]);
  await popup.close();
  await tab.bringToFront();
  await expect.poll(() => drawn(tab)).toEqual([words]);
});
