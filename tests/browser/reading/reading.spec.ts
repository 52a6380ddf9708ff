import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const ALL = { marks: 'all' };
const LEAD = PARAGRAPHS[0] ?? '';

const read = (page: { evaluate<T>(f: () => T): Promise<T> }) =>
  page.evaluate(() => backgrounder.readAll());

test('names are whole across inline elements, soft hyphens, wbr and white space in the source', async ({
  open,
}) => {
  const page = await open(
    newsPage({
      article: `${paragraphs()}<p>First <b>Ilya</b> <a href="/x">Mar<wbr>enko</a>, then Ilya Ma\u00adrenko, then Ilya
          Marenko, then <span>Il</span><i>ya</i>&#8203; Marenko were named one after the other.</p>`,
    }),
  );
  await startAndSettle(page, NAMES, ALL);
  const blocks = await read(page);
  expect(blocks.at(-1)).toBe(
    'First Ilya Marenko, then Ilya Marenko, then Ilya Marenko, then Ilya Marenko were named one after the other.',
  );
  const plain = (await markTexts(page)).map((text) =>
    text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' '),
  );
  expect(plain.filter((text) => text === 'Ilya Marenko').length).toBe(6);
});

test('ruby is left out, line breaks are white space, two of them part paragraphs', async ({
  open,
}) => {
  const page = await open(
    newsPage({
      article: `${paragraphs()}<div>Ilya<br>Marenko and <ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby>町 stood here.<br><br>Another paragraph begins here.</div>`,
    }),
  );
  expect((await read(page)).slice(-2)).toEqual([
    'Ilya\nMarenko and 港町 stood here.',
    'Another paragraph begins here.',
  ]);
});

test('nothing beside the article is read', async ({ open }) => {
  const beside = [
    `<nav>IN NAV ${LEAD}</nav>`,
    `<aside>IN ASIDE ${LEAD}</aside>`,
    `<div class="related-stories"><p>IN RELATED ${LEAD}</p></div>`,
    `<div id="comments"><p>IN COMMENTS ${LEAD}</p></div>`,
    `<section itemscope itemtype="https://schema.org/Comment"><p>IN A COMMENT’S ITEM ${LEAD}</p></section>`,
    `<div class="ad-slot"><figcaption>IN AD ${LEAD}</figcaption></div>`,
    `<div class="cookie-banner"><p>IN COOKIES ${LEAD}</p></div>`,
    `<div style="display:none"><p>IN HIDDEN ${LEAD}</p></div>`,
    `<p hidden>IN HIDDEN TOO ${LEAD}</p>`,
    `<p style="visibility:hidden">IN INVISIBLE ${LEAD}</p>`,
    `<p class="sr-only">IN SR ONLY ${LEAD}</p>`,
    `<pre>IN PRE ${LEAD}</pre><p>Then <code>IN CODE Ilya Marenko</code>.</p>`,
    `<form><p>IN FORM ${LEAD}</p><textarea>IN TEXTAREA ${LEAD}</textarea></form>`,
    `<div contenteditable="true"><p>IN EDITABLE ${LEAD}</p></div>`,
    `<ul><li><a href="/1">IN LINKS Ilya Marenko arrives</a></li><li><a href="/2">IN LINKS Dana Holub speaks</a></li></ul>`,
    `<button>IN BUTTON Ilya Marenko</button><svg><text>IN SVG Ilya Marenko</text></svg><noscript>IN NOSCRIPT</noscript>`,
  ].join('\n');
  const page = await open(newsPage({ article: `${paragraphs()}${beside}${paragraphs()}` }));
  expect((await read(page)).filter((text) => /\bIN [A-Z]{2}/.test(text))).toEqual([]);
});

test('lists, tables, quotes and captions of the article are read; headings are read and never marked', async ({
  open,
}) => {
  const page = await open(
    newsPage({
      article: `${paragraphs()}<h2>What Ilya Marenko wants</h2><ul><li>Port Verin stays open.</li><li>Nobody pays.</li></ul>
        <table><tr><td>Dana Holub</td><td>12 votes</td></tr></table><blockquote>Dana Holub said no.</blockquote>
        <figure><figcaption>The quay at Port Verin.</figcaption></figure>`,
    }),
  );
  await startAndSettle(page, NAMES, ALL);
  const blocks = await read(page);
  expect(blocks).toEqual(
    expect.arrayContaining([
      'What Ilya Marenko wants',
      'Port Verin stays open.',
      'Dana Holub',
      'The quay at Port Verin.',
    ]),
  );
  const inHeadings = await page.evaluate(() =>
    started.page.surface
      .marks()
      .some((mark) => mark.range()?.startContainer.parentElement?.closest('h1,h2')),
  );
  expect(inHeadings).toBe(false);
});

test('open shadow roots, slots and same-origin frames are read and marked where they stand', async ({
  open,
}) => {
  const inFrame = `<!doctype html><p>${PARAGRAPHS[2]}</p>`;
  const page = await open(
    newsPage({
      article: `${paragraphs(PARAGRAPHS.slice(0, 2))}<x-card><p>Slotted: Dana Holub again.</p></x-card><iframe src="/frame" width=600></iframe>${paragraphs(PARAGRAPHS.slice(3))}`,
      after: `<script>
        const root = document.querySelector('x-card').attachShadow({ mode: 'open' });
        root.innerHTML = '<p>In the shadow: Ilya Marenko.</p><slot></slot>';
      </script>`,
    }),
    { files: { '/frame': inFrame } },
  );
  await page.waitForLoadState('load');
  await startAndSettle(page, NAMES, ALL);
  const blocks = await read(page);
  expect(blocks.slice(3, 6)).toEqual([
    'In the shadow: Ilya Marenko.',
    'Slotted: Dana Holub again.',
    PARAGRAPHS[2],
  ]);
  const hits = await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    return started.page.surface.marks().map((mark) => {
      const range = mark.range();
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getBoundingClientRect();
      if (!range || !box) return false;
      const inFrame = range.startContainer.ownerDocument !== document;
      const { left, top } = inFrame ? frame.getBoundingClientRect() : { left: 0, top: 0 };
      const border = inFrame ? frame.clientLeft : 0;
      return (
        started.page.surface.markAt(box.left + left + border + 3, box.top + top + border + 3)
          ?.id === mark.id
      );
    });
  });
  expect(hits.length).toBe(8);
  expect(hits.every(Boolean)).toBe(true);
  const painted = await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow as
      | (Window & typeof globalThis)
      | null;
    return frame ? [...frame.CSS.highlights.keys()] : [];
  });
  expect(painted).toContain('backgrounder-person');
});

for (const [name, lang, style, text, known] of [
  [
    'Arabic, right to left',
    'ar',
    'direction:rtl',
    'وصل إيليا مارينكو إلى المدينة مساء الأربعاء لإجراء جولة ثانية من المحادثات حول الميناء بحسب مسؤولين لم يسمح لهما بالحديث علنا.',
    'إيليا مارينكو',
  ],
  [
    'Hebrew, right to left',
    'he',
    'direction:rtl',
    'השליח איליה מרנקו הגיע לעיר בשעת ערב מאוחרת ביום רביעי לסבב שני של שיחות על הנמל, כך אמרו שני גורמים רשמיים שלא הורשו לדבר בפומבי.',
    'איליה מרנקו',
  ],
  [
    'vertical text',
    'ja',
    'writing-mode:vertical-rl;height:300px',
    '特使のマレンコ氏は水曜日の夜遅く、港湾に関する二回目の協議のため市に到着した、と公の場で話すことを許されていない二人の当局者が語った。',
    'マレンコ',
  ],
  [
    'columns and a transform',
    'en',
    'columns:3;transform:rotate(4deg) scale(0.9)',
    LEAD,
    'Ilya Marenko',
  ],
] as const) {
  test(`marks are found under the pointer: ${name}`, async ({ open }) => {
    const article = Array.from({ length: 5 }, () => `<p style="${style}">${text}</p>`).join('');
    const page = await open(newsPage({ lang, article }));
    await startAndSettle(page, [{ text: known, entity: 'marenko' }], ALL);
    const hits = await page.evaluate(() =>
      started.page.surface.marks().map((mark) => {
        const range = mark.range();
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'center' });
        const box = range?.getClientRects()[0];
        return (
          box &&
          started.page.surface.markAt(box.left + box.width / 2, box.top + box.height / 2)?.id ===
            mark.id
        );
      }),
    );
    expect(hits).toEqual([true, true, true, true, true]);
  });
}

test('nothing opens through a dialog, a menu or a layer on top', async ({ open }) => {
  const page = await open(
    newsPage({
      after:
        '<dialog><p>A dialog with enough text to cover what is below it.</p></dialog><div id=layer style="position:fixed;inset:0;background:transparent;display:none"></div>',
    }),
  );
  await startAndSettle(page, NAMES);
  const under = () =>
    page.evaluate(() => {
      const box = started.page.surface.marks()[0]?.range()?.getBoundingClientRect();
      return box ? started.page.surface.markAt(box.left + 4, box.top + 4) !== null : null;
    });
  expect(await under()).toBe(true);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  expect(await under()).toBe(false);
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    (document.getElementById('layer') as HTMLElement).style.display = 'block';
  });
  expect(await under()).toBe(false);
});

test('a strict policy with Trusted Types, and a page that takes the registry for its own', async ({
  open,
}) => {
  const page = await open(newsPage(), {
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    },
  });
  await page.evaluate(() => CSS.highlights.set('its-own', new Highlight()));
  await startAndSettle(page, NAMES);
  expect((await markTexts(page)).length).toBe(3);
  await page.evaluate(() => started.stop());
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['its-own']);
});

test('where many names stand close, marks are thinned', async ({ open }) => {
  const names = Array.from({ length: 40 }, (_, n) => ({
    text: `Name${String.fromCharCode(65 + (n % 26))}${n}x`,
    entity: `e${n}`,
  }));
  const page = await open(
    newsPage({ article: `${paragraphs()}<p>${names.map(({ text }) => text).join(', ')}</p>` }),
  );
  await startAndSettle(page, names, ALL);
  expect((await markTexts(page)).length).toBeLessThan(16);
  expect(await page.evaluate(() => started.page.describe().entities.length)).toBe(40);
});

test('10 MB of text: asked for in many requests, painted near the viewport only', async ({
  open,
}) => {
  const page = await open(newsPage());
  await page.evaluate((text) => {
    const article = document.querySelector('article') as HTMLElement;
    const parts = Array.from({ length: 16_000 }, (_, n) => `<p>${n} ${text}${text}${text}</p>`);
    article.insertAdjacentHTML('beforeend', parts.join(''));
  }, LEAD);
  await startAndSettle(page, NAMES, ALL);
  await page.waitForFunction(() => started.requests.length > 15, null, { timeout: 25_000 });
  const painted = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  expect(painted).toBeLessThan(400);
});

test('a long text is asked for from where the reader stands', async ({ open }) => {
  const page = await open(newsPage());
  await page.evaluate((text) => {
    const parts = Array.from({ length: 1200 }, (_, n) => `<p>Paragraph ${n}: ${text}</p>`);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', parts.join(''));
    [...document.querySelectorAll('p')]
      .find((p) => p.textContent?.startsWith('Paragraph 900:'))
      ?.scrollIntoView();
  }, LEAD);
  await startAndSettle(page, NAMES, ALL);
  await page.waitForFunction(() => started.requests.length > 1);
  const asked = await page.evaluate(() =>
    started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
  expect(asked[0]).toMatch(/^Paragraph (?:89[0-9]|900):/);
  expect(new Set(asked).size).toBe(1205);
});
