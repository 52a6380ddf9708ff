import { FIREFOX_START_MS, Firefox } from '../support/firefox';
import { expect, test } from '../support/fixtures';
import { newsPageOf, ONE_NAME } from '../support/news';

/** What the pages of both drivers have in common. */
interface AnyPage {
  goto(url: string): Promise<unknown>;
  evaluate<R>(script: string | (() => R)): Promise<R>;
  close(): Promise<unknown>;
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    /** Playwright's double click; puppeteer has a count of clicks instead. */
    dblclick?(x: number, y: number): Promise<void>;
    click(x: number, y: number, options?: { count: number }): Promise<void>;
  };
}

/** Words of the painted marks, in any style. Firefox lets only the page's own world iterate a Highlight. */
const MARKED = `[...CSS.highlights].filter(([name]) => name.startsWith('backgrounder-'))
  .flatMap(([, marks]) => [...marks].map((range) => range.toString()))`;
const marked = (page: AnyPage) => page.evaluate<string[]>(MARKED);

/** Middle of a phrase of the page's text, closed shadow roots that the page gave to `window.roots` included. */
const placeOf = (phrase: string) => `(() => {
  for (const tree of [document.body, ...(window.roots ?? [])]) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(phrase)});
      if (at < 0 || walker.currentNode.parentElement?.localName === 'script') continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + ${phrase.length});
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
})()`;

async function spotOf(page: AnyPage, phrase: string) {
  const spot = await page.evaluate<{ x: number; y: number } | null>(placeOf(phrase));
  if (!spot) throw new Error(`The page does not show "${phrase}".`);
  return spot;
}

const doubleClick = ({ mouse }: AnyPage, x: number, y: number) =>
  mouse.dblclick ? mouse.dblclick(x, y) : mouse.click(x, y, { count: 2 });

/** Our host element is the only one beside the body. */
const hosts = (page: AnyPage) =>
  page.evaluate<number>('document.documentElement.children.length - 2');

/** Rests on a phrase until a card is there. */
async function opensCard(page: AnyPage, phrase: string) {
  const { x, y } = await spotOf(page, phrase);
  await page.mouse.move(x - 60, y + 60);
  await page.mouse.move(x, y, { steps: 6 });
  await expect.poll(() => hosts(page), { message: `the card of ${phrase}` }).toBe(1);
}

const article = ONE_NAME.map((text) => `<p>${text}</p>`).join('');
const CALM = ONE_NAME.slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('');
const NEXT =
  '<h1>A spokesman speaks again</h1><p>Dmitry Peskov told reporters on the quay that the talks would go on, and that it was too early to speak of dates or of places for them.</p>';

const PAGES: Readonly<Record<string, string>> = {
  route: newsPageOf({
    article,
    after: `<button onclick="history.pushState(null, '', '/news/next-story-of-the-day');setTimeout(() => { document.querySelector('article').innerHTML = next.innerHTML; document.title = 'A spokesman speaks again'; }, 600)">Next</button><template id="next">${NEXT}${CALM}</template>`,
  }),
  folded: newsPageOf({
    article: `<details><summary>In short</summary><p>Vladimir Putin met his guest.</p></details><p>For days nobody spoke. Then Vladimir Putin telephoned.</p>${CALM}`,
  }),
  selected: newsPageOf({
    article: `<div style="user-select:all;-moz-user-select:all">${article}</div>`,
  }),
  closed: newsPageOf({
    article: `${CALM}<x-quote></x-quote><x-foreign></x-foreign>`,
    after: `<script>document.querySelector('x-foreign').attachShadow({ mode: 'closed' }).innerHTML = '<p>Dmitry Peskov said that he had heard nothing of it until the evening.</p>';
    customElements.define('x-quote', class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'closed' });
        root.innerHTML = '<p>${ONE_NAME[0]}</p>';
        window.roots = [root];
      }
    });</script>`,
  }),
};

type Check = (page: AnyPage, origin: string) => Promise<void>;

const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  [
    'an article that a router puts in the place of another is marked in its turn',
    async (page, origin) => {
      await page.goto(`${origin}/news/route`);
      await expect.poll(() => marked(page), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
      await page.evaluate(`document.querySelector('button').click()`);
      await expect.poll(() => marked(page), { timeout: 15_000 }).toEqual(['Dmitry Peskov']);
      await opensCard(page, 'Dmitry Peskov');
    },
  ],
  [
    'the mention that can be seen is marked, and the one above it once it is unfolded',
    async (page, origin) => {
      const markedIn = `[...CSS.highlights].filter(([name]) => name.startsWith('backgrounder-')).flatMap(([, marks]) => [...marks].map((range) => range.startContainer.parentElement.closest('details') ? 'folded' : 'plain'))`;
      await page.goto(`${origin}/news/folded`);
      await expect.poll(() => page.evaluate(markedIn), { timeout: 15_000 }).toEqual(['plain']);
      await page.evaluate(`document.querySelector('summary').click()`);
      await expect.poll(() => page.evaluate(markedIn), { timeout: 15_000 }).toEqual(['folded']);
      await opensCard(page, 'Vladimir Putin telephoned');
    },
  ],
  [
    'a double click selects a word and leaves no card behind; text selected as one opens cards',
    async (page, origin) => {
      await page.goto(`${origin}/news/route`);
      await expect.poll(() => marked(page), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
      const { x, y } = await spotOf(page, 'Putin');
      await doubleClick(page, x, y);
      const selected = () => page.evaluate<string>('String(getSelection()).trim()');
      await expect.poll(selected).toBe('Putin');
      await page.mouse.move(5, 5, { steps: 6 });
      await expect.poll(() => hosts(page)).toBe(0);
      await page.goto(`${origin}/news/selected`);
      await expect.poll(() => marked(page), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
      await opensCard(page, 'Vladimir Putin');
    },
  ],
  [
    'text in a closed shadow root is read, marked and opens its card, unless the page does not define the element',
    async (page, origin) => {
      await page.goto(`${origin}/news/closed`);
      await expect.poll(() => marked(page), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
      await opensCard(page, 'Vladimir Putin');
    },
  ],
];

/** Playwright and puppeteer name the same things alike; their types share no ancestor. */
const anyPage = (page: unknown) => page as AnyPage;

for (const [name, check] of CHECKS) {
  test(`in Chromium, ${name}`, async ({ page, server }) => {
    for (const [path, body] of Object.entries(PAGES)) server.set(`/news/${path}`, { body });
    await check(anyPage(page), server.origin);
  });
}

test.describe('in Firefox,', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    test.setTimeout(FIREFOX_START_MS);
    firefox = await Firefox.start();
  });

  test.afterAll(() => firefox?.close());

  for (const [name, check] of CHECKS) {
    test(name, async ({ server }) => {
      for (const [path, body] of Object.entries(PAGES)) server.set(`/news/${path}`, { body });
      const page = await firefox.browser.newPage();
      await check(anyPage(page), server.origin);
      await page.close();
    });
  }
});
