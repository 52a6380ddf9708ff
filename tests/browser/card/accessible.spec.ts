import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Reader, story, test } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECTIONS = [
  '.more-facts',
  '.fold',
  '.timeline-button',
  ...[1, 2, 3, 4].map((n) => `.tab:nth-child(${n})`),
  '.note-button',
];

async function openPinned(reader: Reader, words = 'Dana Holub'): Promise<void> {
  await reader.page.evaluate((wanted) => {
    const mark = card.marks().find(({ mention }) => mention.surface === wanted);
    if (mark) card.caller.call(mark);
  }, words);
  await reader.page.waitForFunction(() => document.querySelector(':popover-open') !== null);
}

interface AxeNode {
  readonly html: string;
}
interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}
interface Axe {
  run(
    context: Node,
    options?: object,
  ): Promise<{ violations: readonly AxeFinding[]; passes: readonly AxeFinding[] }>;
}

/**
 * Breaches that axe finds in the card alone. It sees through the opened root, but cannot work out what lies behind a
 * text in the top layer: contrast is examined on a copy in the page.
 */
async function breaches(reader: Reader): Promise<string[]> {
  await reader.page.evaluate(AXE);
  return reader.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const host = document.querySelector(':popover-open');
    const shown = host?.shadowRoot?.querySelector('.card');
    if (!host?.shadowRoot || !shown) throw new Error('no card');
    const found = await axe.run(host);
    const copy = shown.cloneNode(true) as HTMLElement;
    copy.style.cssText = 'position: static; max-height: none';
    document.adoptedStyleSheets = host.shadowRoot.adoptedStyleSheets;
    const page = [...document.body.childNodes];
    document.body.replaceChildren(copy);
    const contrast = await axe.run(copy, { runOnly: ['color-contrast'] });
    document.body.replaceChildren(...page);
    document.adoptedStyleSheets = [];
    if ((contrast.passes[0]?.nodes.length ?? 0) < 10) throw new Error('axe saw no text');
    return [...found.violations, ...contrast.violations].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  });
}

/** What is wider than the card, or cut at its side; empty when all fits. */
function cut(reader: Reader): Promise<unknown> {
  return reader.roots.evaluate(
    '.card',
    `(card) => {
      const view = card.getBoundingClientRect();
      const found = [];
      if (card.scrollWidth > card.clientWidth) found.push('scrolls sideways');
      if (view.left < 0 || view.right > innerWidth + 0.5) found.push('outside the view');
      for (const e of card.querySelectorAll('p, h2, h3, button, li, span, a, textarea')) {
        const r = e.getBoundingClientRect();
        if (e.closest('.visually-hidden') || r.width === 0) continue;
        if (r.right > view.right + 0.5 || r.left < view.left - 0.5) found.push(e.outerHTML.slice(0, 80));
      }
      return found.join('; ') || 'nothing';
    }`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`A8, A12: axe finds nothing in any state, ${colorScheme}`, async ({ openCardPage }) => {
    const reader = await openCardPage(story(), {
      openRoots: true,
      context: { colorScheme },
      start: {
        personal: {
          hasNote: true,
          read: [
            {
              url: 'https://x.example/a',
              title: 'A quay for sale',
              outlet: null,
              site: 'x.example',
              lastSeenMs: 1.73e12,
            },
          ],
        },
      },
    });
    const look = (selector: string) => reader.page.locator(`.card ${selector}`).first();
    await openPinned(reader);
    expect(await breaches(reader)).toEqual([]);
    await look('.source-mark').click();
    for (const selector of SECTIONS) {
      await look(selector).click();
      expect(await breaches(reader), selector).toEqual([]);
    }
  });
}

test('A8: a dialog when pinned, named by its heading, never modal, never a tooltip', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await reader.restOn('Dana Holub');
  await expect.poll(() => reader.text()).not.toBe('');
  const role = () => reader.roots.evaluate('.card', '(c) => c.getAttribute("role") ?? "none"');
  expect(await role()).toBe('none');
  await reader.clickIn('.name');
  await expect.poll(role).toBe('dialog');
  const cdp = await reader.page.context().newCDPSession(reader.page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const dialog = nodes.find((node) => node.role?.value === 'dialog');
  expect(dialog?.name?.value).toContain('Dana Holub');
  expect(dialog?.properties?.some(({ name, value }) => name === 'modal' && value.value)).toBe(
    false,
  );
  const unnamed = nodes.filter(
    (node) => node.role?.value === 'button' && !node.ignored && !node.name?.value,
  );
  expect(unnamed).toEqual([]);
});

test('A6: the ring of what has the focus is seen at 3:1', async ({ openCardPage }) => {
  const reader = await openCardPage(story());
  await openPinned(reader);
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Tab');
  const ring = await reader.roots.evaluate(
    '.card',
    '(c) => { const s = getComputedStyle(c.getRootNode().activeElement); return s.outlineStyle + " " + parseFloat(s.outlineWidth); }',
  );
  expect(ring).toBe('solid 2');
});

test('A9: a mere hover announces nothing; what the reader does is said once, politely', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await reader.restOn('Dana Holub');
  await expect.poll(() => reader.text()).not.toBe('');
  const spoken = () =>
    reader.roots.evaluate(
      '.card',
      '(c) => [...c.querySelectorAll("[role=status],[aria-live]")].map((e) => e.innerText).join("|")',
    );
  expect(await spoken()).toBe('');
  await reader.clickIn('.name');
  await reader.clickIn('.known-button');
  await expect.poll(spoken).toContain('No longer marked.');
});

const SIZES = [
  ['320 px wide', { viewport: { width: 320, height: 560 } }, ''],
  // 400 % zoom of a 1280 px window leaves 320 CSS px by 256.
  ['at 400 % zoom', { viewport: { width: 320, height: 256 } }, ''],
] as const;

for (const [what, context, head] of SIZES) {
  test(`A14: fits and scrolls one way only, ${what}`, async ({ openCardPage }) => {
    const reader = await openCardPage(story(head), { context });
    await openPinned(reader);
    expect(await cut(reader)).toBe('nothing');
    for (const selector of SECTIONS) {
      const clicked = await reader.roots.evaluate(selector, '(e) => { e.click(); return true; }');
      if (clicked) expect(await cut(reader), selector).toBe('nothing');
    }
  });
}

test('A14: with the reader’s text at 200 % nothing is cut', async ({ openCardPage }) => {
  const reader = await openCardPage(story());
  await openPinned(reader);
  await reader.roots.evaluate(
    '.card',
    '(c) => { c.style.setProperty("--base", "32px"); return 1; }',
  );
  for (const selector of SECTIONS) {
    await reader.roots.evaluate(selector, '(e) => { e.click(); return true; }');
    await expect.poll(() => cut(reader), { message: selector }).toBe('nothing');
  }
});

test('A15: wider spacing of text loses nothing', async ({ openCardPage }) => {
  const reader = await openCardPage(story());
  await openPinned(reader);
  await reader.roots.evaluate(
    '.card',
    `(c) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.card * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .card p { margin-block-end: 2em !important }');
      c.getRootNode().adoptedStyleSheets = [...c.getRootNode().adoptedStyleSheets, sheet];
      return 1;
    }`,
  );
  expect(await cut(reader)).toBe('nothing');
});

test('A13: with forced colours the card has an edge and its marks are the system’s', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { context: { forcedColors: 'active' } });
  await openPinned(reader);
  const border = await reader.roots.evaluate(
    '.card',
    '(c) => { const s = getComputedStyle(c); return s.borderTopStyle + " " + s.borderTopWidth; }',
  );
  expect(border).toBe('solid 1px');
});

test('A16: with reduced motion nothing moves', async ({ openCardPage }) => {
  const reader = await openCardPage(story(), { context: { reducedMotion: 'reduce' } });
  await openPinned(reader);
  const animated = await reader.roots.evaluate(
    '.card',
    `(c) => [c, ...c.querySelectorAll('*')].filter((e) => {
      const s = getComputedStyle(e);
      return parseFloat(s.transitionDuration) > 0 || parseFloat(s.animationDuration) > 0;
    }).length`,
  );
  expect(animated).toBe(0);
});

test('A17: everything to press is at least 24 px each way', async ({ openCardPage }) => {
  const reader = await openCardPage(story());
  await openPinned(reader);
  for (const selector of SECTIONS) {
    await reader.roots.evaluate(selector, '(e) => { e.click(); return true; }');
    const small = await reader.roots.evaluate(
      '.card',
      `(c) => [...c.querySelectorAll('button')].filter((b) => {
        const own = b.getBoundingClientRect();
        const after = getComputedStyle(b, '::after');
        const wide = after.position === 'absolute' ? parseFloat(after.width) : 0;
        return Math.max(own.width, wide) < 24 || Math.max(own.height, wide) < 24;
      }).map((b) => b.outerHTML).join() || 'none'`,
    );
    expect(small, selector).toBe('none');
  }
});

test('A18: a foreign name carries its language; the card mirrors for a right-to-left reader', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { start: { dir: 'rtl', lang: 'ar' } });
  await openPinned(reader);
  expect(await reader.roots.evaluate('.native', '(e) => e.lang')).toBe('ar');
  const sides = await reader.roots.evaluate(
    '.card',
    `(c) => {
      const box = (s) => c.querySelector(s).getBoundingClientRect();
      return c.dir + ' ' + (box('.controls').left < box('.name').left + 20);
    }`,
  );
  expect(sides).toBe('rtl true');
  expect(await cut(reader)).toBe('nothing');
});
