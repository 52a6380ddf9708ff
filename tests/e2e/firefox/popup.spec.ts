import { viewText } from '../support/firefox';
import { newsPageOf, ONE_NAME } from '../support/news';
import { JANUARY } from '../support/server';
import { expect, test } from './fixtures';

test('opened by its shortcut, the popup sums the page up', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  await tab.goto(server.origin + JANUARY);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Mikhail Bogdanov');
  await firefox.pressShortcut('B');
  const shown = () => viewText(keeper, '/popup.html');
  await expect.poll(shown).toContain('Damascus talks leave the bases in question');
  const text = await shown();
  expect(text).toContain('The Harbour Ledger');
  expect(text).toContain('30 Jan 2025, page data');
  expect(text).toContain('What was known on 30 January 2025');
  expect(text).toContain('Mikhail Bogdanov');
  await firefox.closePopup();
});

test('a page of no known story is told so, and a switch of the menu takes its marks', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  const article = ONE_NAME.map((text) => `<p>${text}</p>`).join('');
  server.set('/news/off-story', { body: newsPageOf({ article }) });
  await tab.goto(`${server.origin}/news/off-story`);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
  const popup = await firefox.popupAbout(tab, keeper);
  await expect.poll(() => popup.text()).toContain('This page is not about “Russia');
  await popup.press('Switches and settings');
  await popup.press('Mark names on this page');
  await expect.poll(() => popup.text()).toContain('Backgrounder is off on this page');
  await tab.bringToFront();
  await expect.poll(() => tab.marked()).toEqual([]);
  await popup.close();
});
