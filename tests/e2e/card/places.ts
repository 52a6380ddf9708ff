import type { Page } from '@playwright/test';
import type { CardReader, Edges } from '../support/card-reader';
import { expect } from '../support/fixtures';
import { type NewsParts, newsPageOf, STORY } from '../support/news';

/** A page, the mark in it, and where its card is to stand. */
export interface Place {
  readonly view?: readonly [width: number, height: number];
  /** Beyond a column of readable width. */
  readonly css?: string;
  readonly parts?: NewsParts;
  /** Where the mark's first line stands before it is rested on, as a part of the view's height. */
  readonly at?: number;
  /** The line of the mark that is pointed at, from 0. */
  readonly line?: number;
  readonly side?: 'above' | 'below';
  /** The edge that card and line have in common. */
  readonly shares?: 'left' | 'right';
  /** The edge of the view that keeps the card from where it would hang. */
  readonly shifted?: 'left' | 'right';
}

/** As near to its line as a card is to stand, CSS px. */
const NEAR_PX = 12;
const TALL = '<p style="height:1500px">So it was.</p>';
const COLUMN = 'body{font:18px/1.6 serif;max-width:640px;margin:0 auto}';
const TO_THE_EDGE = 'body{max-width:none;margin:0}';
/** The paragraph that has the mark. */
const P = 'p:nth-of-type(2)';

export function pageOf({ css = '', parts = {} }: Place): string {
  const head = `<style>${COLUMN}${css}</style>`;
  return newsPageOf({ article: TALL + STORY + TALL, head, ...parts });
}

export const PLACES: Readonly<Record<string, Place>> = {
  'below the line, where there is room': { at: 0.2, side: 'below', shares: 'left' },
  'above it, where there is not': { at: 0.9, side: 'above', shares: 'left' },
  'shifted at the right edge': {
    css: `${TO_THE_EDGE}${P}{text-indent:650px}`,
    at: 0.3,
    shifted: 'right',
  },
  'shifted at the left edge': {
    css: `html{direction:rtl}${TO_THE_EDGE}${P}{text-align:left;text-indent:520px}`,
    at: 0.3,
    shifted: 'left',
  },
  'the first line of a mark that runs over two': { css: `${P}{width:110px}`, line: 0, at: 0.3 },
  'its second line, when that is pointed at': { css: `${P}{width:110px}`, line: 1, at: 0.3 },
  'its second line, with the card above': {
    css: `${P}{width:110px}`,
    line: 1,
    at: 0.85,
    side: 'above',
  },
  'from the right on a page that runs from right to left': {
    parts: { root: 'lang="ar" dir="rtl"' },
    at: 0.3,
    shares: 'right',
  },
  'under a header that stays': {
    css: 'header{position:sticky;top:0;height:160px;background:#ddd;z-index:9}',
    view: [1000, 500],
    at: 0.4,
  },
  'a screen 320 px wide': { view: [320, 640], at: 0.5 },
  'a screen of 320 by 256, which is 400 % of 1280 by 1024': { view: [320, 256], at: 0.5 },
  'the page’s CSS zoom on the root': { css: 'html{zoom:1.6}', at: 0.6 },
  'the page’s CSS zoom on its parts': { css: 'body{zoom:.6}article{zoom:2.2}', at: 0.3 },
  'text that is turned and scaled': {
    css: 'article{transform:rotate(-3deg) scale(1.2)}',
    at: 0.4,
  },
  'a root that is moved, filtered and clipped': {
    css: 'html{transform:translate(60px,0);filter:blur(0);contain:paint;overflow:auto}',
    at: 0.4,
  },
  'a body that scrolls instead of the window': {
    css: 'html{overflow:hidden;height:100%}body{height:100%;overflow:auto}',
    at: 0.4,
  },
  'lines that run from top to bottom': {
    css: `${P}{writing-mode:vertical-rl;height:400px}`,
    at: 0.2,
  },
  columns: {
    css: 'body{max-width:none}article{columns:3;height:700px}',
    parts: { article: STORY },
  },
};

/** The same where scroll bars take their width from the page. */
export const BESIDE_SCROLL_BARS: typeof PLACES = {
  'a screen 320 px wide': { view: [320, 640], at: 0.5, shifted: 'right' },
  'shifted at the right edge': {
    css: `${TO_THE_EDGE}${P}{text-indent:650px}`,
    at: 0.3,
    shifted: 'right',
  },
  'shifted at the left edge of a page that runs from right to left': {
    css: `${TO_THE_EDGE}${P}{text-align:left;text-indent:500px}`,
    parts: { root: 'lang="ar" dir="rtl"' },
    at: 0.3,
    shifted: 'left',
  },
  'above a scroll bar that lies': { css: `body{width:3000px}`, at: 0.9, side: 'above' },
};

/** The lines of a mark, as they stand in the viewport. */
export function linesOf(page: Page, name: string): Promise<Edges[]> {
  return page.evaluate((words) => {
    const ranges = [...(CSS.highlights.get('backgrounder-person') ?? [])] as Range[];
    const range = ranges.find((one) => String(one).replace(/\s+/g, ' ') === words);
    return [...(range?.getClientRects() ?? [])]
      .filter(({ width }) => width > 1)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, name);
}

/** @throws when the mark has fewer lines */
export function nthLine(lines: readonly Edges[], n: number): Edges {
  const line = lines[n];
  if (!line) throw new Error(`The mark has no line ${n}: ${JSON.stringify(lines)}`);
  return line;
}

/** Scrolls a mark to a part of the view's height, in whatever it is that scrolls. */
export async function scrollMarkTo(page: Page, name: string, part: number): Promise<void> {
  const before = nthLine(await linesOf(page, name), 0).top;
  await page.evaluate(
    ([top, to]) => {
      const all = [document.scrollingElement, document.body, document.documentElement];
      const scroller = all.find((one) => one && one.scrollHeight > one.clientHeight + 1);
      scroller?.scrollBy({ top: top - innerHeight * to, behavior: 'instant' });
    },
    [before, part] as const,
  );
}

/** How far two boxes are apart; 0 where they touch or overlap. */
function apart(a: Edges, b: Edges): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(across, down);
}

/** The card covers nothing of the line nor of what stands beside it in that line, is near it, and whole in the view. */
export async function expectWellPlaced(reader: CardReader, line: Edges) {
  const card = await reader.card();
  // A box that is fixed to the view is as large as what of the view no scroll bar takes.
  const view = await reader.page.evaluate(() => {
    const probe = document.createElement('dialog');
    probe.style.cssText =
      'all:initial;display:block;position:fixed;inset:0;visibility:hidden;pointer-events:none';
    probe.popover = 'manual';
    document.documentElement.append(probe);
    probe.showPopover();
    const { left, top, right, bottom } = probe.getBoundingClientRect();
    probe.remove();
    return { left, top, right, bottom };
  });
  const where = JSON.stringify({ line, card, view });
  expect(card.top >= line.bottom || card.bottom <= line.top, `off the line: ${where}`).toBe(true);
  expect(apart(line, card), `near the line: ${where}`).toBeLessThan(NEAR_PX);
  const room = {
    left: card.left - view.left,
    top: card.top - view.top,
    right: view.right - card.right,
    bottom: view.bottom - card.bottom,
  };
  for (const edge of Object.values(room)) expect(edge, where).toBeGreaterThanOrEqual(-0.5);
  return { card, room };
}
