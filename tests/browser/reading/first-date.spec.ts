import { NAMES } from '../harness/pages';
import { expect, startAndSettle, test } from '../harness/test';
import { H1, LD, news, page, TEXT } from '../harness/verdict-parts';

test('marks wait for the reading of all dates only where machines are told none, or none that is sure', async ({
  open,
}) => {
  const byline = '<p class="byline">By Ana Poll, 30 January 2025</p>';
  const told = { datePublished: '2025-01-30' };
  const meta = '<meta name="date" content="January 29, 2025">';
  const pages = [
    [LD(news('NewsArticle', told)), true],
    [LD(news('NewsArticle', { datePublished: undefined })), false],
    [LD(news('NewsArticle', { datePublished: '30 January 2025' })), false],
    [LD(news('NewsArticle', told)) + meta, false],
  ] as const;
  for (const [head, isAtOnce] of pages) {
    const tab = await open(page(head, `${H1}${byline}${TEXT}`));
    await startAndSettle(tab, NAMES);
    const asked = () =>
      tab.evaluate(() => ({
        day: started.requests[0]?.page.date?.day,
        isAtOnce: started.requestsBeforeDates[0] !== 0,
        isSettled: started.page.isSettled(),
      }));
    await expect
      .poll(asked, { message: head })
      .toEqual({ day: '2025-01-30', isSettled: true, isAtOnce });
    await tab.close();
  }
});

test('a page with nothing to read comes to an end too, though a closer look finds another day', async ({
  open,
}) => {
  const published = LD(news('NewsArticle', { datePublished: '2025-01-31T04:40:00Z' }));
  const tab = await open(page(published, `<div contenteditable="true">${H1}${TEXT}</div>`));
  await startAndSettle(tab, NAMES);
  const described = () =>
    tab.evaluate(() => {
      const { state, page: shown } = started.page.describe();
      return { state, day: shown.date?.day };
    });
  await expect.poll(described).toEqual({ state: 'marked', day: '2025-01-30' });
});

test('the state that the toolbar asks for at every change tells no dates: reading them takes long', async ({
  open,
}) => {
  const published = LD(news('NewsArticle', { datePublished: '2025-01-30' }));
  const tab = await open(page(published, `${H1}${TEXT}`));
  await startAndSettle(tab, NAMES);
  const told = await tab.evaluate(() => [started.page.state(), started.page.describe()] as const);
  const [state, { page: identity, state: word, entities, dates }] = told;
  expect(state).toEqual({ page: identity, state: word, entities });
  expect(dates).toBeDefined();
});
