import { expect, test } from '../support/fixtures';
import { newsPageOf, STORY } from '../support/news';

/** Pages that are made to stop the extension, or the page with it. */
const PAGES: Readonly<Record<string, Parameters<typeof newsPageOf>[0]>> = {
  'forms in forms, each with its own parents': {
    around: [
      Array.from({ length: 60 }, () => '<div><form><img name="parentElement">').join(''),
      Array.from({ length: 60 }, () => '</form></div>').join(''),
    ],
  },
  'a language and elements called as properties that every object has': {
    root: 'lang="toString"',
    article: `<constructor><p class="date">30 January 2025</p></constructor>${STORY}`,
  },
  'structured data that breaks off after 100,000 spaces': {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline": "${' '.repeat(100_000)}</script>`,
  },
  'structured data of 100,000 brackets': {
    head: `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
  },
  'meta elements of a megabyte': {
    head: `<meta property="og:title" content="${'x '.repeat(500_000)}"><meta name="author" content="${'By '.repeat(300_000)}"><meta property="article:published_time" content="${'2025-01-'.repeat(100_000)}">`,
  },
  'a byline of 100,000 spaces': {
    article: `<p class="byline">By${' '.repeat(100_000)}x</p><time datetime="${'2025-'.repeat(50_000)}">${'1 '.repeat(100_000)}</time>${STORY}`,
  },
  'a paragraph of 200,000 capitals and full stops': {
    article: `${STORY}<p>${'A.'.repeat(100_000)}</p><p>${'"'.repeat(100_000)}</p>`,
  },
};

for (const [what, parts] of Object.entries(PAGES)) {
  test(`${what}: names are marked, and a card opens`, async ({ page, reader, server }) => {
    const path = '/news/2025/01/30/made.html';
    server.set(path, { body: newsPageOf(parts) });
    const before = Date.now();
    await reader.read(path);
    test
      .info()
      .annotations.push({ type: 'marked after, ms', description: `${Date.now() - before}` });
    await reader.open('Tartus');
    expect(await page.evaluate('1 + 1')).toBe(2);
  });
}
