import { expect, type Reader, story, test } from './harness';
import { isGone, shows } from './waiting';

const NOTE = '.note-button';
const SAVE = '.note [type="submit"]';

async function pinned(reader: Reader): Promise<void> {
  await reader.restOn('Dana Holub');
  await shows(reader, 'Dana Holub');
  await reader.clickIn('[aria-label="Pin"]');
}

/** Pins the card and begins a note: the caret is in its field. */
async function writing(reader: Reader, words: string): Promise<void> {
  await pinned(reader);
  await reader.clickIn(NOTE);
  await reader.page.keyboard.type(words);
}

/** What stands in the field; null while it is folded. */
const written = (reader: Reader) => reader.roots.evaluate<string>('textarea', '(a) => a.value');
const ownNote = (reader: Reader) =>
  reader.roots.evaluate<string>('.own-note [data-words]', '(e) => e.dataset.words');

test('a saved note comes back when the field is opened again, and stands in the card at once', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await writing(reader, 'AAA');
  await reader.clickIn(SAVE);
  await shows(reader, 'Saved');
  expect(await ownNote(reader)).toBe('AAA');
  await reader.clickIn(NOTE);
  await expect.poll(() => written(reader)).toBe(null);
  await reader.clickIn(NOTE);
  await expect.poll(() => written(reader)).toBe('AAA');
  await reader.page.keyboard.type(' and B');
  await reader.clickIn(SAVE);
  await expect.poll(() => ownNote(reader)).toBe('AAA and B');
  const last = await reader.page.evaluate(() => card.annotated.at(-1));
  expect(last).toEqual({ kind: 'note', entity: 'dana-holub', text: 'AAA and B' });
});

test('a note emptied and saved is gone from the card at once', async ({ openCardPage }) => {
  const reader = await openCardPage(story(), { start: { personal: { note: 'Old words.' } } });
  await pinned(reader);
  await expect.poll(() => ownNote(reader)).toBe('Old words.');
  await reader.clickIn(NOTE);
  await reader.page.keyboard.press('Control+A');
  await reader.page.keyboard.press('Delete');
  await reader.clickIn(SAVE);
  await expect.poll(() => ownNote(reader)).toBe(null);
});

test('a draft outlives the folding of its field; what could not be saved is still a draft', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { start: { refuses: true } });
  await writing(reader, 'Not yet');
  await reader.clickIn(SAVE);
  await shows(reader, 'Not saved');
  await reader.clickIn(NOTE);
  await expect.poll(() => written(reader)).toBe(null);
  await reader.clickIn(NOTE);
  await expect.poll(() => written(reader)).toBe('Not yet');
  expect(await ownNote(reader)).toBe(null);
});

test('Esc leaves the field and keeps the draft; only the next one closes the card', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await writing(reader, 'Half a no');
  await reader.page.keyboard.press('Escape');
  expect(await written(reader)).toBe('Half a no');
  const focused = () =>
    reader.roots.evaluate<string>('.card', '(c) => c.getRootNode().activeElement?.className');
  await expect.poll(focused).toContain('note-button');
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Escape');
  await isGone(reader);
});

test('a card that goes keeps what was written in it; what could not be kept is in the field again', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { start: { refuses: true } });
  await writing(reader, 'No room for this');
  await reader.clickIn('[aria-label="Close"]');
  await isGone(reader);
  // A slow hand has had some of it tried before.
  const last = await reader.page.evaluate(() => card.annotated.at(-1));
  expect(last).toEqual({ kind: 'note', entity: 'dana-holub', text: 'No room for this' });
  await reader.page.mouse.move(5, 5);
  await pinned(reader);
  await expect.poll(() => written(reader)).toBe('No room for this');
});

test('a field that was only emptied takes no note away: that has to be said', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { start: { personal: { note: 'Old words.' } } });
  await pinned(reader);
  await expect.poll(() => ownNote(reader)).toBe('Old words.');
  await reader.clickIn(NOTE);
  await reader.page.keyboard.press('Control+A');
  await reader.page.keyboard.press('Delete');
  await reader.clickIn('[aria-label="Close"]');
  await isGone(reader);
  expect(await reader.page.evaluate(() => card.annotated)).toEqual([]);
});
