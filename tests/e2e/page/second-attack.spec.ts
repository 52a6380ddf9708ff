/** Second attack on the built extension: what a page, a file or a name of a page could do to what the reader is shown. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { newsPageOf, STORY } from '../support/news';
import { emptyStore, storeCounts, tellWorker } from '../support/reader-data';

/** An override that turns all that follows, an isolate that is never closed, markup, and a control character. */
const TURNED = '\u202egnihtemos\u2067 <img src=x onerror="window.struck=1"><b>bold</b>\u0007';
const PATH = '/news/2025/01/30/second-attack.html';

/** Characters that turn or hide what is around them, in the texts and attributes of a page of the extension. */
function harmIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const harmful = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;
    const look = (what: string, text: string) => {
      if (harmful.test(text)) found.push(`${what}: ${text.slice(0, 80)}`);
    };
    look('title', document.title);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      look(node.parentElement?.className ?? '', node.nodeValue ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (!/^(?:href|value)$/.test(name)) look(`${element.localName} ${name}`, value);
    if ('struck' in window || document.querySelector('img[src=x], b')) found.push('markup ran');
    return found;
  });
}

test.beforeEach(async ({ keeper }) => {
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
});

test('an article that is made to be learnt from names nothing that turns its line, floods or runs', async ({
  page,
  keeper,
  openPopup,
  server,
}) => {
  const crowd = Array.from({ length: 1500 }, (_, at) => {
    const letters = [at % 26, (at / 26) % 26, 3].map((n) =>
      String.fromCharCode(97 + Math.floor(n)),
    );
    return `Mayor Ad${letters.join('')} Vo${letters.reverse().join('')}n said that the pier was closed.`;
  });
  const paragraphs = [
    'Harbour mayor Ada \u202eVolk\u202c Lund said: “The pier is closed.” Ada Lund, mayor of Alder, spoke on Monday.',
    'Governor Аnna Lindqvist (with a Cyrillic letter) met mayor Anna Lindqvist. “Nothing is signed,” said Anna Lindqvist.',
    '&lt;script&gt;window.struck=1&lt;/script&gt; Minister Karl &lt;b&gt;Berg&lt;/b&gt; Holm said so.',
    crowd.join(' '),
  ];
  server.set(PATH, {
    body: newsPageOf({
      article: `<p class="byline">By ${'Ada Lund and '.repeat(20_000)}Olga Brandt</p>${STORY}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
      head: `<meta property="og:site_name" content="${TURNED.replaceAll('"', '&quot;')}">`,
    }),
  });
  await page.goto(server.origin + PATH);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Learn names from this article' }).click();
  await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled();
  expect(await harmIn(popup)).toEqual([]);
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 1 });
  const names = await tellWorker<{ value: readonly { name: string }[] }>(
    keeper,
    'reading.names',
    null,
  );
  expect(names.value.length).toBeLessThanOrEqual(500);
  await keeper.reload();
  await expect(keeper.locator('#reading')).toBeVisible();
  expect(await harmIn(keeper)).toEqual([]);
  expect(await page.evaluate('1 + 1')).toBe(2);
});

test('a page can load no file of the extension, and what it posts or dispatches is no message', async ({
  page,
  keeper,
  extensionId,
  readNews,
}) => {
  await readNews({});
  const loaded = await page.evaluate(async (id) => {
    const names = [
      'options.html',
      'popup.html',
      'panel.html',
      'builder.html',
      'welcome.html',
      'note.html',
      'manifest.json',
      'background.js',
      'article.js',
      'importer.js',
      'icon/16.png',
      '_locales/en/messages.json',
    ];
    const tried = names.map((name) =>
      fetch(`chrome-extension://${id}/${name}`).then(
        () => [name],
        () => [],
      ),
    );
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/options.html`;
    document.body.append(frame);
    for (const name of [
      'settings.set',
      'reading.forget',
      'packs.renew',
      'annotation.set',
      'highlight.remove',
    ]) {
      const envelope = { backgrounder: 1, name, params: { enabled: false, id: 'h', cluster: 'x' } };
      window.postMessage(envelope, '*');
      frame.contentWindow?.postMessage(envelope, '*');
      for (const target of [window, document])
        target.dispatchEvent(new CustomEvent(name, { detail: envelope }));
      new BroadcastChannel('backgrounder').postMessage(envelope);
    }
    return (await Promise.all(tried)).flat();
  }, extensionId);
  expect(loaded).toEqual([]);
  const settings = await tellWorker<{ value: { enabled: boolean } }>(keeper, 'settings.get', null);
  expect(settings.value.enabled).toBe(true);
});
