import type { Page } from '@playwright/test';
import { ClosedRoots, cardText } from './closed-root';
import { expect, test } from './fixtures';
import { complaintsOf, domState } from './page-state';
import { findMark, marksOf, openCard, openPopup, restOn, waitForMarks } from './reader';
import { countMessages, killWorker } from './worker-life';

const JANUARY = '/harbour-ledger/2025/01/30/damascus-talks-leave-bases-in-question.html';
const LATER = '/meridian-post/world/sharaa-returns-to-moscow.html';
const TRAPS = '/northgate/story/2025/02/20/names-on-the-quay/';

async function noCard(page: Page): Promise<void> {
  await expect.poll(() => cardText(page), { message: 'no card' }).toBe('');
}

test.describe('on a news page', () => {
  test('names are marked, and the page itself stays as it was', async ({ page, server }) => {
    const complaints = complaintsOf(page);
    await page.goto(server.origin + JANUARY);
    const before = await domState(page);
    const marks = await waitForMarks(page, 10);
    const texts = marks.map(({ text }) => text);
    for (const name of [
      'Mikhail Bogdanov',
      'Ahmed al-Sharaa',
      'Tartus',
      'Khmeimim',
      'Dmitry Peskov',
      'Marco Rubio',
    ]) {
      expect(texts).toContain(name);
    }
    expect(await domState(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('resting on a name opens the card of that person, with facts cited and dated', async ({
    page,
    server,
  }) => {
    await page.goto(server.origin + JANUARY);
    const card = await openCard(page, 'Mikhail Bogdanov');
    expect(card).toContain('Mikhail Bogdanov');
    expect(card).toMatch(/deputy foreign minister/i);
    expect(card).toMatch(/Unnamed outlet|The Moscow Times|Khaleej Times/);
    expect(card).toContain('29 Jan 2025');
  });

  test('opening a card adds one element of ours to the page and nothing else', async ({
    page,
    server,
  }) => {
    await page.goto(server.origin + JANUARY);
    await waitForMarks(page);
    const before = await domState(page);
    await openCard(page, 'Mikhail Bogdanov');
    const after = await domState(page);
    expect(after.text).toBe(before.text);
    expect(after.nodes).toBe(before.nodes + 1);
  });

  test('a pointer sweeping over names opens nothing', async ({ page, server }) => {
    await page.goto(server.origin + JANUARY);
    const mark = await findMark(page, 'Mikhail Bogdanov');
    await page.mouse.move(mark.x - 200, mark.y - 120);
    await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 4 });
    await page.mouse.move(mark.x + 300, mark.y + 260, { steps: 8 });
    // A card that was going to open would be there once a rest elsewhere has been noticed and answered.
    await openCard(page, 'Asaad al-Shaibani');
    expect(await cardText(page)).not.toContain('Bogdanov has');
    expect((await cardText(page)).startsWith('Mikhail')).toBe(false);
  });

  test('Escape closes the card, and only the card', async ({ page, server }) => {
    await page.goto(server.origin + JANUARY);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.title = `page saw ${key}`;
      });
    });
    await openCard(page, 'Mikhail Bogdanov');
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.title()).not.toContain('page saw');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('page saw Escape');
  });

  test('a click pins the card; without one it goes when the pointer goes', async ({
    page,
    server,
  }) => {
    await page.goto(server.origin + JANUARY);
    await openCard(page, 'Mikhail Bogdanov');
    await page.mouse.move(5, 5, { steps: 6 });
    await noCard(page);

    const mark = await restOn(page, 'Mikhail Bogdanov');
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.mouse.click(mark.x + Math.min(mark.width / 2, 30), mark.y + mark.height / 2);
    const roots = await ClosedRoots.of(page);
    await expect.poll(() => roots.centreOf('[role="dialog"]')).not.toBeNull();
    await page.mouse.move(5, 5, { steps: 6 });
    await openedStill(page);
    await page.keyboard.press('Escape');
    await noCard(page);
  });

  test('it tells people apart who share a name, and places that share one', async ({
    page,
    server,
  }) => {
    await page.goto(server.origin + TRAPS);
    await waitForMarks(page, 4);
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts).toContain('Bachar el-Assad');
    expect(texts).toContain('Ahmed el-Charaa');
    expect(texts.some((text) => /Farouk|Hafez|Andrei|Idaho/.test(text))).toBe(false);
  });

  test('paragraphs that arrive late are marked too', async ({ page, server }) => {
    await page.goto(server.origin + LATER);
    await expect
      .poll(async () => (await marksOf(page)).map(({ text }) => text), {
        message: 'the late paragraph',
      })
      .toContain('Prince Faisal bin Farhan');
  });

  test('the worker may be killed between load and hover', async ({
    page,
    server,
    browserWithExtension,
    extensionId,
  }) => {
    await page.goto(server.origin + JANUARY);
    await waitForMarks(page, 10);
    await killWorker(browserWithExtension, extensionId);
    expect(await openCard(page, 'Mikhail Bogdanov')).toMatch(/deputy foreign minister/i);
  });
});

/** The leaving delay has run out when a second pointer move far off has been seen; a pinned card is still there. */
async function openedStill(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((seen) => setTimeout(seen, 600)));
  expect(await cardText(page)).not.toBe('');
}

test('a page that is no news costs no message and gets no mark', async ({
  page,
  server,
  worker,
}) => {
  const seen = await countMessages(await worker());
  await page.goto(`${server.origin}/`);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(null))));
  expect(await marksOf(page)).toEqual([]);
  expect(await seen()).toBe(0);
});

test('the popup lists what is marked, in reading order', async ({
  page,
  server,
  worker,
  browserWithExtension,
  extensionId,
}) => {
  await page.goto(server.origin + JANUARY);
  const marks = await waitForMarks(page, 10);
  const popup = await openPopup(browserWithExtension, extensionId, await worker(), page);
  const items = popup.locator('[data-entity]');
  await expect(items).toHaveCount(marks.length);
  await expect(popup.locator('body')).toContainText('Mikhail Bogdanov');
  await expect(popup.locator('body')).toContainText(/30 January 2025/);
  await popup.close();
});
