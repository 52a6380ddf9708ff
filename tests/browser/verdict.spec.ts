import { ARTICLES } from './harness/articles';
import { OTHER_KINDS } from './harness/other-kinds';
import { OTHERS } from './harness/other-pages';
import { expect, test } from './harness/test';
import { LD, news, page, TEASERS } from './harness/verdict-parts';

async function verdicts(
  open: Parameters<Parameters<typeof test>[2]>[0]['open'],
  cases: typeof ARTICLES,
) {
  const tab = await open('<p>none', { path: '/start' });
  const found: Record<string, string> = {};
  for (const [name, path, html] of cases) {
    found[name] = await tab.evaluate(
      ([path, html]) => {
        document.open();
        document.write(html);
        document.close();
        const { news, reason } = backgrounder.judge(`https://herald.example${path}`);
        return `${news ? 'news' : 'no'} ${reason.key} ${news ? '' : backgrounder.signals(`https://herald.example${path}`).join(' ')}`;
      },
      [path, html] as const,
    );
  }
  return Object.entries(found);
}

test('articles of many shapes are news', async ({ open }) => {
  const found = await verdicts(open, ARTICLES);
  expect(found.filter(([, verdict]) => !verdict.startsWith('news'))).toEqual([]);
});

test('pages that are no articles are left alone', async ({ open }) => {
  const found = await verdicts(open, [...OTHERS, ...OTHER_KINDS]);
  expect(found.filter(([, verdict]) => !verdict.startsWith('no'))).toEqual([]);
});

test('the same heading as an article in a graph of other pages is not taken for this page', async ({
  open,
}) => {
  const html = page(
    LD([1, 2, 3, 4].map((n) => news('NewsArticle', { headline: `Another story, number ${n}` }))),
    `<h1>Privacy</h1>${TEASERS}`,
    'Privacy',
  );
  const [[, verdict] = ['', '']] = await verdicts(open, [['list', '/x', html]]);
  expect(verdict).toContain('verdict_listing');
});
