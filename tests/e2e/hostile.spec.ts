import type { Page } from '@playwright/test';
import { ClosedRoots, cardText } from './closed-root';
import { expect, test } from './fixtures';
import { openCard, waitForMarks } from './reader';

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
<p>The delegation that Mikhail Bogdanov led to Damascus spoke for three hours with Ahmed al-Sharaa about two bases, and left without an answer that either side was ready to put its name to.</p>
<p>Nobody at the ministry would say what comes next. Officials who had waited in the corridor since the morning described a meeting that was polite, slow and without result.</p>
<p>The bases at Tartus and Khmeimim stay open for now. Engineers on the coast went on with their work, and the guards at the gates were the same as the week before.</p>
<p>Dmitry Peskov told reporters in Moscow that the conversation would continue, and that it was too early to speak of dates, places or the people who would take part in it.</p>
</article></main></body></html>`;

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.slice());

test.beforeEach(async ({ page, server }) => {
  server.set(PATH, { body: HOSTILE });
  await page.goto(server.origin + PATH);
  await waitForMarks(page, 4);
});

test('the card opens whole, in its own looks', async ({ page }) => {
  expect(await openCard(page, 'Ahmed al-Sharaa')).toContain('As of this article');
  const roots = await ClosedRoots.of(page);
  const looks = await roots.evaluate(
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

test('its synthetic events open nothing, and close nothing that is open', async ({ page }) => {
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('backgrounder-person') ?? [])][0] as Range;
    const box = range.getBoundingClientRect();
    const at = { clientX: box.x + 10, clientY: box.y + 5, bubbles: true, composed: true };
    const target = range.startContainer.parentElement as Element;
    for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
      target.dispatchEvent(new PointerEvent(type, at));
    }
    target.dispatchEvent(new MouseEvent('click', at));
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
  expect(await cardText(page)).toBe('');
  await openCard(page, 'Ahmed al-Sharaa');
  await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.documentElement.lastElementChild?.dispatchEvent(new MouseEvent('click'));
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await cardText(page)).not.toBe('');
});

test('it cannot reach into the card, by any way a script has', async ({ page }) => {
  await openCard(page, 'Ahmed al-Sharaa');
  const reached = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const box = host.getBoundingClientRect();
    const found = document.elementFromPoint(box.width / 2, box.height / 2);
    return {
      root: host.shadowRoot,
      text: host.innerText + host.textContent,
      html: /As of this article/.test(document.documentElement.outerHTML),
      inner: found !== host && found?.getRootNode() !== document,
    };
  });
  expect(reached).toEqual({ root: null, text: '', html: false, inner: false });
});

test('its fonts neither draw the card nor tell which letters are in it', async ({ page }) => {
  await openCard(page, 'Ahmed al-Sharaa');
  const asked = await page.evaluate(async () => {
    const spy = new FontFace('Spy', 'url(data:font/woff2;base64,AAAA)');
    await spy.load().catch(() => undefined); // as long as any font of the page takes to be looked at
    return [...document.fonts].filter(({ status }) => status !== 'unloaded').map((f) => f.family);
  });
  expect(asked).toEqual([]);
});

test('it cannot find or select its way into the card’s text', async ({ page }) => {
  await openCard(page, 'Ahmed al-Sharaa');
  const read = await page.evaluate(() => {
    const { find } = window as unknown as { find(text: string): boolean };
    const selection = document.getSelection();
    const words = ['As of this article', 'Since then', 'Why marked', 'Coverage'];
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

test('it hears neither Escape nor what is typed into a note', async ({ page }) => {
  await openCard(page, 'Ahmed al-Sharaa');
  const roots = await ClosedRoots.of(page);
  const click = async (selector: string) => {
    const find = async () => {
      await roots.evaluate(
        selector,
        '(e) => { e.scrollIntoView({ block: "nearest" }); return 1; }',
      );
      return roots.centreOf(selector);
    };
    await expect.poll(find).not.toBeNull();
    const at = await find();
    if (at) await page.mouse.click(at.x, at.y);
  };
  await click('.name');
  await click('.note-button');
  await click('textarea');
  await page.keyboard.type('secret');
  await expect.poll(() => roots.evaluate('textarea', '(field) => field.value')).toBe('secret');
  // Out of the field, then out of the card: neither is the page's to hear.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBe('');
  expect(await heard(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect((await heard(page)).length).toBeGreaterThan(0);
});
