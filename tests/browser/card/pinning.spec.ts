import { expect, story, test } from './harness';
import { isGone, settle, shows } from './waiting';

test.describe('pinning', () => {
  test('a click on the mark pins; scrolling and leaving do not close; the button does', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story('', '<p style="height:900px">So it was.</p>'));
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
    const { x, y } = await reader.markAt('Dana Holub');
    await reader.page.mouse.click(x, y);
    await reader.page.mouse.move(5, 690, { steps: 3 });
    await reader.page.mouse.wheel(0, 200);
    await settle(reader);
    expect(await reader.text()).toContain('Dana Holub');
    await reader.clickIn('[aria-label="Close"]');
    await isGone(reader);
  });

  test('the pin button keeps the card, and pressed again lets it go', async ({ openCardPage }) => {
    const reader = await openCardPage(story());
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
    const pinned = () =>
      reader.roots.evaluate('[aria-label="Pin"]', '(b) => b.getAttribute("aria-pressed")');
    await reader.clickIn('[aria-label="Pin"]');
    await expect.poll(pinned).toBe('true');
    await reader.page.mouse.move(5, 690, { steps: 3 });
    await settle(reader);
    expect(await reader.text()).toContain('Dana Holub');
    await reader.clickIn('[aria-label="Pin"]');
    await expect.poll(pinned).toBe('false');
    await reader.page.mouse.move(5, 690, { steps: 3 });
    await settle(reader);
    await isGone(reader);
  });

  test('a card follows its phrase when the page scrolls, and never covers it', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story('', '<p style="height:1900px">So it was.</p>'));
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
    const { x, y } = await reader.markAt('Dana Holub');
    await reader.page.mouse.click(x, y);
    await reader.page.mouse.wheel(0, 90);
    await expect.poll(async () => (await reader.markAt('Dana Holub')).y).toBeLessThan(y - 80);
    const gap = async () => {
      const mark = await reader.markAt('Dana Holub');
      const top = await reader.roots.evaluate('.card', '(c) => c.getBoundingClientRect().top');
      return Math.round((top as number) - (mark.y + mark.height / 2));
    };
    await expect.poll(gap).toBe(6);
  });

  test('opened by key it takes the focus, on its name; closing gives it back', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story('', '<button id="b">Page</button>'));
    await reader.page.focus('#b');
    await reader.page.evaluate(() => {
      const mark = card.marks()[1];
      if (mark) card.caller.call(mark);
    });
    await shows(reader, 'Dana Holub');
    const inside = () =>
      reader.roots.evaluate('.card', '(c) => c.getRootNode().activeElement?.id ?? null');
    await expect.poll(inside).toBe('name');
    await reader.page.keyboard.press('Tab');
    await expect.poll(inside).not.toBe('name');
    await reader.page.keyboard.press('Escape');
    await isGone(reader);
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('b');
  });
});
