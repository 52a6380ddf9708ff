/** A page against the card and the note, in stock Firefox. What holds in Chromium is in tests/e2e/page/hostile.spec.ts. */
import { newsPageOf } from '../support/news';
import { storedAnnotations, storedNotes } from '../support/reader-data';
import { expect, test } from './fixtures';
import { ASK_CARD, MAKE_EVENTS, NODE_HUNTER } from './hostile-scripts';

const PATH = '/news/2025/01/30/hostile.html';

interface Found {
  readonly outside: readonly string[];
  readonly root: null;
  readonly frames: number;
  readonly addresses: number;
  readonly text: string;
}

test.beforeEach(async ({ tab, server }) => {
  server.set(PATH, { body: newsPageOf({ after: NODE_HUNTER }) });
  await tab.goto(server.origin + PATH);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Tartus');
});

test('no event gives the page a node of the card, however the reader uses it', async ({
  tab,
  firefox,
}) => {
  await tab.openCard('Tartus');
  await tab.pressInCard('Pin');
  await tab.type('Tab');
  await tab.pressInCard('Note');
  const frame = await firefox.find('note.html');
  await frame.pressOn('#note');
  await frame.type('secret quay');
  const scroll = { type: 'scroll', x: 300, y: 300, deltaX: 0, deltaY: 40 };
  await tab.act([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
  for (const [x, y] of [
    [1300, 600],
    [300, 300],
    [5, 5],
  ] as const)
    await tab.movePointer(x, y);
  await tab.openCard('Tartus');
  await tab.pressInCard('Close');
  await expect.poll(() => tab.cardText()).toBe('');
  await tab.movePointer(1300, 600);
  const { leaks, heard } = await tab.evaluate<{ leaks: string[]; heard: number }>(
    '({ leaks, heard })',
  );
  expect([...new Set(leaks)]).toEqual([]);
  expect(heard).toBeGreaterThan(50);
});

test('the page still hears the pointer leave its own elements when it goes onto the card', async ({
  tab,
}) => {
  await tab.evaluate(
    "addEventListener('pointerout', ({ target, relatedTarget }) => { window.left = [target.localName, relatedTarget?.localName] }, true)",
  );
  await tab.openCard('Tartus');
  await tab.pressInCard('Pin');
  await expect.poll(() => tab.evaluate('window.left')).toEqual(['p', 'div']);
});

test('a page neither reads the card and a note in it, nor writes there, by what it can ask and make', async ({
  tab,
  keeper,
  firefox,
}) => {
  await tab.openCard('Tartus');
  await tab.pressInCard('Note');
  const frame = await firefox.find('note.html');
  await frame.pressOn('#note');
  await frame.type('secret quay');
  await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'secret quay' }]);
  const found = await tab.evaluate<Found>(ASK_CARD);
  expect(found).toMatchObject({ outside: [], root: null, frames: 0, addresses: 0 });
  expect(found.text).not.toMatch(/secret|Port city|As of this article/);
  await tab.evaluate(MAKE_EVENTS);
  await frame.type('!');
  await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'secret quay!' }]);
  expect(await frame.text()).not.toMatch(/page|rewritten/);
});

test('events that a page makes open nothing, and press, pin or close nothing that is open', async ({
  tab,
  keeper,
}) => {
  const hosts = () => tab.evaluate<number>("document.querySelectorAll('[popover]').length");
  await tab.evaluate(MAKE_EVENTS);
  await tab.evaluate(() => {
    const range = [...((CSS.highlights.get('backgrounder-place') ?? []) as never as Range[])][0];
    const { x, y } = range?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: x + 9, clientY: y + 5, bubbles: true, composed: true };
    const target = range?.startContainer.parentElement;
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      target?.dispatchEvent(new PointerEvent(type, at));
    target?.dispatchEvent(new MouseEvent('click', at));
  });
  // A mark that is really rested on opens: by then a card of theirs would have opened too.
  await tab.openCard('Mikhail Bogdanov');
  expect(await tab.cardText()).toContain('Mikhail Bogdanov');
  expect(await hosts()).toBe(1);
  const before = await tab.cardText();
  await tab.evaluate(MAKE_EVENTS);
  await tab.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
  expect(await tab.cardText()).toBe(before);
  expect(await storedAnnotations(keeper)).toMatchObject({ known: [], notes: [], corrections: [] });
});

test('the card opens, whole, after the page has cleared the highlights and replaced its style sheets', async ({
  tab,
}) => {
  await tab.openCard('Tartus');
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(() => {
    const range = [...((CSS.highlights.get('backgrounder-place') ?? []) as never as Range[])][0];
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    for (const sheet of document.styleSheets) sheet.disabled = true;
    return { x: box.x + 20, y: box.y + 8 };
  });
  await tab.type('Escape');
  await expect.poll(() => tab.cardText()).toBe('');
  await tab.movePointer(1300, 660);
  await tab.movePointer(x, y);
  await expect.poll(() => tab.cardText()).toContain('As of this article');
});
