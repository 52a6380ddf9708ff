import { frameMarks, marksMissed } from '../harness/hits';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const ALL = { marks: 'all' };
const LEAD = PARAGRAPHS[0] ?? '';
const NARROW = 'width:90px;overflow-wrap:anywhere';
const styled = (css: string) => `<div style="${css}">${paragraphs()}</div>`;

/** How pages lay text out: name, article. In each, every mark must be found on every one of its boxes. */
const LAYOUTS: readonly (readonly [name: string, article: string])[] = [
  ['names broken over lines', styled(NARROW)],
  ['names broken over columns', styled('columns:5;height:200px;text-align:justify')],
  ['rotated', styled('transform:rotate(90deg);width:500px')],
  ['scaled up', styled('transform:scale(1.7);transform-origin:0 0;width:400px')],
  ['zoomed with CSS', styled('zoom:1.6')],
  ['zoomed with CSS twice', `<div style="zoom:0.7">${styled('zoom:1.9')}</div>`],
  ['a box that scrolls', styled('height:120px;overflow:auto;width:300px')],
  ['vertical, left to right', styled('writing-mode:vertical-lr;height:300px')],
  ['not to be selected', styled('user-select:none;-webkit-user-select:none')],
  [
    'parents without boxes',
    PARAGRAPHS.map(
      (text) =>
        `<p><span style="display:contents"><b style="display:contents">${text}</b></span></p>`,
    ).join(''),
  ],
  [
    'a large first letter',
    `<style>p::first-letter{font-size:300%;float:left}</style>${paragraphs(PARAGRAPHS.map((text) => text.replace('The envoy ', '')))}`,
  ],
  ['tables', `<table><tr>${PARAGRAPHS.map((text) => `<td>${text}</td>`).join('')}</tr></table>`],
  [
    'content that is drawn only near the viewport',
    PARAGRAPHS.map(
      (text) =>
        `<p style="content-visibility:auto;contain-intrinsic-size:20px">${text}</p><div style="height:900px"></div>`,
    ).join(''),
  ],
  [
    'text cut off after three lines',
    styled('display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:30;overflow:hidden'),
  ],
  ['raised over the rest', styled('position:relative;z-index:5')],
  [
    'links',
    PARAGRAPHS.map(
      (text) =>
        `<p>${text.replace('Ilya Marenko', '<a href="/x">Ilya Marenko</a>').replace('Dana Holub', '<a href="/y"><i>Dana</i> Holub</a>')}</p>`,
    ).join(''),
  ],
];

for (const [name, article] of LAYOUTS) {
  test(`every mark is under the pointer wherever it is drawn: ${name}`, async ({ open }) => {
    const page = await open(newsPage({ article }));
    await startAndSettle(page, NAMES, ALL);
    expect((await markTexts(page)).length).toBe(6);
    expect(await marksMissed(page)).toEqual([]);
  });
}

for (const [name, style] of [
  ['plain', ''],
  ['padded, with a border', 'padding:30px;border:11px solid'],
  ['scaled', 'transform:scale(0.6);transform-origin:0 0'],
  ['zoomed with CSS', 'zoom:1.4'],
] as const) {
  test(`every mark in a frame is under the pointer: ${name}`, async ({ open }) => {
    const page = await open(
      newsPage({
        article: `${paragraphs()}<iframe src="/frame" width=600 height=200 style="${style}"></iframe>`,
      }),
      { files: { '/frame': `<!doctype html><p>${LEAD}</p>` } },
    );
    await page.waitForLoadState('load');
    await startAndSettle(page, NAMES, ALL);
    expect((await markTexts(page)).length).toBe(8);
    expect(await marksMissed(page)).toEqual([]);
  });
}

for (const [name, frame, around] of [
  ['turned', 'transform:rotate(25deg)', ''],
  ['upside down, padded, with a border', 'rotate:180deg;padding:9px 40px 3px;border:7px solid', ''],
  ['turned, slanted and scaled', 'rotate:-20deg;scale:1.1 0.7;transform:skewX(15deg)', ''],
  ['mirrored in a turned box', 'transform:scaleX(-1)', 'transform:rotate(90deg)'],
  ['turned in a box that is zoomed', 'transform:rotate(-30deg);border:9px solid', 'zoom:1.3'],
] as const) {
  test(`every mark in a frame is under the pointer: ${name}`, async ({ open }) => {
    const page = await open(
      newsPage({
        article: `${paragraphs()}<div style="width:600px;margin:200px;${around}"><iframe src="/frame" width=400 height=160 style="${frame}"></iframe></div>`,
      }),
      { files: { '/frame': `<!doctype html><p>${LEAD}</p>` } },
    );
    await page.setViewportSize({ width: 1100, height: 1300 });
    await page.waitForLoadState('load');
    await startAndSettle(page, NAMES, ALL);
    await expect.poll(() => frameMarks(page)).toEqual({ count: 2, missed: [] });
  });
}

test('a frame in a frame, both turned', async ({ open }) => {
  const page = await open(
    newsPage({
      article: `${paragraphs()}<iframe src="/outer" width=700 height=500 style="transform:rotate(15deg);margin:100px"></iframe>`,
    }),
    {
      files: {
        '/outer':
          '<iframe src="/frame" width=400 height=200 style="rotate:-40deg;margin:150px"></iframe>',
        '/frame': `<!doctype html><p>${LEAD}</p>`,
      },
    },
  );
  await page.setViewportSize({ width: 1100, height: 1300 });
  await page.waitForLoadState('load');
  await startAndSettle(page, NAMES, ALL);
  await expect.poll(() => frameMarks(page)).toEqual({ count: 2, missed: [] });
});

test('text that is turned: a word beside a name is not the name', async ({ open }) => {
  const page = await open(
    newsPage({ article: `<div id=turned style="width:420px;margin:150px">${paragraphs()}</div>` }),
  );
  await page.setViewportSize({ width: 1100, height: 1300 });
  await startAndSettle(page, NAMES, ALL);
  const wrong = await page.evaluate(() => {
    const box = document.getElementById('turned') as HTMLElement;
    const { left, top } = box.getBoundingClientRect();
    const words: { x: number; y: number; name: string | null }[] = [];
    const marks = started.page.surface.marks().map((mark) => mark.range());
    for (const paragraph of box.querySelectorAll('p')) {
      const text = paragraph.firstChild as Text;
      for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const at = range.getBoundingClientRect();
        const mark = marks.find((one) => one?.comparePoint(text, index + 1) === 0);
        words.push({
          x: at.x + at.width / 2,
          y: at.y + at.height / 2,
          name: mark ? String(mark) : null,
        });
      }
    }
    box.style.transformOrigin = '0 0';
    box.style.transform = 'rotate(35deg)';
    const turn = new DOMMatrix('rotate(35deg)');
    return words.flatMap(({ x, y, name }) => {
      const drawn = turn.transformPoint({ x: x - left, y: y - top });
      const found = started.page.surface.markAt(drawn.x + left, drawn.y + top);
      const text = found ? String(found.range()) : null;
      return text === name ? [] : [`${name}: ${text}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('text that is put into a slot is found, and what a shadow root draws over it is not', async ({
  open,
}) => {
  const page = await open(
    newsPage({
      article: `<x-story>${LEAD}</x-story>${paragraphs(PARAGRAPHS.slice(1))}`,
      after: `<script>
        document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML =
          '<div style="padding:8px"><p><slot></slot></p><div id=cover style="display:none;position:fixed;inset:0"></div></div>';
      </script>`,
    }),
  );
  await startAndSettle(page, NAMES, ALL);
  expect((await markTexts(page)).length).toBe(6);
  expect(await marksMissed(page)).toEqual([]);
  await page.evaluate(() => {
    const cover = document.querySelector('x-story')?.shadowRoot?.getElementById('cover');
    if (cover) cover.style.display = 'block';
  });
  expect((await marksMissed(page)).length).toBe(6 * 3);
});

const FAR = '<div style="height:3000px"></div>';

for (const [name, article, files] of [
  ['the page', `${paragraphs()}${FAR}<p>Far down stands Mira Olt.</p>${FAR}`, {}],
  [
    'a box that holds the whole page, as apps have it',
    `<div style="position:fixed;inset:0;overflow-y:auto">${paragraphs()}${FAR}<p>Far down stands Mira Olt.</p>${FAR}</div>`,
    {},
  ],
  [
    'a box in a box, around a slot',
    `${paragraphs()}${FAR}<x-fold><p>Far down stands Mira Olt.</p></x-fold>${FAR}<script>
      document.querySelector('x-fold').attachShadow({ mode: 'open' }).innerHTML =
        '<div style="height:200px;overflow:auto"><div style="height:900px"></div><slot></slot></div>';
    </script>`,
    {},
  ],
  [
    'a frame',
    `${paragraphs()}${FAR}<iframe src="/frame" height=300></iframe>${FAR}`,
    { '/frame': `<!doctype html>${FAR}<p>Far down stands Mira Olt.</p>${FAR}` },
  ],
] as const) {
  test(`a mark is brought into view wherever it scrolls: ${name}`, async ({ open }) => {
    const page = await open(newsPage({ article }), { files });
    await page.waitForLoadState('load');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await startAndSettle(page, [...NAMES, { text: 'Mira Olt', entity: 'mira-olt' }]);
    await expect.poll(() => markTexts(page)).toContain('Mira Olt');
    expect(await page.evaluate(() => started.page.reveal('mira-olt'))).toBe(true);
    const shown = await page.evaluate(
      () =>
        new Promise((answer) => {
          const mark = started.page.surface
            .marks()
            .find((one) => one.mention.entity === 'mira-olt');
          const element = mark?.range()?.startContainer.parentElement;
          // The browser's own word: what part of the text shows through every box and frame around it.
          const observer = new IntersectionObserver(([entry]) => answer(entry?.intersectionRatio));
          if (element) observer.observe(element);
        }),
    );
    expect(shown).toBe(1);
  });
}
