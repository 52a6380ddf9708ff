import type { Page } from '@playwright/test';
import { noteFrame } from '../note/note-field';
import { expect, test } from '../support/fixtures';
import { STORY } from '../support/news';
import { cardsSeen, watchSightings } from '../support/sightings';

const PATH = '/hostile/2025/01/30/the-page-that-fights-back.html';

/** Fonts under names that a style sheet is likely to ask for: the browser tells the page which letters were wanted. */
const SPIES = [
  ...['Iowan Old Style', 'Palatino Linotype', 'Charter', 'Source Serif 4', 'Noto Serif', 'Georgia'],
  ...['Liberation Serif', 'Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans', 'Arial'],
  ...['system-ui', 'ui-serif', 'serif', 'sans-serif'],
]
  .map((name) => `@font-face { font-family: "${name}"; src: url(data:font/woff2;base64,AAAA); }`)
  .join('');

/** A news page of ours whose scripts and styles do all they can to open, read, steer or spoil the card. */
const HOSTILE = `<!doctype html><html lang="en"><head><title>The page that fights back</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The page that fights back","datePublished":"2025-01-30T08:00:00Z","publisher":{"@type":"NewsMediaOrganization","name":"The Adversary"}}</script>
<style>
  ${SPIES}
  html { font-size: 40px; }
  * { all: unset !important; color: red !important; font-family: fantasy !important; }
  html, body, main, article, p, h1, div { display: block !important; }
  head, script, style { display: none !important; }
  p { font-size: 18px !important; line-height: 1.6 !important; width: 600px !important; }
  div { opacity: 0.1 !important; transform: scale(0.2) !important; pointer-events: none !important; }
</style>
<script>
  window.heard = [];
  const note = (event) => {
    heard.push(event.type + ' ' + (event.key ?? event.data ?? '') + ' ' + (event.composedPath()[0]?.nodeName ?? ''));
  };
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input']) {
    window.addEventListener(type, note, true);
    document.addEventListener(type, note, true);
  }
  document.addEventListener('focusin', (event) => event.target.blur?.());
  // Only what the test itself does not use: it, too, runs in this page's world.
  for (const name of ['toSorted', 'toSpliced', 'flat', 'reduce']) Array.prototype[name] = () => { throw new Error('polluted'); };
  Element.prototype.closest = () => { throw new Error('polluted'); };
  Element.prototype.attachShadow = () => { throw new Error('no roots here'); };
  Element.prototype.append = () => { throw new Error('no children here'); };
  HTMLElement.prototype.showPopover = () => { throw new Error('no popovers here'); };
  CSSStyleSheet.prototype.replaceSync = () => {};
  window.getSelection = () => { throw new Error('no selection here'); };
</script></head><body><main><article><h1>The page that fights back</h1>
${STORY}</article></main></body></html>`;

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.slice());

const NAME = 'Ahmed al-Sharaa';

test.beforeEach(async ({ server, reader }) => {
  server.set(PATH, { body: HOSTILE });
  await reader.readByClock(PATH);
  await watchSightings(reader.page);
});

test('the card opens whole, in its own looks', async ({ reader }) => {
  expect(await reader.open(NAME)).toContain('As of this article');
  const looks = await reader.ask(
    '.card',
    `(card) => {
      const name = getComputedStyle(card.querySelector('.name'));
      const host = getComputedStyle(card.getRootNode().host);
      const box = card.getBoundingClientRect();
      return [host.opacity, host.transform, name.fontSize, /fantasy/.test(name.fontFamily),
        name.color === 'rgb(255, 0, 0)', Math.round(box.width)].join(' ');
    }`,
  );
  expect(looks).toBe('1 none 24px false false 400');
});

test('its synthetic events open nothing, and close, pin or move nothing that is open', async ({
  page,
  reader,
}) => {
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('backgrounder-person') ?? [])][0] as Range;
    const box = range.getBoundingClientRect();
    const at = { clientX: box.x + 10, clientY: box.y + 5, bubbles: true, composed: true };
    const target = range.startContainer.parentElement as Element;
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
      target.dispatchEvent(new PointerEvent(type, at));
      target.dispatchEvent(
        new PointerEvent(type, { ...at, pointerType: 'touch', isPrimary: true }),
      );
    }
    target.dispatchEvent(new MouseEvent('click', at));
  });
  await reader.settle();
  expect(await cardsSeen(page)).toBe(0);
  await reader.open(NAME);
  const before = await reader.card();
  await page.evaluate(() => {
    const host = document.querySelector(':popover-open') as HTMLElement;
    for (const key of ['Escape', 'Enter', 'Shift', 'Tab'])
      for (const target of [window, document.body, host])
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const type of [
      'click',
      'pointerdown',
      'mouseout',
      'pointermove',
      'scroll',
      'resize',
      'wheel',
    ])
      for (const target of [window, document, document.body, host])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 3 }));
    host.click();
  });
  await reader.settle();
  await reader.shows(NAME);
  expect(await reader.card()).toEqual(before);
  expect(await reader.sees('[role="dialog"]')).toBe(false);
});

test('it cannot reach into the card, by any way a script has', async ({ page, reader }) => {
  await reader.open(NAME);
  const reached = await page.evaluate(() => {
    const host = document.querySelector(':popover-open') as HTMLElement;
    const box = host.getBoundingClientRect();
    const found = document.elementFromPoint(box.width / 2, box.height / 2);
    const root = Object.getOwnPropertyNames(host).concat(Object.keys(host));
    const serial = new XMLSerializer().serializeToString(host);
    const copy = host.cloneNode(true) as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(host);
    const { getHTML } = host as unknown as { getHTML?(how: object): string };
    return {
      root: host.shadowRoot,
      text: host.innerText + host.textContent + range + copy.textContent,
      html: /As of this article/.test(
        document.documentElement.outerHTML +
          serial +
          (getHTML?.call(host, { serializableShadowRoots: true }) ?? ''),
      ),
      own: root,
      inner: found !== host && found?.getRootNode() !== document,
      slots: host.assignedSlot,
    };
  });
  expect(reached).toEqual({
    root: null,
    text: '',
    html: false,
    own: [],
    inner: false,
    slots: null,
  });
});

test('moved into a tree of its own the card says no more than before', async ({ page, reader }) => {
  await reader.open(NAME);
  const read = await page.evaluate(() => {
    const host = document.querySelector(':popover-open') as HTMLElement;
    const trap = document.createElement('section');
    document.body.insertBefore(trap, null);
    trap.insertBefore(host, null);
    return [host.shadowRoot, trap.innerText, host.innerHTML];
  });
  expect(read).toEqual([null, '', '']);
  await page.keyboard.press('Escape');
  await reader.leave();
  expect(await reader.open(NAME)).toContain('As of this article');
});

test('a page that takes the card out again and again keeps nobody from the page, and gets no second one', async ({
  page,
  reader,
}) => {
  await reader.open(NAME);
  await reader.closeByKey();
  await page.evaluate(() => {
    const world = globalThis as { reaper?: MutationObserver };
    world.reaper = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) (node as Element).parentNode?.removeChild(node);
    });
    world.reaper.observe(document.documentElement, { childList: true, subtree: true });
  });
  for (const _ of [1, 2, 3]) {
    await reader.moveOn(NAME);
    await reader.settle();
    await page.keyboard.press('Escape');
    await reader.leave();
  }
  await reader.settle();
  expect(await cardsSeen(page)).toBe(1 + 3);
  expect(await page.locator('[popover]').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect((await heard(page)).at(-1)).toContain('Escape');
  await page.evaluate(() => (globalThis as { reaper?: MutationObserver }).reaper?.disconnect());
  expect(await reader.open(NAME)).toContain('As of this article');
});

test('a page that paints marks of its own opens no card with them; one that wipes ours closes none', async ({
  page,
  reader,
}) => {
  await page.evaluate(() => {
    const text = document.querySelectorAll('p')[1]?.firstChild;
    const range = document.createRange();
    if (!text) throw new Error('no paragraph');
    range.setStart(text, 0);
    range.setEnd(text, 40);
    CSS.highlights.set('backgrounder-person', new Highlight(range));
  });
  const fake = await page.locator('p').nth(1).boundingBox();
  await page.mouse.move((fake?.x ?? 0) + 60, (fake?.y ?? 0) + 14, { steps: 4 });
  await reader.settle();
  expect(await cardsSeen(page)).toBe(0);
  const at = await page.evaluate((words) => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(words));
    range.setEnd(text, text.data.indexOf(words) + words.length);
    const { x, y } = range.getBoundingClientRect();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    return { x: x + 20, y: y + 8 };
  }, NAME);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await reader.settle();
  await reader.shows(NAME);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    for (const sheet of document.styleSheets) sheet.disabled = true;
  });
  await reader.settle();
  await reader.shows(NAME);
});

test('an invisible layer over the text keeps the pointer from the mark: no card for what is not under it', async ({
  page,
  reader,
}) => {
  const mark = await reader.findMark(NAME);
  await page.evaluate(() => {
    const cover = document.createElement('section');
    cover.style.cssText = 'display:block!important;position:fixed!important;inset:0!important';
    document.body.insertBefore(cover, null);
  });
  await page.mouse.move(mark.x + 20, mark.y + 40);
  await page.mouse.move(mark.x + 20, mark.y + mark.height / 2, { steps: 4 });
  await reader.settle();
  expect(await cardsSeen(page)).toBe(0);
});

test('its fonts neither draw the card nor tell which letters are in it', async ({
  page,
  reader,
}) => {
  await reader.open(NAME);
  const asked = await page.evaluate(async () => {
    const spy = new FontFace('Spy', 'url(data:font/woff2;base64,AAAA)');
    await spy.load().catch(() => undefined); // as long as any font of the page takes to be looked at
    return [...document.fonts].filter(({ status }) => status !== 'unloaded').map((f) => f.family);
  });
  expect(asked).toEqual([]);
});

test('it cannot find or select its way into the card’s text', async ({ page, reader }) => {
  await reader.open(NAME);
  const read = await page.evaluate(() => {
    const { find } = window as unknown as { find(text: string): boolean };
    const selection = document.getSelection();
    const words = ['As of this article', 'Later developments', 'Why marked', 'Coverage'];
    const seen = words.map((word) => {
      selection?.removeAllRanges();
      const found = find.call(window, word);
      selection?.modify('extend', 'forward', 'documentboundary');
      return found && /article|then|marked|Coverage/.test(String(selection));
    });
    return seen.includes(true);
  });
  expect(read).toBe(false);
});

test('it hears neither Escape nor what is typed into a note', async ({ page, reader }) => {
  await reader.open(NAME);
  await reader.press('.name');
  await reader.press('.note-button');
  const field = (await noteFrame(page)).locator('#note');
  await field.pressSequentially('secret');
  // Neither is the page's to hear.
  await page.keyboard.press('Escape');
  await expect(field).not.toBeFocused();
  await page.keyboard.press('Escape');
  await reader.seesNoCard();
  expect(await heard(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect((await heard(page)).length).toBeGreaterThan(0);
});
