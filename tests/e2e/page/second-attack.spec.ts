/** Second attack on the built extension: what a page, a file or a name of a page could do to what the reader is shown. */
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { drawn, highlight } from '../highlights/highlighting';
import { noteFrame } from '../note/note-field';
import { expect, test } from '../support/fixtures';
import { newsPageOf, TURNED } from '../support/news';
import { harmIn } from '../support/page-state';
import { emptyStore, seedStore, storeCounts, tellWorker, visit } from '../support/reader-data';
import {
  expectKeptWithinLimits,
  HOSTILE_ARTICLE,
  HOSTILE_FILES,
  learntArticle,
} from './hostile-input';

const PATH = '/news/2025/01/30/second-attack.html';

test.beforeEach(async ({ keeper }) => {
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
});

test('titles, outlets and names that turn their line or hold markup are shown as plain text in the options', async ({
  keeper,
}) => {
  const pages = Array.from({ length: 3 }, (_, at) =>
    visit(`page-${at}`, {
      title: TURNED,
      outlet: TURNED,
      entities: [{ id: 'x', name: TURNED, count: 1 }],
    }),
  );
  await seedStore(keeper, pages, {
    notes: [{ entity: 'x', name: TURNED, text: 'a note', savedMs: 1, version: 1 }],
    known: [{ entity: 'y', name: TURNED, sinceMs: 2 }],
    corrections: [
      { entity: 'z', name: TURNED, surface: 'Holub', scope: 'always', where: '', madeMs: 3 },
    ],
    highlights: [
      {
        id: 'h',
        url: 'https://ledger.example/ferry',
        site: 'ledger.example',
        title: TURNED,
        quote: { exact: 'ferry', prefix: '', suffix: '' },
        position: { start: 0, end: 4 },
        madeMs: 4,
      },
    ],
  });
  await keeper.reload();
  await expect(keeper.locator('.visit')).toHaveCount(3);
  await expect(keeper.locator('#names li').first()).toBeVisible();
  expect(await harmIn(keeper)).toEqual([]);
  await keeper.locator('#visits .clear-all > button').click();
  await keeper.locator('#visits dialog .danger').click();
  await keeper.locator('[data-deletion]').first().waitFor();
  expect(await harmIn(keeper)).toEqual([]);
});

test('an article that is made to be learnt from names nothing that turns its line, floods or runs', async ({
  page,
  keeper,
  openPopup,
  server,
}) => {
  server.set(PATH, { body: newsPageOf(HOSTILE_ARTICLE) });
  await page.goto(server.origin + PATH);
  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Learn names from this article' }).click();
  await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled();
  expect(await harmIn(popup, 'style, script')).toEqual([]);
  expect(await storeCounts(keeper)).toMatchObject({ learnt: 1 });
  expectKeptWithinLimits(await learntArticle(keeper));
  await keeper.reload();
  await expect(keeper.locator('#reading')).toBeVisible();
  expect(await harmIn(keeper, 'style, script')).toEqual([]);
  expect(await page.evaluate('1 + 1')).toBe(2);
});

test('a page neither reads the note of a highlight, nor finds that there is one, nor moves the highlight to words of its choice', async ({
  page,
  readNews,
  worker,
}) => {
  await readNews({});
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['message', 'keydown', 'input', 'beforeinput', 'paste', 'selectionchange'])
      for (const target of [window, document])
        target.addEventListener(
          type,
          (event) => heard.push([type, (event as KeyboardEvent).key, (event as MessageEvent).data]),
          true,
        );
  });
  await highlight(await worker(), page, 'two bases', 'highlight-note');
  const field = (await noteFrame(page)).locator('#note');
  await field.pressSequentially('secret words');
  await expect(field).toHaveText('secret words');
  const read = await page.evaluate(() => {
    document.execCommand('selectAll');
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const { heard } = globalThis as unknown as { heard: unknown[] };
    return {
      text: document.documentElement.outerHTML + getSelection() + document.body.innerText,
      frames: window.frames.length,
      roots: roots.filter(Boolean).length,
      typed: JSON.stringify(heard).match(/secret|"[secrtwod]"/)?.[0] ?? null,
    };
  });
  expect(read.text).not.toContain('secret');
  expect(read).toMatchObject({ frames: 0, roots: 0, typed: null });
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const words = document.querySelector('p')?.firstChild as Text;
    const range = [
      ...((CSS.highlights.get('backgrounder-highlight') ?? []) as unknown as Iterable<Range>),
    ][0];
    if (!range) return; // it cannot even see it
    range.setStart(words, 0);
    range.setEnd(words, 3);
    words.data = words.data.replace('two bases', 'nine ships');
  });
  await expect.poll(() => drawn(page)).not.toContain('two bases');
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

test('the page that makes packs reads or refuses hostile files, runs nothing of them, and goes on', async ({
  keeper,
  extensionId,
  page: builder,
}) => {
  test.slow();
  await builder.goto(`chrome-extension://${extensionId}/builder.html`);
  const chooser = builder.waitForEvent('filechooser');
  await builder.getByRole('button', { name: 'Choose files…' }).click();
  await (await chooser).setFiles(
    Object.entries({ ...TWELVE, ...HOSTILE_FILES }).map(([name, content]) => ({
      name: name.replace('/', '-'),
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
  await expect(builder.getByRole('heading', { name: /^1\d articles$/ })).toBeVisible({
    timeout: 20_000,
  });
  expect(await harmIn(builder)).toEqual([]);
  await builder.getByRole('button', { name: 'Go on to the names' }).click();
  await expect(builder.locator('.item', { hasText: 'Mara Lindqvist' }).first()).toBeVisible();
  expect(await harmIn(builder)).toEqual([]);
  expect(await builder.evaluate(() => ['struck' in window, 'struck' in {}])).toEqual([
    false,
    false,
  ]);
  expect(await storeCounts(keeper)).toMatchObject({ visits: 0 });
});
