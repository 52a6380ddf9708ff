import { DEFAULT_REST_MS } from '../../../messaging/default-rest';
import { LEAVE_MS, LONG_PRESS_MS, SWITCH_MS } from '../../../page/hover/machine';
import { expect, story, test } from './harness';
import { isGone, settle, shows } from './waiting';

test.describe('A4: no accidental open', () => {
  test('a sweep across five marks at 400 px/s opens none; a rest opens one', async ({
    openCardPage,
  }) => {
    const names = 'Dana Holub and Ilya Marenko and '.repeat(3);
    const reader = await openCardPage(
      story('', `<p style="white-space:nowrap">${names}</p><p>Dana Holub</p>`),
    );
    const from = await reader.markAt('Dana Holub', 1);
    const stepPx = 12;
    for (let x = 0; x < 600; x += stepPx) {
      await reader.page.mouse.move(from.x - 50 + x, from.y);
      await reader.elapse((stepPx / 400) * 1000);
    }
    await reader.page.mouse.move(5, 5);
    await settle(reader);
    expect(await reader.text()).toBe('');
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
  });

  test('scrolling under a still pointer opens none', async ({ openCardPage }) => {
    const tall = '<p style="height:900px">So it was.</p>';
    const reader = await openCardPage(story('', tall));
    const { x, y } = await reader.markAt('Dana Holub');
    await reader.page.mouse.move(x, y + 300);
    await reader.page.evaluate(() => window.scrollBy({ top: -0, behavior: 'instant' }));
    await reader.page.mouse.wheel(0, 10);
    await reader.page.evaluate(
      ([px, py]) => {
        const box = card.marks()[1]?.range()?.getBoundingClientRect();
        if (box) window.scrollBy({ top: box.y + box.height / 2 - (py ?? 0), behavior: 'instant' });
        return px;
      },
      [x, y + 300],
    );
    await settle(reader);
    expect(await reader.text()).toBe('');
  });

  test('with “click only”, resting opens none and a click opens it pinned', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story(), { start: { openOn: 'click' } });
    await reader.restOn('Dana Holub');
    await settle(reader);
    expect(await reader.text()).toBe('');
    const { x, y } = await reader.markAt('Dana Holub');
    await reader.page.mouse.click(x, y);
    await shows(reader, 'Dana Holub');
    expect(await reader.roots.centreOf('[role="dialog"]')).not.toBeNull();
  });
});

test('with “while Shift is held”, only the key opens: moved in with it, or pressed at rest, never while writing', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story('', '<input id="box">'), {
    start: { openOn: 'modifier' },
  });
  const { keyboard, mouse } = reader.page;
  await reader.restOn('Dana Holub');
  await settle(reader);
  expect(await reader.text()).toBe('');
  await reader.page.focus('#box');
  await keyboard.press('Shift+A');
  await settle(reader);
  expect(await reader.text()).toBe('');
  await reader.page.evaluate(() => document.querySelector<HTMLElement>('#box')?.blur());
  await keyboard.down('Shift');
  await reader.elapse(SWITCH_MS);
  await shows(reader, 'Dana Holub');
  await keyboard.press('Escape');
  await isGone(reader);
  await mouse.move(5, 5);
  await reader.moveOn('Ilya Marenko');
  await reader.elapse(SWITCH_MS);
  await shows(reader, 'Ilya Marenko');
  await keyboard.up('Shift');
});

test('the card is in its place in the very turn in which the wait ends: the next frame shows it', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await reader.restOn('Dana Holub');
  await shows(reader, 'Dana Holub');
  await reader.page.keyboard.press('Escape');
  await reader.page.mouse.move(5, 5);
  await reader.moveOn('Ilya Marenko');
  const shown = await reader.page.evaluate((restMs) => {
    card.elapse(restMs);
    return document.querySelectorAll(':popover-open').length;
  }, DEFAULT_REST_MS);
  expect(shown).toBe(1);
  const { x } = await reader.markAt('Ilya Marenko');
  const box = await reader.roots.evaluate<{ left: number; right: number }>(
    '.card',
    '(c) => { const { left, right } = c.getBoundingClientRect(); return { left, right }; }',
  );
  expect(box && box.left < x && box.right > x).toBe(true);
});

test.describe('A1, A2, A3: dismissible, hoverable, persistent', () => {
  test('Escape closes it and no handler of the page hears of it; a second one reaches the page', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story());
    await reader.page.evaluate(() => {
      document.body.dataset['keys'] = '';
      for (const type of ['keydown', 'keyup'] as const) {
        document.addEventListener(type, ({ key }) => {
          document.body.dataset['keys'] += `${type} ${key},`;
        });
      }
    });
    const keys = () => reader.page.evaluate(() => document.body.dataset['keys']);
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
    await reader.page.keyboard.press('Escape');
    await isGone(reader);
    expect(await keys()).toBe('');
    await reader.page.keyboard.press('Escape');
    expect(await keys()).toBe('keydown Escape,keyup Escape,');

    const { x, y } = await reader.markAt('Dana Holub');
    await reader.page.mouse.move(x + 12, y, { steps: 3 });
    await settle(reader);
    expect(await reader.text()).toBe('');
    await reader.page.mouse.move(x, y + 200, { steps: 4 });
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
  });

  for (const [words, n] of [
    ['Dana Holub', 0],
    ['Dana Holub', 1],
  ] as const) {
    test(`a slow diagonal way from mark ${n} of ${words} to the card keeps it open`, async ({
      openCardPage,
    }) => {
      const reader = await openCardPage(story());
      await reader.restOn(words, n);
      await shows(reader, words);
      const from = await reader.markAt(words, n);
      const to = await reader.roots.evaluate(
        '.card',
        '(c) => { const r = c.getBoundingClientRect(); return { x: r.right - 30, y: r.top + r.height / 2 }; }',
      );
      const { x, y } = to as { x: number; y: number };
      const steps = 24;
      for (let step = 1; step <= steps; step++) {
        await reader.page.mouse.move(
          from.x + ((x - from.x) * step) / steps,
          from.y + ((y - from.y) * step) / steps,
        );
        await reader.elapse(60);
      }
      await settle(reader);
      expect(await reader.text()).toContain(words);
    });
  }

  test('opens after 300 ms at rest, not before; is there after ten seconds; goes 300 ms after both are left', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story());
    await reader.moveOn('Dana Holub');
    await reader.elapse(DEFAULT_REST_MS - 1);
    expect(await reader.text()).toBe('');
    await reader.elapse(1);
    await shows(reader, 'Dana Holub');
    await reader.elapse(10_000);
    expect(await reader.text()).toContain('Dana Holub');
    await reader.page.mouse.move(5, 690);
    await reader.elapse(LEAVE_MS - 1);
    expect(await reader.text()).toContain('Dana Holub');
    await reader.elapse(1);
    expect(await reader.text()).toBe('');
  });
});

test.describe('A7, A20, A21: the page keeps its focus, its links and its layers', () => {
  test('hover steals no focus and leaves the document as it was once it closes', async ({
    openCardPage,
  }) => {
    const reader = await openCardPage(story('', '<input id="box" value="abc">'));
    await reader.page.focus('#box');
    const before = await reader.page.evaluate(() => document.documentElement.outerHTML);
    await reader.restOn('Dana Holub');
    await shows(reader, 'Dana Holub');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('box');
    await reader.page.keyboard.press('Escape');
    await isGone(reader);
    expect(await reader.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('a mark inside a link opens on hover, and a click follows the link', async ({
    openCardPage,
  }) => {
    const link = '<p><a id="link" href="#followed" title="To the quay">Dana Holub</a></p>';
    const reader = await openCardPage(story('', link));
    await reader.restOn('Dana Holub', 1);
    await shows(reader, 'Dana Holub');
    const { x, y } = await reader.markAt('Dana Holub', 1);
    await reader.page.mouse.click(x, y);
    expect(await reader.page.evaluate(() => location.hash)).toBe('#followed');
    expect(await reader.page.getAttribute('#link', 'title')).toBe('To the quay');
    expect(await reader.roots.centreOf('[role="dialog"]')).toBeNull();
  });

  test('above the page’s own modal dialog: visible, and its controls work', async ({
    openCardPage,
  }) => {
    const dialog = '<dialog id="d"><p>Dana Holub spoke.</p></dialog>';
    const reader = await openCardPage(story('', dialog));
    await reader.page.evaluate(() => document.querySelector<HTMLDialogElement>('#d')?.showModal());
    await reader.restOn('Dana Holub', 1);
    await shows(reader, 'Dana Holub');
    await reader.clickIn('[aria-label="Close"]');
    await isGone(reader);
    expect(await reader.page.evaluate(() => document.querySelectorAll('#d > div').length)).toBe(0);
  });

  test('in fullscreen', async ({ openCardPage }) => {
    const reader = await openCardPage(
      story('', '<section id="f"><p>Dana Holub spoke.</p></section>'),
    );
    await reader.page.evaluate(() => {
      document.addEventListener(
        'click',
        () => void document.querySelector('#f')?.requestFullscreen(),
        { once: true },
      );
    });
    await reader.page.mouse.click(5, 5);
    await expect.poll(() => reader.page.evaluate(() => document.fullscreenElement?.id)).toBe('f');
    await reader.restOn('Dana Holub', 1);
    await shows(reader, 'Dana Holub');
    await reader.clickIn('[aria-label="Close"]');
    await isGone(reader);
  });
});

test.describe('touch', () => {
  const touch = { context: { hasTouch: true } };

  test('a long press opens; a tap on a linked mark follows the link', async ({ openCardPage }) => {
    const link = '<p><a href="#followed">Dana Holub</a></p>';
    const reader = await openCardPage(story('', link), touch);
    const cdp = await reader.page.context().newCDPSession(reader.page);
    const { x, y } = await reader.markAt('Dana Holub', 1);
    await reader.page.touchscreen.tap(x, y);
    expect(await reader.page.evaluate(() => location.hash)).toBe('#followed');
    await settle(reader);
    expect(await reader.text()).toBe('');
    const plain = await reader.markAt('Dana Holub');
    await cdp.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: plain.x, y: plain.y }],
    });
    await reader.elapse(LONG_PRESS_MS - 1);
    expect(await reader.text()).toBe('');
    await reader.elapse(1);
    await shows(reader, 'Dana Holub');
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await settle(reader);
    expect(await reader.text()).toContain('Dana Holub');
    await reader.page.touchscreen.tap(5, 5);
    await isGone(reader);
  });
});
