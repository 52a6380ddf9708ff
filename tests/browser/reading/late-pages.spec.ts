import type { Page } from '@playwright/test';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';
import { page as bare, LD, news } from '../harness/verdict-parts';

const FIRST = ['Ilya Marenko', 'Port Verin', 'Dana Holub'];
const H1 = '<h1>Envoy lands for second round of harbour talks</h1>';
const linked = LD(news('NewsArticle'));

const shows = (page: Page, marks: readonly string[]) =>
  expect.poll(() => markTexts(page)).toEqual(marks);

test('a page that shows nothing before its reader has agreed is marked when it is shown', async ({
  open,
}) => {
  for (const hiding of ['display:none', 'visibility:hidden']) {
    const page = await open(
      bare(
        `${linked}<style>.wall main{${hiding}}</style>`,
        `<main><article>${H1}${paragraphs()}</article></main><div role="dialog" class="consent"><p>We and our partners ask for your consent to store what you read.</p><button onclick="document.documentElement.className=''">Agree</button></div><script>document.documentElement.className='wall'</script>`,
      ),
    );
    await startAndSettle(page, NAMES);
    await page.click('button');
    await shows(page, FIRST);
    await page.close();
  }
});

test('text that a server sends later, hidden, and that a script then puts in its place', async ({
  open,
}) => {
  const page = await open(
    bare(
      linked,
      `<div id="__next"><main>${H1}<!--$?--><template id="B:0"></template><p class="skeleton">…</p><!--/$--></main></div><div hidden id="S:0"><article>${paragraphs()}</article></div>`,
    ),
  );
  await startAndSettle(page, NAMES);
  await page.evaluate(() => {
    const [from, place] = [document.getElementById('S:0'), document.getElementById('B:0')];
    document.querySelector('.skeleton')?.remove();
    place?.replaceWith(...(from?.childNodes ?? []));
    from?.remove();
  });
  await shows(page, FIRST);
  const inPlace = await page.evaluate(() =>
    started.page.surface
      .marks()
      .every((mark) => mark.range()?.startContainer.parentElement?.closest('#__next') !== null),
  );
  expect(inPlace).toBe(true);
});

test('a story in components with slots: what is put into a slot is read, what no slot shows is not', async ({
  open,
}) => {
  const story = PARAGRAPHS.map((text) => `<p slot="text">${text}</p>`).join('');
  const page = await open(
    bare(
      linked,
      `<news-story><h1 slot="head">Envoy lands for second round of harbour talks</h1>${story}<p>Mira Olt stands in no slot, and nobody sees her name in this page.</p></news-story>
      <script>document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = '<article><slot name="head"></slot><section><slot name="text"></slot></section></article>';</script>`,
    ),
  );
  await startAndSettle(page, [...NAMES, { text: 'Mira Olt', entity: 'mira-olt' }]);
  await shows(page, FIRST);
});

test('a page whose app is hidden from readers of the screen by a dialog stays marked when that closes', async ({
  open,
}) => {
  const page = await open(
    bare(
      linked,
      `<div id="root" aria-hidden="true"><article>${H1}${paragraphs()}</article></div><div role="dialog" aria-modal="true"><p>Before you go on, say what may be kept of your visit.</p></div>`,
    ),
  );
  await startAndSettle(page, NAMES);
  await shows(page, FIRST);
  await page.evaluate(() => {
    document.querySelector('#root')?.removeAttribute('aria-hidden');
    document.querySelector('[role=dialog]')?.remove();
  });
  await page.evaluate(() =>
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>Mira Olt came to the quay when all was over.</p>'),
  );
  await shows(page, FIRST);
});

test('a live page is one article: a name is marked where it stands first, not in each entry', async ({
  open,
}) => {
  const entry = (n: number, text = '') =>
    `<article id="e${n}"><h2>What happened at hour number ${n}</h2><p>${text}</p></article>`;
  const page = await open(
    newsPage({
      linkedData: news('LiveBlogPosting'),
      article: `<section id="entries">${PARAGRAPHS.map((text, n) => entry(n, text)).join('')}</section>`,
    }),
  );
  await startAndSettle(page, NAMES);
  await shows(page, FIRST);
  await page.evaluate(
    (html) => document.querySelector('#entries')?.insertAdjacentHTML('afterbegin', html),
    entry(9, 'Late in the evening Dana Holub said once more that nothing had been signed.'),
  );
  await shows(page, ['Dana Holub', 'Ilya Marenko', 'Port Verin']);
});
