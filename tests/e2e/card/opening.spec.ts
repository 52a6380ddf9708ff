import { DEFAULT_REST_MS } from '../../../messaging/default-rest';
import { LEAVE_MS, SWITCH_MS } from '../../../page/hover/machine';
import { expect, test } from '../support/fixtures';
import { newsPageOf, STORY } from '../support/news';
import { JANUARY } from '../support/server';
import { cardsSeen, watchSightings } from '../support/sightings';

const PATH = '/news/2025/01/30/opening.html';
const COLUMN = '<style>body{font:18px/1.6 serif;max-width:640px;margin:0 auto}</style>';
/** Five names in one line, each of them there for the first time. */
const FIVE = ['Mikhail Bogdanov', 'Tartus', 'Khmeimim', 'Dmitry Peskov', 'Marco Rubio'];
const IN_A_LINE = `<p style="white-space:nowrap">${FIVE.join(', ')} and nobody else.</p>`;
const FILLER = STORY.replaceAll(/[A-Z][a-z]+ (al-[A-Z])?[A-Z]?[a-z]+/g, 'the other side');
const TALL = '<p style="height:1200px">So it was.</p>';

test.beforeEach(({ server }) => {
  server.set(PATH, {
    body: newsPageOf({ head: COLUMN, article: TALL + IN_A_LINE + FILLER + TALL }),
  });
});

test.describe('rest, not passing', () => {
  test(`a card opens once the pointer has rested for ${DEFAULT_REST_MS} ms, and not a moment before`, async ({
    reader,
  }) => {
    await reader.readByClock(PATH);
    await reader.moveOn('Tartus');
    await reader.elapse(DEFAULT_REST_MS - 1);
    expect(await reader.text()).toBe('');
    await reader.elapse(1);
    await reader.shows('Tartus');
  });

  test('a sweep over five marks at 400 px/s opens none; a rest then opens one', async ({
    page,
    reader,
  }) => {
    await reader.readByClock(PATH, FIVE.length);
    await watchSightings(page);
    const first = await reader.findMark(FIVE[0] ?? '');
    const last = await reader.findMark(FIVE.at(-1) ?? '');
    const y = first.y + first.height / 2;
    expect(last.y).toBe(first.y);
    const stepPx = 12;
    for (let x = first.x - 40; x < last.x + last.width + 40; x += stepPx) {
      await page.mouse.move(x, y);
      await reader.elapse((stepPx / 400) * 1000);
    }
    await reader.settle();
    expect(await cardsSeen(page)).toBe(0);
    await reader.open('Khmeimim');
    expect(await cardsSeen(page)).toBe(1);
  });

  test('a pointer on its way with a button held down opens none: the reader selects', async ({
    page,
    reader,
  }) => {
    await reader.readByClock(PATH);
    const { x, y } = await reader.findMark('Tartus');
    await page.mouse.move(x - 60, y + 9);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 9, { steps: 4 });
    await reader.settle();
    expect(await reader.text()).toBe('');
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  test('scrolling under a still pointer opens nothing', async ({ page, reader }) => {
    await reader.readByClock(PATH);
    await watchSightings(page);
    const mark = await reader.findMark('Tartus');
    await page.mouse.move(mark.x + 20, mark.y + mark.height / 2 + 200);
    await page.evaluate(() => {
      const seen = ({ target }: Event) => {
        if (/Tartus/.test((target as Element).textContent ?? ''))
          document.title = 'under the pointer';
      };
      document.addEventListener('pointerover', seen);
    });
    await page.mouse.wheel(0, -200);
    await expect
      .poll(async () => Math.round((await reader.findMark('Tartus')).y))
      .toBe(Math.round(mark.y) + 200);
    // The browser itself tells a page that something else lies under the pointer now.
    await expect(page).toHaveTitle('under the pointer');
    await reader.settle();
    expect(await cardsSeen(page)).toBe(0);
  });
});

test.describe('staying and going', () => {
  test(`stays for as long as the pointer is on mark or card, goes ${LEAVE_MS} ms after both are left`, async ({
    page,
    reader,
  }) => {
    await reader.readByClock(PATH);
    await reader.open('Tartus');
    await reader.elapse(10_000);
    await reader.shows('Tartus');
    const { left, top } = await reader.card();
    await page.mouse.move(left + 40, top + 40, { steps: 4 });
    await reader.elapse(10_000);
    await reader.shows('Tartus');
    await reader.leave();
    await reader.elapse(LEAVE_MS - 1);
    await reader.shows('Tartus');
    await reader.elapse(1);
    expect(await reader.text()).toBe('');
  });

  for (const [side, to] of [
    ['below', 0.15],
    ['above', 0.85],
  ] as const) {
    test(`a slow way to any corner of a card ${side} its mark keeps it open, and so does the way back`, async ({
      page,
      reader,
    }) => {
      test.slow();
      await reader.readByClock(PATH);
      await watchSightings(page);
      const before = await reader.findMark('Khmeimim');
      await page.evaluate(
        (y) => window.scrollBy({ top: y, behavior: 'instant' }),
        before.y - 800 * to,
      );
      const { mark, x, y } = await reader.moveOn('Khmeimim');
      await reader.settle();
      const { left, top, right, bottom } = await reader.card();
      expect(side === 'below' ? top >= mark.y + mark.height : bottom <= mark.y).toBe(true);
      const steps = 12;
      for (const corner of [
        { x: left + 9, y: top + 9 },
        { x: right - 9, y: top + 9 },
        { x: left + 9, y: bottom - 9 },
        { x: right - 9, y: bottom - 9 },
      ]) {
        const way = Array.from({ length: steps }, (_, n) => (n + 1) / steps);
        for (const done of [...way, ...way.toReversed(), 0]) {
          await page.mouse.move(x + (corner.x - x) * done, y + (corner.y - y) * done);
          await reader.elapse(120);
        }
        expect(await reader.text()).toContain('Khmeimim');
      }
      expect(await cardsSeen(page)).toBe(1);
    });
  }

  test('a pointer that stops between mark and card, on neither, lets the card go', async ({
    page,
    reader,
  }) => {
    await reader.readByClock(PATH);
    const { mark, x } = await reader.moveOn('Tartus');
    await reader.settle();
    const { top, bottom } = await reader.card();
    const between = top > mark.y ? (mark.y + mark.height + top) / 2 : (mark.y + bottom) / 2;
    await page.mouse.move(x, between);
    await reader.elapse(LEAVE_MS - 1);
    expect(await reader.text()).not.toBe('');
    await reader.elapse(1);
    expect(await reader.text()).toBe('');
  });
});

test.describe('one card', () => {
  test(`while one is open another opens after ${SWITCH_MS} ms, in its place`, async ({
    page,
    reader,
  }) => {
    await reader.readByClock(PATH);
    await watchSightings(page);
    await reader.open('Khmeimim');
    await reader.moveOn('Mikhail Bogdanov');
    await reader.elapse(SWITCH_MS - 1);
    expect(await reader.ask('#name', '(h) => h.innerText')).toContain('Khmeimim');
    await reader.elapse(1);
    await reader.shows('Bogdanov');
    expect(await page.locator(':popover-open').count()).toBe(1);
    expect(await cardsSeen(page)).toBe(1);
  });

  test('a connection leads on in the same card, and Back returns', async ({ page, reader }) => {
    await reader.read(JANUARY);
    await reader.openPinned('Ahmed al-Sharaa');
    const name = () => reader.ask<string>('#name', '(h) => h.innerText');
    for (const _ of ['there', 'and on']) {
      await reader.press('.tab[data-section="connections"]');
      const there = '.connections li:last-child .plain';
      const next = await reader.ask<string>(there, '(button) => button.innerText');
      await reader.press(there);
      await expect.poll(name).toContain(next ?? '?');
      expect(await page.locator(':popover-open').count()).toBe(1);
    }
    await reader.press('[aria-label^="Back to"]');
    await reader.press('[aria-label^="Back to Ahmed"]');
    await expect.poll(name).toContain('Ahmed al-Sharaa');
  });
});
