import type { Page } from '@playwright/test';
import { withPack } from '../support/altered';
import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { tellWorker } from '../support/reader-data';
import { LATER, PARAGRAPHS, packAt, pageOf, SOURCE, TALKS } from './cited-article';

/** Top of the paragraph in the window, CSS px, once the page has scrolled. */
async function topOfParagraph(page: Page, number: number): Promise<number> {
  await expect.poll(() => page.evaluate(() => scrollY), { message: 'scrolled' }).toBeGreaterThan(0);
  return page
    .locator('article p')
    .nth(number - 1)
    .evaluate((one) => one.getBoundingClientRect().top);
}

test('a source opens to outlet, date, speaker and paragraph, leads to its words, and to the reader’s own copy', async ({
  server,
}) => {
  const body = pageOf('City hall wants trams off the boulevard', '2018-09-14', PARAGRAPHS, 1500);
  server.set(SOURCE, { body });
  server.set(LATER, { body: pageOf('Talks in tram strike break off', '2018-12-12', TALKS) });
  const context = await launchWithExtension({ extension: withPack(packAt(server.origin)) });
  const id = await extensionIdOf(context);
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${id}/options.html`);
  await tellWorker(keeper, 'settings.set', { runOn: 'news', keepVisits: true });
  const page = await context.newPage();
  const reader = new CardReader(page, server.origin, id);
  await reader.read(LATER, 1);
  await reader.openPinned('Plamen Tonev');
  const mark = '.source-mark[aria-label*="The Veligrad Courier"]';
  await reader.press('.more-facts');
  await reader.press(mark);
  await reader.shows(/The Veligrad Courier\s+City hall wants trams off the boulevard/);
  await reader.shows(/(?:Said|Asserted|Claimed) by Plamen Tonev/i);
  await reader.shows(/14 September 2018|Sep(?:tember)? 14, 2018/);
  await reader.shows(/paragraph 4/);
  expect(await reader.ask('.source-panel', '(e) => e.innerHTML')).not.toContain('class="private"');

  const opened = context.waitForEvent('page');
  await reader.press('.source-panel a[href*="#:~:text="]');
  const source = await opened;
  const top = await topOfParagraph(source, 4);
  const height = await source.evaluate(() => innerHeight);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(height);
  await expect(source).toHaveURL(server.origin + SOURCE);
  await source.mouse.wheel(0, 40);

  await page.bringToFront();
  await expect(async () => {
    await reader.read(LATER, 1);
    await reader.openPinned('Plamen Tonev');
    await reader.press('.more-facts');
    await reader.press(mark);
    const panel = await reader.ask('.source-panel', '(e) => e.innerHTML');
    expect(panel).toContain('class="private"');
  }).toPass();
  expect(await reader.ask('.source-panel a:has(.private)', '(a) => a.href')).toBe(
    server.origin + SOURCE,
  );
  await context.close();
});

test('the words that a link names are found, whatever marks stand among them', async ({
  server,
  page,
}) => {
  server.set(SOURCE, { body: pageOf('City hall', '2018-09-14', PARAGRAPHS, 1500) });
  const { openPack } = await import('../../../knowledge/schema/file/open');
  const { citedSources } = await import('../../../knowledge/briefing/sources');
  const opened = openPack(packAt(server.origin));
  if (!opened.ok) throw new Error(opened.problem);
  for (const paragraph of [3, 4, 5, 6]) {
    const evidence = [{ article: 'courier-2018-09-14', paragraph, hash: '0' }];
    const url = citedSources(opened.pack, evidence, null).views[0]?.passageUrl ?? '';
    expect(url).toContain('#:~:text=');
    await page.goto('about:blank');
    await page.goto(url);
    const top = await topOfParagraph(page, paragraph);
    expect(top, `paragraph ${paragraph}: ${url}`).toBeGreaterThan(0);
    expect(top, `paragraph ${paragraph}: ${url}`).toBeLessThan(800);
  }
});
