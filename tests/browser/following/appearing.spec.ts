import type { Page } from '@playwright/test';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

/** What comes to be in a page without a word of it where it came: by a style, late definitions, a document put in another’s place. */

const ALL = { marks: 'all' };
const LAST = PARAGRAPHS[3] ?? '';
const STORY = [
  'Ilya Marenko',
  'Port Verin',
  'Dana Holub',
  'Ilya Marenko',
  'Dana Holub',
  'Port Verin',
];

const shows = (page: Page, marks: readonly string[]) =>
  expect.poll(() => markTexts(page)).toEqual(marks);

/** The painted words, by any highlight. */
const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)).sort());

/** Nothing of ours waits for a time any more: what comes now is met because it comes. */
const afterEveryTimer = async (page: Page) => {
  await page.clock.runFor(30_000);
  await page.clock.resume();
};

test('a part that a style shows without a click', async ({ open }) => {
  const page = await open(
    newsPage({
      head: '<style>.wait .late { display: none }</style>',
      article: `<div id=fold class=wait>${paragraphs(PARAGRAPHS.slice(0, 3))}<p class=late>${LAST}</p></div>`,
    }),
  );
  await page.clock.install();
  await startAndSettle(page, NAMES, ALL);
  await afterEveryTimer(page);
  await shows(page, STORY.slice(0, 5));
  await page.evaluate(() => document.getElementById('fold')?.removeAttribute('class'));
  await shows(page, STORY);
});

test('an element that is defined late, and draws its text in a shadow root', async ({ open }) => {
  const page = await open(
    newsPage({
      article: `${paragraphs(PARAGRAPHS.slice(0, 3))}<x-last></x-last>`,
    }),
  );
  await page.clock.install();
  await startAndSettle(page, NAMES, ALL);
  await afterEveryTimer(page);
  await page.evaluate((text) => {
    const last = class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = `<p>${text}</p>`;
      }
    };
    customElements.define('x-last', last);
  }, LAST);
  await shows(page, STORY);
});

test('another root element in place of the page’s own, and what is added to that', async ({
  open,
}) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    document.documentElement.replaceWith(copy);
  });
  await shows(page, STORY);
  await page.evaluate(() =>
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>Later still, Dana Holub spoke to the press.</p>'),
  );
  await shows(page, [...STORY, 'Dana Holub']);
});

test('a document that is opened and written again', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, newsPage());
  await shows(page, STORY);
});

test('a frame that is written again is marked once', async ({ open }) => {
  const page = await open(
    newsPage({ article: `${paragraphs()}<iframe srcdoc="<p>Nothing is here yet.</p>"></iframe>` }),
  );
  await page.waitForLoadState('load');
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.open();
    inner?.write('<p>Late in the evening Dana Holub left the hall.</p>');
    inner?.close();
  });
  await shows(page, [...STORY, 'Dana Holub']);
});

test('a box that is moved while the shadow root in it changes is marked once', async ({ open }) => {
  const page = await open(
    newsPage({
      article: `<x-last><template shadowrootmode=open><p>Of the evening nothing is known.</p></template></x-last>${paragraphs()}`,
    }),
  );
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate((text) => {
    const box = document.querySelector('x-last');
    const words = box?.shadowRoot?.querySelector('p');
    if (words) words.textContent = text;
    if (box) document.querySelector('article')?.append(box);
  }, LAST);
  await shows(page, [...STORY, 'Port Verin']);
});

test('a page that clears all highlights as the reader types has ours again, and its own', async ({
  open,
}) => {
  const page = await open(newsPage({ after: '<input id=find>' }));
  await startAndSettle(page, NAMES, ALL);
  await page.evaluate(() => {
    const words = document.createRange();
    document.getElementById('find')?.addEventListener('input', () => {
      CSS.highlights.clear();
      words.selectNodeContents(document.querySelector('h1') as Element);
      CSS.highlights.set('found', new Highlight(words));
    });
  });
  await page.type('#find', 'e');
  const own = 'Envoy lands for second round of harbour talks';
  await expect.poll(() => painted(page)).toEqual([own, ...STORY].sort());
});
