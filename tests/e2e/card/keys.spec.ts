import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { IN_A_MODAL_DIALOG } from '../support/news';
import { JANUARY } from '../support/server';
import { cardsSeen, flashesSeen, watchSightings } from '../support/sightings';

/** Has the page listen for keys as a page may, from its first script on, and count itself among the keen. */
const LISTENS = `<script>
  var heard = [];
  for (const type of ['keydown', 'keyup', 'keypress'])
    for (const target of [window, document]) for (const capture of [true, false])
      target.addEventListener(type, ({ key }) => heard.push(key), capture);
</script>`;
const heard = (page: Page) =>
  page.evaluate(() => [...new Set((globalThis as unknown as { heard: string[] }).heard)]);

test.describe('pinning', () => {
  test('a click on the mark pins: the card outlives the pointer, and says that it is a dialog', async ({
    reader,
  }) => {
    await reader.readByClock(JANUARY);
    await reader.open('Mikhail Bogdanov');
    expect(await reader.sees('[role="dialog"]')).toBe(false);
    await reader.clickOn('Mikhail Bogdanov');
    await expect.poll(() => reader.sees('[role="dialog"]')).toBe(true);
    await reader.leave();
    await reader.settle();
    await reader.shows('Mikhail Bogdanov');
  });

  test('a click on a mark without a card opens one, pinned', async ({ reader }) => {
    await reader.readByClock(JANUARY);
    await reader.clickOn('Mikhail Bogdanov');
    await expect.poll(() => reader.sees('[role="dialog"]')).toBe(true);
    await reader.leave();
    await reader.settle();
    await reader.shows('Mikhail Bogdanov');
  });

  test('Enter pins what the pointer has opened and goes into it; the page does not hear of it', async ({
    page,
    reader,
    readNews,
  }) => {
    await readNews({ head: LISTENS });
    await reader.open('Mikhail Bogdanov');
    await page.keyboard.press('Enter');
    const focused = () =>
      reader.ask<string>('.card', '(card) => card.getRootNode().activeElement?.id ?? ""');
    await expect.poll(focused).toBe('name');
    expect(await reader.sees('[role="dialog"]')).toBe(true);
    expect(await heard(page)).toEqual([]);
    await reader.leave();
    await reader.settle();
    await reader.shows('Mikhail Bogdanov');
  });

  test('where something of the page has the focus, Enter is for that', async ({
    page,
    reader,
    readNews,
  }) => {
    const button = '<button onclick="document.title=`pressed`">Subscribe</button>';
    await readNews({ after: button });
    await page.locator('button').focus();
    await reader.open('Mikhail Bogdanov');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('pressed');
    expect(await reader.sees('[role="dialog"]')).toBe(false);
  });
});

test.describe('Escape', () => {
  test('closes the card and nothing else: no handler of the page hears it, the next one does', async ({
    page,
    reader,
    readNews,
  }) => {
    await readNews({ head: LISTENS });
    await reader.open('Mikhail Bogdanov');
    await page.keyboard.press('Escape');
    await reader.seesNoCard();
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['Escape']);
  });

  test('leaves the page’s own dialog open under the card', async ({ page, reader, readNews }) => {
    await readNews({ around: IN_A_MODAL_DIALOG });
    await reader.open('Mikhail Bogdanov');
    await page.keyboard.press('Escape');
    await reader.seesNoCard();
    await expect(page.locator('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('the card stays closed until the pointer has left the mark and come back', async ({
    page,
    reader,
  }) => {
    await reader.readByClock(JANUARY);
    await watchSightings(page);
    const { x, y } = await reader.moveOn('Mikhail Bogdanov');
    await reader.settle();
    await reader.shows('Mikhail Bogdanov');
    await page.keyboard.press('Escape');
    await reader.seesNoCard();
    await page.mouse.move(x + 15, y, { steps: 4 });
    await reader.settle();
    await page.mouse.move(x - 10, y + 2, { steps: 4 });
    await reader.settle();
    expect(await cardsSeen(page)).toBe(1);
    await reader.leave();
    await reader.open('Mikhail Bogdanov');
    expect(await cardsSeen(page)).toBe(2);
  });
});

test.describe('closing leads back', () => {
  test('a short flash on the phrase; the next card ends it: no two marks stand out', async ({
    page,
    reader,
  }) => {
    await reader.readByClock(JANUARY);
    const standingOut = () =>
      page.evaluate(() =>
        ['active', 'flash'].map((how) =>
          [...((CSS.highlights.get(`backgrounder-${how}`) ?? []) as Iterable<Range>)].map(String),
        ),
      );
    await reader.open('Dmitry Peskov');
    expect(await standingOut()).toEqual([['Dmitry Peskov'], []]);
    await page.keyboard.press('Escape');
    await expect.poll(standingOut).toEqual([[], ['Dmitry Peskov']]);
    await reader.clickOn('Tartus');
    await expect.poll(standingOut).toEqual([['Tartus'], []]);
    await page.keyboard.press('Escape');
    await expect.poll(standingOut).toEqual([[], ['Tartus']]);
    await reader.elapse(5000);
    expect(await standingOut()).toEqual([[], []]);
  });

  test('to where the focus was, and it does not scroll the page', async ({ page, reader }) => {
    await reader.readByClock(JANUARY);
    const link = page.locator('nav a').first();
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    await reader.openPinned('Mikhail Bogdanov');
    await page.keyboard.press('Tab');
    await expect(link).not.toBeFocused();
    await page.keyboard.press('Escape');
    await reader.seesNoCard();
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('to the phrase, when the page was scrolled away from it under a pinned card', async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width: 900, height: 400 });
    await reader.readByClock(JANUARY);
    await watchSightings(page);
    await reader.openPinned('Mikhail Bogdanov');
    await page.evaluate(() => window.scrollTo({ top: 1e5, behavior: 'instant' }));
    const isInView = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('backgrounder-person') ?? [])] as Range[];
        const { top = -1, bottom = 0 } = range?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await isInView()).toBe(false);
    await page.keyboard.press('Escape');
    await reader.seesNoCard();
    await expect.poll(isInView).toBe(true);
    await expect.poll(() => flashesSeen(page)).toEqual(['Mikhail Bogdanov']);
  });
});
