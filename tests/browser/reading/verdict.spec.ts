import { ARTICLES } from '../fixtures/articles';
import { DATED_ARTICLES } from '../fixtures/date-lines';
import { MORE_KINDS } from '../fixtures/more-kinds';
import { NEAR_ARTICLES } from '../fixtures/near-articles';
import { OTHER_KINDS } from '../fixtures/other-kinds';
import { OTHERS } from '../fixtures/other-pages';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';
import { H1, LD, news, OG, page, TEASERS } from '../harness/verdict-parts';

async function verdicts(
  open: Parameters<Parameters<typeof test>[2]>[0]['open'],
  cases: typeof ARTICLES,
  origin = 'https://herald.example',
) {
  const tab = await open('<p>none', { path: '/start' });
  const found: Record<string, string> = {};
  for (const [name, path, html] of cases) {
    found[name] = await tab.evaluate(
      ([url, html]) => {
        backgrounder.write(html);
        const { news, reason } = backgrounder.judge(url);
        return `${news ? 'news' : 'no'} ${reason.key} ${news ? '' : backgrounder.signals(url).join(' ')}`;
      },
      [`${origin}${path}`, html] as const,
    );
  }
  return Object.entries(found);
}

test('articles of many shapes are news', async ({ open }) => {
  const found = await verdicts(open, ARTICLES);
  expect(found.filter(([, verdict]) => !verdict.startsWith('news'))).toEqual([]);
});

test('a date beside the headline tells an article, whatever its box is called', async ({
  open,
}) => {
  const dated = DATED_ARTICLES.map((html, number) => [`dated ${number}`, '/x', html] as const);
  const undated = dated.map(
    ([, path, html], number) => [`undated ${number}`, path, html.replace(/\d/g, '')] as const,
  );
  const isNews = (await verdicts(open, [...dated, ...undated])).map(
    ([name, verdict]) => verdict.startsWith('news') === name.startsWith('dated'),
  );
  expect(isNews).toEqual(Array.from({ length: 2 * DATED_ARTICLES.length }, () => true));
});

test('pages that are no articles are left alone', async ({ open }) => {
  const found = await verdicts(open, [...OTHERS, ...OTHER_KINDS, ...MORE_KINDS]);
  expect(found.filter(([, verdict]) => !verdict.startsWith('no'))).toEqual([]);
});

test('what calls itself an article and is none is left alone', async ({ open }) => {
  const found = await verdicts(open, NEAR_ARTICLES, 'https://quay.example');
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

const inShadow = (html: string) =>
  `<x-app></x-app><footer><p>The Example Herald is printed in Port Verin, every day but Sunday.</p></footer><script>
    const shade = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = html; };
    shade(document.querySelector('x-app'), '<header>Menu</header><x-story></x-story>');
    shade(document.querySelector('x-app').shadowRoot.querySelector('x-story'), ${JSON.stringify(html)});
  </script>`;

test('an article that stands in open shadow roots alone is news, and is read and marked', async ({
  open,
}) => {
  const tab = await open(page(LD(news('NewsArticle')), inShadow(`${H1}${paragraphs()}`)));
  expect(await tab.evaluate(() => backgrounder.judge())).toMatchObject({
    news: true,
    reason: { key: 'verdict_says_news' },
  });
  await startAndSettle(tab, NAMES);
  expect(await markTexts(tab)).toEqual(['Ilya Marenko', 'Port Verin', 'Dana Holub']);
  const read = await tab.evaluate(() => backgrounder.readAll());
  expect(read).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  expect(read.join(' ')).not.toContain('printed in');
});

test('an app that is drawn in shadow roots without an article is left alone', async ({ open }) => {
  const tab = await open(page(OG('website'), inShadow('<h1>Welcome</h1><p>Sign in.</p>'), 'App'));
  expect(await tab.evaluate(() => backgrounder.judge().news)).toBe(false);
});

test('a verdict on a long article reads its text a few times, not once for every paragraph', async ({
  open,
}) => {
  const tab = await open(newsPage());
  const { read, length } = await tab.evaluate((text) => {
    const parts = Array.from({ length: 400 }, (_, n) => `<p>${n} ${text}</p>`);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', parts.join(''));
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
    const length = document.body.textContent.length;
    let read = 0;
    Object.defineProperty(Node.prototype, 'textContent', {
      get() {
        const said: string | null = get?.call(this);
        read += said?.length ?? 0;
        return said;
      },
    });
    backgrounder.judge();
    return { read, length };
  }, PARAGRAPHS[0]);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(length * 3);
});
