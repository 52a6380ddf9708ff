import { expect, test } from '../support/fixtures';
import { newsPageOf, SHADOW_ALL, STORY } from '../support/news';

const PARAGRAPHS = STORY.split('\n');

/** Where a page has forms. One with fields around every single paragraph is not read as an article, shadowed or not. */
const PLACES: Readonly<Record<string, Parameters<typeof newsPageOf>[0]>> = {
  'around the article': { around: ['<form>', '</form>'] },
  'around the text': { article: `<form class="story-body">${STORY}</form>` },
  'around the byline': {
    article: `<form class="byline">By Ada Lund <time datetime="2025-01-30">30 January 2025</time></form>${STORY}`,
  },
  'between paragraphs': {
    article: PARAGRAPHS.join('<form class="newsletter">Sign up <a href="/x">here</a></form>'),
  },
  'beside the article': {
    after:
      '<form><h3><a href="/2025/other-story">Another story of the day, and a long title</a></h3></form>',
  },
};

for (const [where, parts] of Object.entries(PLACES)) {
  test(`a form ${where} whose children shadow every property is read as any other element`, async ({
    page,
    reader,
    server,
  }) => {
    const path = '/news/2025/01/30/shadowed.html';
    server.set(path, {
      body: newsPageOf({ ...parts, after: `${parts?.after ?? ''}${SHADOW_ALL}` }),
    });
    await reader.read(path);
    expect(await page.evaluate('document.forms[0].parentElement.name')).toBe('parentElement');
    const card = await reader.open('Tartus');
    expect(card).toContain('As of this article');
  });
}
