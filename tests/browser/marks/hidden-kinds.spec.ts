import type { Page } from '@playwright/test';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, startAndSettle, test } from '../harness/test';

// Ways in which pages hide text, and ways that look alike and hide nothing.

const FIRST = '<p id="first">Ilya Marenko was named here before he was named anywhere else.</p>';
const LATER = '<p id="later">Ilya Marenko spoke of the lease on Thursday, and of the port.</p>';
const REST = paragraphs(PARAGRAPHS.slice(2));
const FILL = `<p>${'The talks went on through the night. '.repeat(4)}</p>`;

interface Kind {
  readonly name: string;
  readonly open: string;
  readonly close: string;
  readonly style?: string;
}

const box = (name: string, css: string): Kind => ({
  name,
  open: `<div style="${css}">`,
  close: '</div>',
});

const HIDING: readonly Kind[] = [
  box('clip-path of nothing', 'clip-path:inset(100%)'),
  box('clip-path of half and half', 'clip-path:inset(50%)'),
  box('the old clip', 'position:absolute;clip:rect(0,0,0,0)'),
  box('an accordion of height 0', 'max-height:0;overflow:hidden'),
  box('rows of height 0', 'display:grid;grid-template-rows:0;overflow:hidden'),
  box('text indented out of the page', 'text-indent:-9999px;overflow:hidden;white-space:nowrap'),
  box('letters of no size', 'font-size:0'),
  box('above the page', 'position:absolute;top:-5000px'),
  box('a drawer beside the window', 'position:fixed;top:0;left:-100vw;width:80vw'),
  box(
    'a drawer that is moved out',
    'position:fixed;top:0;right:0;width:300px;transform:translateX(100%)',
  ),
  box('a filter of no opacity', 'filter:opacity(0)'),
  box('overflow clip', 'height:0;overflow:clip'),
  box('paint containment', 'height:0;contain:paint'),
  box('a fill without colour', '-webkit-text-fill-color:transparent'),
  box('no colour by color-mix', 'color:color-mix(in srgb, black 0%, transparent)'),
  {
    name: 'the back of a card',
    open: '<div style="perspective:800px"><div style="transform:rotateY(180deg);backface-visibility:hidden">',
    close: '</div></div>',
  },
  {
    name: 'the second slide of a slider',
    open: '<div style="width:500px;overflow:hidden"><div style="display:flex;width:1000px"><div style="width:500px">Slide 1</div><div style="width:500px">',
    close: '</div></div></div>',
  },
  {
    name: 'a tab that is not chosen',
    open: '<div role="tabpanel" id="t1"><p>The first tab.</p></div><div role="tabpanel" hidden>',
    close: '</div>',
  },
  {
    name: 'text cut off until "read more"',
    open: `<div style="height:60px;overflow:hidden"><div style="height:80px"></div>`,
    close: '</div>',
  },
  { name: 'a closed dialog', open: '<dialog>', close: '</dialog>' },
  { name: 'a closed popover', open: '<div popover>', close: '</div>' },
  {
    name: 'a group of details of which another is open',
    open: '<details name="g" open><summary>One</summary>Open.</details><details name="g"><summary>Two</summary>',
    close: '</details>',
  },
  {
    name: 'opacity 0 until the pointer is there',
    open: '<div class="tip">',
    close: '</div>',
    style: '.tip{opacity:0}.tip:hover{opacity:1}',
  },
];

const SHOWING: readonly Kind[] = [
  box('rounded corners', 'overflow:hidden;border-radius:12px'),
  box('columns', 'columns:2'),
  box('turned a little', 'transform:rotate(2deg)'),
  box('a text that stays in view', 'position:sticky;top:0'),
  box('zoomed', 'zoom:1.4'),
  box('a filter that shows', 'filter:grayscale(1)'),
  box('a fading lower edge', 'mask-image:linear-gradient(black 60%,transparent)'),
  box('a wide clip-path', 'clip-path:inset(0 round 8px)'),
  {
    name: 'a float in a box of height 0',
    open: '<div style="height:0"><div style="float:left;width:500px">',
    close: '</div></div><div style="clear:both"></div>',
  },
  {
    name: 'a slide of a carousel that scrolls',
    open: '<div style="width:500px;overflow-x:auto;scroll-snap-type:x mandatory;display:flex"><div style="flex:0 0 500px">Slide 1</div><div style="flex:0 0 500px">',
    close: '</div></div>',
  },
  {
    name: 'a table that scrolls sideways',
    open: '<div style="overflow-x:auto;width:300px"><div style="width:900px;padding-left:600px">',
    close: '</div></div>',
  },
  {
    name: 'an app whose box scrolls instead of the page',
    open: '<div style="height:500px;overflow-y:scroll"><div style="height:2000px"></div>',
    close: '</div>',
    style: 'html,body{height:100%;overflow:hidden}',
  },
  {
    name: 'text that fades in',
    open: '<div class="fade">',
    close: '</div>',
    style: '@keyframes f{from{opacity:0}to{opacity:1}}.fade{animation:f .3s both}',
  },
  {
    name: 'an absolute box in a static one without height',
    open: '<div style="height:0;overflow:hidden"><div style="position:absolute">',
    close: '</div></div><div style="height:60px"></div>',
  },
  {
    name: 'a box with an ellipsis behind the name',
    open: '<div style="white-space:nowrap;overflow:hidden;text-overflow:ellipsis;width:300px">',
    close: '</div>',
  },
  {
    name: 'under a veil that lets the text through',
    open: '<div style="position:relative"><div style="position:absolute;inset:0;background:rgba(255,255,255,.3);z-index:2"></div>',
    close: '</div>',
  },
];

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
