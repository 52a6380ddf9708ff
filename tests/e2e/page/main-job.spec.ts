import { expect, test } from '../support/fixtures';
import { complaintsOf, domState } from '../support/page-state';
import { marksOf, waitForMarks } from '../support/reader';
import { JANUARY, LATER, TRAPS } from '../support/server';
import { countMessages } from '../support/worker-life';

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
    reader,
  }) => {
    await reader.read(JANUARY);
    const card = await reader.open('Mikhail Bogdanov');
    expect(card).toContain('Mikhail Bogdanov');
    expect(card).toMatch(/deputy foreign minister/i);
    expect(card).toMatch(/Unnamed outlet|The Moscow Times|Khaleej Times/);
    expect(card).toContain('29 Jan 2025');
  });

  test('opening a card adds one element of ours to the page and nothing else', async ({
    page,
    reader,
  }) => {
    await reader.read(JANUARY);
    const before = await domState(page);
    await reader.open('Mikhail Bogdanov');
    const after = await domState(page);
    expect(after.text).toBe(before.text);
    expect(after.nodes).toBe(before.nodes + 1);
  });

  test('it tells people apart who share a name, and places that share one', async ({ reader }) => {
    await reader.read(TRAPS);
    const texts = await reader.marked();
    expect(texts).toContain('Bachar el-Assad');
    expect(texts).toContain('Ahmed el-Charaa');
    expect(texts.some((text) => /Farouk|Hafez|Andrei|Idaho/.test(text))).toBe(false);
  });

  test('paragraphs that arrive late are marked too', async ({ reader }) => {
    await reader.read(LATER);
    await expect
      .poll(() => reader.marked(), { message: 'the late paragraph' })
      .toContain('Prince Faisal bin Farhan');
  });

  test('the worker may be killed between load and hover', async ({ reader, killWorker }) => {
    await reader.read(JANUARY);
    await killWorker();
    expect(await reader.open('Mikhail Bogdanov')).toMatch(/deputy foreign minister/i);
  });
});

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

test('the popup lists what is marked, in reading order', async ({ page, reader, openPopup }) => {
  await reader.read(JANUARY);
  const popup = await openPopup();
  await expect(popup.locator('[data-entity]')).toHaveCount((await marksOf(page)).length);
  await expect(popup.locator('body')).toContainText('Mikhail Bogdanov');
  await expect(popup.locator('body')).toContainText(/30 January 2025/);
});
