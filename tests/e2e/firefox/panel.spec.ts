import { viewText } from '../support/firefox';
import type { FirefoxTab } from '../support/firefox-tab';
import { newsPageOf, ONE_NAME } from '../support/news';
import { JANUARY } from '../support/server';
import { expect, test } from './fixtures';

/** Presses a name in the sidebar, and reads the card that opens in its place. */
async function cardInSidebar(keeper: FirefoxTab, id: string): Promise<string> {
  const row = `chrome.extension.getViews().find(({ location }) => location.pathname === '/panel.html').document.querySelector('[data-card-row=${id}]')`;
  await expect.poll(() => keeper.evaluate(`Boolean(${row})`)).toBe(true);
  await keeper.evaluate(`${row}.querySelector('.entity').click()`);
  const text = `[...${row}.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('')`;
  await expect.poll(() => keeper.evaluate(text), { message: `the card of ${id}` }).not.toBe('');
  return keeper.evaluate<string>(text);
}

test('the sidebar has the cards of what is on the screen, and follows the tab', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  server.set('/news/other', {
    body: newsPageOf({ article: ONE_NAME.map((text) => `<p>${text}</p>`).join('') }),
  });
  await tab.goto(server.origin + JANUARY);
  await firefox.openSidebar();
  const shown = () => viewText(keeper, '/panel.html');
  await expect
    .poll(shown, { timeout: 15_000 })
    .toContain('Damascus talks leave the bases in question');
  await expect.poll(shown).toContain('Mikhail Bogdanov');
  expect(await cardInSidebar(keeper, 'mikhail-bogdanov')).toContain('Russian diplomat');
  const other = await firefox.open(`${server.origin}/news/other`);
  await expect.poll(shown).toContain('Two bases and no answer');
  expect(await shown()).not.toContain('Mikhail Bogdanov');
  await tab.bringToFront();
  await expect.poll(shown).toContain('Damascus talks leave the bases in question');
  await other.close();
  await firefox.closeSidebar();
});

test('selected words are looked up from the context menu, which opens the sidebar', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  server.set('/kitchen.html', {
    body: '<!doctype html><html lang="en"><title>Kitchen</title><p>Ask Lavrentyev for salt, or Nobody Inparticular.</p>',
  });
  await tab.goto(`${server.origin}/kitchen.html`);
  await firefox.pressMenu(tab, 'Lavrentyev', 'Look up');
  const shown = () => viewText(keeper, '/panel.html');
  await expect.poll(shown, { timeout: 15_000 }).toContain('Alexander Lavrentyev');
  await firefox.pressMenu(tab, 'Nobody Inparticular', 'Look up');
  await expect.poll(shown).toContain('has anything on “Nobody Inparticular”');
  await firefox.closeSidebar();
});
