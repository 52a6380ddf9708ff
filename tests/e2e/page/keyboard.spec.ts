import { raiseCommand } from '../support/commands';
import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { closing, marksOf } from '../support/reader';
import { JANUARY } from '../support/server';
import { flashesSeen, watchSightings } from '../support/sightings';

const PATH = '/news/2025/01/30/quay.html';

test('the commands lead from mark to mark and open a card, which takes the focus; Escape gives it back', async ({
  page,
  reader,
  worker,
}) => {
  await reader.read(JANUARY);
  await watchSightings(page);
  const link = page.locator('nav a').first();
  await link.focus();
  const [first, second] = (await marksOf(page)).map(({ text }) => text);
  const flashed: (string | undefined)[] = [];
  for (const [command, phrase] of [
    ['next-mark', first],
    ['next-mark', second],
    ['previous-mark', first],
  ] as const) {
    await raiseCommand(await worker(), page, command);
    flashed.push(phrase);
    await expect.poll(() => flashesSeen(page)).toEqual(flashed);
  }
  await raiseCommand(await worker(), page, 'open-card');
  const focused = () =>
    reader.ask<string>('.card', '(card) => card.getRootNode().activeElement?.id ?? ""');
  await expect.poll(focused).toBe('name');
  await reader.shows(first ?? '');
  await page.keyboard.press('Escape');
  await reader.seesNoCard();
  await expect(link).toBeFocused();
});

test('while the reader is typing the commands do nothing', async ({ page, reader, worker }) => {
  await reader.read(JANUARY);
  await watchSightings(page);
  await page.evaluate(() => {
    document.body.prepend(document.createElement('input'));
    document.querySelector('input')?.focus();
  });
  await raiseCommand(await worker(), page, 'next-mark');
  await raiseCommand(await worker(), page, 'open-card');
  await page.locator('input').blur();
  // Commands are carried out in the order in which they were raised: the effects of those two are visible.
  await raiseCommand(await worker(), page, 'previous-mark');
  await expect.poll(() => flashesSeen(page)).toHaveLength(1);
  expect(await reader.text()).toBe('');
});

const FIXED =
  'header{position:fixed;inset:0 0 auto;height:160px;background:#ddd}main{padding:900px 0}';
const IN_A_BOX =
  'html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto;padding-top:900px;box-sizing:border-box}';
for (const [what, style] of [
  ['a header that stays hid it', FIXED],
  ['the page scrolls in a box of its own', IN_A_BOX],
] as const) {
  test(`a mark that a command leads to is seen, though ${what}`, async ({
    page,
    server,
    reader,
    worker,
  }) => {
    server.set(PATH, { body: newsPageOf({ head: `<style>${style}</style>` }) });
    await reader.read(PATH);
    const [hidden] = await marksOf(page);
    // Where there is such a header, the first mark is behind it; else it is below the view.
    await page.evaluate(
      (y) => window.scrollBy({ top: y - 80, behavior: 'instant' }),
      hidden?.y ?? 0,
    );
    await raiseCommand(await worker(), page, 'open-card');
    const onTop = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('backgrounder-active') ?? [])] as Range[];
        const box = range?.getBoundingClientRect();
        return box && document.elementFromPoint(box.x + 5, box.y + box.height / 2)?.localName;
      });
    await expect.poll(onTop).toBe('p');
  });
}

test('the popup’s list opens the card of whomever is chosen', async ({
  page,
  reader,
  openPopup: popupOfPage,
}) => {
  await reader.read(JANUARY);
  const popup = await popupOfPage();
  await expect(popup.locator('[data-entity]')).toHaveCount((await marksOf(page)).length);
  await closing(popup, () =>
    popup.locator('[data-entity="dmitry-peskov"] button').first().press('Enter'),
  );
  await reader.shows('Dmitry Peskov');
});
