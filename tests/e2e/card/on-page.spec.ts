import { LONG_PRESS_MS } from '../../../page/hover/machine';
import type { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { IN_A_MODAL_DIALOG, STORY } from '../support/news';
import { cardsSeen, watchSightings } from '../support/sightings';
import { Finger } from './fingers';

const LINKED = `${STORY}<p>It was <a id="link" href="#followed" title="All on Marco Rubio">Marco Rubio</a> who said so first.</p>`;

/** What the page finds under the middle of the card; `host` where that is the card itself, and nothing is over it. */
async function onTop(reader: CardReader): Promise<string> {
  const { left, top, right, bottom } = await reader.card();
  return reader.page.evaluate(
    ([x, y]) => {
      const found = document.elementFromPoint(x, y) as HTMLElement | null;
      return found?.matches(':popover-open') ? 'host' : (found?.localName ?? 'nothing');
    },
    [(left + right) / 2, (top + bottom) / 2] as const,
  );
}

test.describe('a mark inside a link', () => {
  test('leaves the link alone: a card on hover, the link on click, and a key follows it too', async ({
    page,
    reader,
    readNews,
  }) => {
    await readNews({ article: LINKED });
    await reader.open('Marco Rubio');
    await reader.clickOn('Marco Rubio');
    await expect(page).toHaveURL(/#followed$/);
    expect(await reader.sees('[role="dialog"]')).toBe(false);
    await page.goBack();
    await reader.open('Marco Rubio');
    await page.locator('#link').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#followed$/);
    expect(await reader.sees('[role="dialog"]')).toBe(false);
  });

  test('keeps the title that the page gave it, and the card adds no other', async ({
    page,
    reader,
    readNews,
  }) => {
    await readNews({ article: LINKED });
    await reader.open('Marco Rubio');
    expect(await page.locator('#link').getAttribute('title')).toBe('All on Marco Rubio');
    expect(await page.locator(':popover-open[title]').count()).toBe(0);
  });

  test('can be dragged and selected like any link: a pressed button opens no card', async ({
    page,
    reader,
    readNews,
  }) => {
    await readNews({ article: LINKED });
    await watchSightings(page);
    const mark = await reader.findMark('Marco Rubio');
    await page.mouse.move(mark.x + 10, mark.y + mark.height / 2);
    await page.mouse.down();
    await page.mouse.move(mark.x + 40, mark.y + mark.height / 2, { steps: 3 });
    await reader.settle();
    await page.mouse.up();
    expect(await cardsSeen(page)).toBe(0);
  });
});

test.describe('by touch', () => {
  test.beforeEach(async ({ reader, readNews }) => {
    await readNews({ article: LINKED });
    await watchSightings(reader.page);
  });

  const middle = async (reader: CardReader, name: string) => {
    const mark = await reader.findMark(name);
    return [mark.x + mark.width / 2, mark.y + mark.height / 2] as const;
  };

  test(`a press of ${LONG_PRESS_MS} ms opens a card that stays; a tap elsewhere closes it`, async ({
    page,
    reader,
  }) => {
    const finger = await Finger.on(page);
    await finger.down(...(await middle(reader, 'Dmitry Peskov')));
    await reader.elapse(LONG_PRESS_MS - 1);
    expect(await reader.text()).toBe('');
    await reader.elapse(1);
    await reader.shows('Dmitry Peskov');
    await finger.up();
    await reader.settle();
    await reader.shows('Dmitry Peskov');
    await finger.tap(4, 4);
    await reader.seesNoCard();
  });

  test('a long press on a linked mark opens its card and does not follow the link', async ({
    page,
    reader,
  }) => {
    const finger = await Finger.on(page);
    await finger.down(...(await middle(reader, 'Marco Rubio')));
    await reader.elapse(LONG_PRESS_MS);
    await reader.shows('Marco Rubio');
    await finger.up();
    await reader.settle();
    expect(page.url()).not.toContain('#followed');
    await reader.shows('Marco Rubio');
  });

  test('a tap follows the link and opens no card', async ({ page, reader }) => {
    const finger = await Finger.on(page);
    await finger.tap(...(await middle(reader, 'Marco Rubio')));
    await expect(page).toHaveURL(/#followed$/);
    await reader.settle();
    expect(await cardsSeen(page)).toBe(0);
  });

  test('a tap on a mark without a link, and a finger that scrolls, open none', async ({
    page,
    reader,
  }) => {
    const finger = await Finger.on(page);
    const [x, y] = await middle(reader, 'Dmitry Peskov');
    await finger.tap(x, y);
    await reader.settle();
    await finger.down(x, y);
    await finger.moveTo(x, y - 60);
    await reader.settle();
    await finger.up();
    expect(await cardsSeen(page)).toBe(0);
  });
});

test.describe('layers', () => {
  test('above the page’s own modal dialog: seen, and its controls work', async ({
    page,
    reader,
    readNews,
  }) => {
    await readNews({ around: IN_A_MODAL_DIALOG });
    await reader.open('Mikhail Bogdanov');
    expect(await onTop(reader)).toBe('host');
    await reader.press('.tab[data-section="connections"]');
    await reader.shows('Connections');
    await reader.press('[aria-label="Close"]');
    await reader.seesNoCard();
    expect(await page.locator('dialog > [popover]').count()).toBe(0);
  });

  test('in fullscreen', async ({ page, reader, readNews }) => {
    const after =
      '<button onclick="document.querySelector(`article`).requestFullscreen()">Full</button>';
    await readNews({ head: '<style>article{background:#fff}</style>', after });
    await page.locator('button').click();
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
      .toBe('article');
    await reader.open('Mikhail Bogdanov');
    expect(await onTop(reader)).toBe('host');
    await reader.press('[aria-label="Close"]');
    await reader.seesNoCard();
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('article');
  });

  test('above whatever the page puts in front: headers, overlays with the highest z-index, popovers', async ({
    page,
    reader,
    readNews,
  }) => {
    const after =
      '<div style="position:fixed;inset:300px 0 0;background:#ccc;z-index:2147483647"></div><div id="pop" popover="manual" style="inset:300px 0 0 0;margin:0;width:100%">News by mail!</div>';
    await readNews({ after });
    await page.locator('#pop').evaluate((element: HTMLElement) => element.showPopover());
    await reader.open('Mikhail Bogdanov');
    expect((await reader.card()).bottom).toBeGreaterThan(300);
    expect(await onTop(reader)).toBe('host');
  });
});
