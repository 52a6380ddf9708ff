import { HEADLINE, NEWSROOMS } from '../fixtures/newsrooms';
import { NEWSROOMS_ABROAD } from '../fixtures/newsrooms-abroad';
import { expect, test } from '../harness/test';

test('whatever newsroom built the page: it is news, of this day, under this headline, by this outlet', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const { name, path, html, title = HEADLINE, outlet } of [
    ...NEWSROOMS,
    ...NEWSROOMS_ABROAD,
  ]) {
    const found = await tab.evaluate(
      ([path, html]) => {
        backgrounder.write(html);
        const url = `https://herald.example${path}`;
        const { news } = backgrounder.judge(url);
        const { date, title, outlet } = backgrounder.identify(url);
        const why = news ? '' : backgrounder.signals(url).join(' ');
        return { news, why, day: date?.day, title, outlet };
      },
      [path, html] as const,
    );
    const wanted = { news: true, why: '', day: '2025-01-30', title, outlet };
    expect.soft(found, name).toEqual(wanted);
  }
});
