import { expect, test } from '../support/fixtures';
import { newsPageOf, STORY } from '../support/news';

/**
 * Gives every form children named after every property that a form has, inherited ones included: from then on
 * `form.parentElement`, `form.matches` and the like are these children.
 */
const SHADOW_ALL = `<script>{
  const names = new Set();   for (let proto = HTMLFormElement.prototype; proto; proto = Object.getPrototypeOf(proto))
    for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
  for (const form of document.querySelectorAll('form'))
    for (const name of names) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      Node.prototype.appendChild.call(form, input);
    }
}</script>`;

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
