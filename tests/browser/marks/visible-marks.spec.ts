import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const SEEN = 'Ilya Marenko spoke of the lease on Thursday, and said that the port would stay open.';
const HIDDEN =
  '<p>Ilya Marenko was first named in a part of the page that is hidden from its readers.</p>';
const REST = paragraphs(PARAGRAPHS.slice(2));

/** Text of the element around the mark of a name. */
const markedIn = (page: import('@playwright/test').Page, name: string) =>
  page.evaluate((wanted) => {
    const mark = started.page.surface.marks().find((one) => String(one.range()) === wanted);
    return (
      mark?.range()?.startContainer.parentElement?.closest('p, figcaption')?.textContent ?? null
    );
  }, name);

/** A box that hides what is in it, and the same box showing it. */
const BOXES: readonly (readonly [what: string, open: string, close: string])[] = [
  ['a closed details', '<details><summary>More</summary>', '</details>'],
  ['height 0', '<div style="height:0;overflow:hidden">', '</div>'],
  ['hidden until found', '<div hidden="until-found">', '</div>'],
  ['content-visibility hidden', '<div style="content-visibility:hidden">', '</div>'],
  [
    'clipped to nothing',
    '<div style="position:absolute;width:1px;height:1px;overflow:hidden">',
    '</div>',
  ],
  ['off the left edge', '<div style="position:absolute;left:-9999px;width:500px">', '</div>'],
  ['opacity 0', '<div style="opacity:0">', '</div>'],
  [
    'a slide beside the window of its carousel',
    '<div style="width:400px;overflow:hidden"><div style="width:400px;transform:translateX(400px)">',
    '</div></div>',
  ],
  [
    'beyond a line clamp',
    '<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden;line-height:20px;height:20px"><p>First line</p>',
    '</div>',
  ],
  ['scaled to nothing', '<div style="transform:scale(0)">', '</div>'],
  ['transparent text', '<div style="color:transparent">', '</div>'],
  ['visibility hidden', '<div style="visibility:hidden">', '</div>'],
  [
    'under an opaque layer',
    '<div style="position:relative"><div style="position:absolute;inset:0;background:#fff;z-index:2"></div>',
    '</div>',
  ],
];

for (const [what, open, close] of BOXES) {
  test(`the first mention that can be seen is marked, not one in ${what}`, async ({
    open: visit,
  }) => {
    const page = await visit(
      newsPage({ article: `${open}${HIDDEN}${close}<p>${SEEN}</p>${REST}` }),
    );
    await startAndSettle(page, NAMES);
    await expect.poll(() => markedIn(page, 'Ilya Marenko')).toBe(SEEN);
  });
}

const SHOWING: readonly (readonly [what: string, open: string, close: string])[] = [
  ['an open details', '<details open><summary>More</summary>', '</details>'],
  [
    'a box that scrolls',
    '<div style="height:60px;overflow:auto"><div style="height:300px"></div>',
    '</div>',
  ],
  ['a box far below the viewport', '<div style="height:3000px"></div><div>', '</div>'],
  [
    'under a transparent layer',
    '<div style="position:relative"><a href="#x" style="position:absolute;inset:0"></a>',
    '</div>',
  ],
  ['without pointer events', '<div style="pointer-events:none">', '</div>'],
  [
    'drawn by its background',
    '<div style="background:#046;-webkit-background-clip:text;color:transparent">',
    '</div>',
  ],
  [
    'content that the browser skips while it is far away',
    '<div style="height:3000px"></div><div style="content-visibility:auto">',
    '</div>',
  ],
  [
    'under a sticky header',
    '<div style="position:sticky;top:0;height:400px;background:#fff;margin-bottom:-400px"></div><div>',
    '</div>',
  ],
];

for (const [what, open, close] of SHOWING) {
  test(`a mention that can be seen is marked: ${what}`, async ({ open: visit }) => {
    const page = await visit(
      newsPage({ article: `${open}${HIDDEN}${close}<p>${SEEN}</p>${REST}` }),
    );
    await startAndSettle(page, NAMES);
    expect(await markedIn(page, 'Ilya Marenko')).toContain('was first named');
  });
}

test('when a disclosure opens or closes, the mark follows', async ({ open }) => {
  const page = await open(
    newsPage({
      article: `<details><summary>More</summary>${HIDDEN}</details><p>${SEEN}</p>${REST}`,
    }),
  );
  await startAndSettle(page, NAMES);
  await expect.poll(() => markedIn(page, 'Ilya Marenko')).toBe(SEEN);
  await page.locator('summary').click();
  await expect.poll(() => markedIn(page, 'Ilya Marenko')).toContain('was first named');
  await page.locator('summary').click();
  await expect.poll(() => markedIn(page, 'Ilya Marenko')).toBe(SEEN);
});

test('a caption is marked only where the text has no other mention', async ({ open }) => {
  const figure =
    '<figure><img alt=""><figcaption>Ilya Marenko and Port Verin in a picture of the year.</figcaption></figure>';
  const page = await open(
    newsPage({ article: `${figure}<p>${SEEN}</p><p>${'The talks went on. '.repeat(9)}</p>` }),
  );
  await startAndSettle(page, NAMES);
  await expect.poll(() => markedIn(page, 'Ilya Marenko')).toBe(SEEN);
  expect(await markedIn(page, 'Port Verin')).toContain('in a picture');
});

test('every further mention of a marked name answers, and is not painted', async ({ open }) => {
  const page = await open(
    newsPage({ article: `<p>${SEEN}</p><p id="again">Later Ilya Marenko left.</p>${REST}` }),
  );
  await startAndSettle(page, NAMES);
  const found = await page.evaluate(() => {
    const text = document.querySelector('#again')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 'Later '.length);
    range.setEnd(text, 'Later Ilya Marenko'.length);
    const { surface } = started.page;
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const y = (top + bottom) / 2;
    const [on, again, beside] = [left + 4, right - 4, right + 12].map((x) => surface.markAt(x, y));
    return {
      text: String(on?.range()),
      isOne: on?.id === again?.id,
      beside: beside === null,
      isListed: surface.marks().some(({ id }) => id === on?.id),
    };
  });
  expect(found).toEqual({ text: 'Ilya Marenko', isOne: true, beside: true, isListed: false });
  expect((await markTexts(page)).filter((text) => text === 'Ilya Marenko')).toHaveLength(1);
});
