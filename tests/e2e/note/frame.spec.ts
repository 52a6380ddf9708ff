import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { emptyStore, seedStore, storedNotes } from '../support/reader-data';
import { noteFrame } from './note-field';

const PATH = '/news/2025/01/30/note-frame.html';

/** Everything that a page can listen to, and what it heard. */
const LISTENS = `<script>
var heard = [];
for (const type of ['textInput', 'compositionupdate', 'compositionend', 'paste', 'keydown', 'beforeinput', 'input', 'message'])
  addEventListener(type, (event) => heard.push([type, String(event.data)]), true);
</script>`;

// `keeper` opens its tab here, before the note has the focus: a tab that comes later takes the keys from it.
test.beforeEach(async ({ server, reader, keeper: _ }) => {
  server.set(PATH, { body: newsPageOf({ after: LISTENS }) });
  await reader.readByClock(PATH);
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
});

test('a page neither reads, hears, selects nor changes a note that is being written', async ({
  page,
  keeper,
}) => {
  const frame = await noteFrame(page);
  const field = frame.locator('#note');
  await field.pressSequentially('secret quay');
  await expect(field).toHaveText('secret quay');
  const seen = await page.evaluate(() => {
    document.execCommand('selectAll');
    const selected = String(getSelection());
    document.execCommand('insertText', false, 'rewritten');
    return { selected, heard: JSON.stringify((window as never)['heard']), frames: window.length };
  });
  expect(seen.selected).not.toContain('secret');
  expect(seen.heard).not.toContain('secret');
  expect(seen.heard).toBe('[]');
  expect(seen.frames).toBe(0);
  await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'secret quay' }]);
});

test('on a page whose policy blocks the frame, the card says so', async ({ server, reader }) => {
  const headers = { 'cross-origin-embedder-policy': 'require-corp' };
  server.set(PATH, { body: newsPageOf({}), headers });
  await reader.readByClock(PATH);
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
  await reader.elapse(4000);
  await reader.shows(/does not let the note open/);
});

test('a page cannot tell from the size of the card whether there is a note', async ({
  page,
  reader,
  keeper,
}) => {
  const size = async () => {
    await reader.readByClock(PATH);
    await reader.openPinned('Tartus');
    // In a language with longer words the row would wrap: no button is wider with a note.
    const buttons = await reader.ask<number[]>(
      '.actions',
      '(row) => [...row.children].map((button) => button.getBoundingClientRect().width)',
    );
    const card = await page.evaluate(() => {
      const { width, height } =
        document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { width, height };
    });
    return { buttons, card };
  };
  await emptyStore(keeper);
  const without = await size();
  expect(without.card.height).toBeGreaterThan(100);
  await reader.shows('Note');
  const text = 'A note of several lines. '.repeat(40);
  await seedStore(keeper, [], {
    notes: [{ entity: 'tartus', name: 'Tartus', text, savedMs: 1, version: 1 }],
  });
  expect(await size()).toEqual(without);
  expect(await reader.ask('.note-button', '(e) => e.getAttribute("aria-label")')).toBe('Your note');
});

test('asks no autofill and no spelling service', async ({ page }) => {
  const frame = await noteFrame(page);
  const field = frame.locator('#note');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  expect(await frame.locator('input, textarea').count()).toBe(0);
});

/** A frame that the page makes, once it has loaded. */
async function framedByPage(page: Page, address: string): Promise<Frame> {
  const element = await page.evaluateHandle(
    (src) =>
      new Promise<HTMLIFrameElement>((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src });
        frame.onload = () => resolve(frame);
        document.body.append(frame);
      }),
    address,
  );
  const frame = await element.asElement()?.contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

test('a page that frames the extension gets nothing', async ({ page, reader, keeper }) => {
  await noteFrame(page);
  // Once loaded, a frame tells the lasting address.
  const source = (await reader.ask<string>('iframe', '(frame) => frame.src')) ?? '';
  // The page knows neither address: what if it did?
  const originOf = (address: string) => address.split('/').slice(0, 3).join('/');
  const lasting = originOf(keeper.url());
  const ofSession = originOf(source);
  expect(ofSession).not.toBe(lasting);
  const closed = ['options.html', 'popup.html', 'panel.html', 'builder.html', 'card.js'];
  const refused = [lasting, ofSession].flatMap((origin) =>
    closed.map((path) => `${origin}/${path}`),
  );
  for (const address of [...refused, `${lasting}/note.html`])
    expect((await framedByPage(page, address)).url(), address).toMatch(/^chrome-error:/);

  for (const ticket of ['', '#', '#1']) {
    const framed = await framedByPage(page, `${ofSession}/note.html${ticket}`);
    await expect(framed.locator('#app > *')).toHaveText(/cannot be opened here/);
    await expect(framed.locator('#note')).toHaveCount(0);
  }
});
