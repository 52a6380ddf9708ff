import type { Page } from '@playwright/test';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, startAndSettle, test } from '../harness/test';
import { HIDING, SHOWING } from './kinds-of-hiding';

const FIRST = '<p id="first">Ilya Marenko was named here before he was named anywhere else.</p>';
const LATER = '<p id="later">Ilya Marenko spoke of the lease on Thursday, and of the port.</p>';
const REST = paragraphs(PARAGRAPHS.slice(2));
const FILL = `<p>${'The talks went on through the night. '.repeat(4)}</p>`;

/** Id of the paragraph with the mark of the name. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const mark = started.page.surface.marks().find((one) => String(one.range()) === 'Ilya Marenko');
    return mark?.range()?.startContainer.parentElement?.closest('p')?.id ?? null;
  });

for (const [what, kinds, id] of [
  ['hides', HIDING, 'later'],
  ['does not hide', SHOWING, 'first'],
] as const) {
  for (const { name, open, close, style = '' } of kinds) {
    test(`${name} ${what} a mention`, async ({ open: visit }) => {
      const article = `${open}${FIRST}${close}${LATER}${REST}${FILL}`;
      const page = await visit(newsPage({ head: `<style>${style}</style>`, article }));
      await startAndSettle(page, NAMES);
      await expect.poll(() => marked(page)).toBe(id);
    });
  }
}
