import { noteFrame } from '../note/note-field';
import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { emptyStore, storedNotes } from '../support/reader-data';
import { JANUARY } from '../support/server';

test.beforeEach(({ keeper }) => emptyStore(keeper));

test('as of the article, then later developments, then the sources of a fact', async ({
  reader,
}) => {
  await reader.read(JANUARY);
  const before = await reader.open('Ahmed al-Sharaa');
  expect(before).toMatch(/As of this article/);
  expect(before).not.toMatch(/2026, |president of Syria/i);
  await reader.press('.name');
  await reader.press('.fold');
  await reader.shows(/president of Syria/i);
  await reader.press('.source-mark');
  await reader.shows(/Reported by the outlet itself|(?:said|asserted|claimed) by /i);
  await reader.shows(/paragraphs? \d/);
});

test('connections lead on, also to whom the page does not name, and Back returns; the worker dies between', async ({
  reader,
  killWorker,
}) => {
  await reader.read(JANUARY);
  await reader.openPinned('Ahmed al-Sharaa');
  await reader.press('.tab[data-section="connections"]');
  const last = '.connections li:last-child .plain';
  const name = await reader.ask<string>(last, '(button) => button.innerText');
  const shown = () => reader.ask<string>('#name', '(h) => h.innerText');
  await killWorker();
  await reader.press(last);
  await expect.poll(shown).toContain(name ?? '?');
  await reader.press('[aria-label^="Back to"]');
  await expect.poll(shown).toContain('Ahmed al-Sharaa');
});

test('a note is shown wherever the name is met', async ({ server, reader, keeper, killWorker }) => {
  await reader.read(JANUARY);
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
  const written = (await noteFrame(reader.page)).locator('#note');
  await written.pressSequentially('Deep-water berth.');
  await expect.poll(() => storedNotes(keeper)).toMatchObject([{ text: 'Deep-water berth.' }]);
  await killWorker();
  server.set('/news/2025/02/02/later.html', { body: newsPageOf() });
  await reader.read('/news/2025/02/02/later.html');
  await reader.openPinned('Tartus');
  await reader.press('.note-button');
  await expect((await noteFrame(reader.page)).locator('#note')).toHaveText('Deep-water berth.');
});

/** Where “not this one” holds: on the page it was said on, on others of its site, on other sites. */
for (const [scope, marked] of [
  ['page', [false, true, true]],
  ['site', [false, false, true]],
  ['always', [false, false, false]],
] as const) {
  test(`“not this one” holds as far as was said: ${scope}`, async ({ page, server, reader }) => {
    const paths = [`/news/2025/01/30/${scope}-said.html`, `/news/2025/01/30/${scope}-other.html`];
    for (const path of paths) server.set(path, { body: newsPageOf() });
    const elsewhere = `http://${scope}.example/news/2025/01/30/elsewhere.html`;
    await page.route(elsewhere, (route) =>
      route.fulfill({ body: newsPageOf(), contentType: 'text/html; charset=utf-8' }),
    );
    await reader.read(paths[0] ?? '');
    await reader.openPinned('Dmitry Peskov');
    await reader.press('.tab[data-section="why"]');
    await reader.press(`[data-scope="${scope}"]`);
    await reader.shows('will not be marked');
    const seen: boolean[] = [];
    for (const url of [...paths.map((path) => server.origin + path), elsewhere]) {
      await page.goto(url);
      await expect.poll(() => reader.marked()).toContain('Mikhail Bogdanov');
      seen.push((await reader.marked()).includes('Dmitry Peskov'));
    }
    expect(seen).toEqual(marked);
  });
}
