import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRIDGE, pageOf, RACE, type StoryArticle } from '../../fixtures/reading/articles';
import type { FirefoxTab } from '../support/firefox-tab';
import { storeCounts, tellWorker } from '../support/reader-data';
import type { LocalServer } from '../support/server';
import { expect, test } from './fixtures';

const [closes, talks, wire, copy, second] = BRIDGE;
const [regatta] = RACE;
if (!closes || !talks || !wire || !copy || !second || !regatta)
  throw new Error('The bridge story has five articles, the race story has one.');

/** Serves both stories, learns from all news, and reads articles one after the other. */
async function readAll(
  { tab, server, keeper }: { tab: FirefoxTab; server: LocalServer; keeper: FirefoxTab },
  articles: readonly StoryArticle[],
): Promise<void> {
  for (const article of [...BRIDGE, ...RACE]) server.set(article.path, { body: pageOf(article) });
  await tellWorker(keeper, 'settings.set', { learnNews: true });
  const learnt = async () => (await storeCounts(keeper))['learnt'];
  for (const [at, { path, title }] of articles.entries()) {
    await tab.goto(server.origin + path);
    await tab.type('ArrowDown');
    await expect.poll(learnt, { message: title, timeout: 15_000 }).toBe(at + 1);
  }
}

test('four articles are learnt as they are read, and the fifth shows marks and quotations as of its date', async ({
  tab,
  server,
  keeper,
}) => {
  await readAll({ tab, server, keeper }, [closes, talks, wire, copy]);
  await tab.goto(server.origin + second.path);
  await tab.type('ArrowDown');
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Ama Boateng');
  const card = await tab.openCard('Ama Boateng');
  expect(card).toContain('Read in 3 articles');
  expect(card).toContain('called “deputy mayor of Port Alder”');
  expect(card).toContain('“We would rather lose six weeks than lose the bridge”');
  expect(card).toContain('The Quay, 2 Mar 2026');
  // What was read is drawn, not text, so the page cannot find it.
  expect(await tab.evaluate('window.find("lose six weeks")')).toBe(false);
});

test('learnt names are merged and forgotten, each with its undo', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  await readAll({ tab, server, keeper }, [closes, talks, regatta]);
  const options = await firefox.open('options.html#own');
  const text = () => options.text();
  const names = async () => {
    const { value } = await tellWorker<{ value: readonly { label: string }[] }>(
      keeper,
      'reading.names',
      null,
    );
    return value.map(({ label }) => label);
  };
  await options.press('Kofi Boateng');
  await options.press('Same as');
  await options.type('Ama Boateng');
  await options.press('Merge (articles: 3)');
  await expect.poll(text).toContain('Kofi Boateng and Ama Boateng are now one name.');
  expect(await names()).not.toContain('Kofi Boateng');
  await options.press('Undo');
  await expect.poll(names).toContain('Kofi Boateng');

  await options.press('Ama Boateng');
  await options.press('Forget (articles: 2)');
  await expect.poll(names).not.toContain('Ama Boateng');
  await options.press('Undo');
  await expect.poll(names).toContain('Ama Boateng');
  await options.close();
});

test('what was learnt is saved, wiped, and comes back from the file', async ({
  tab,
  server,
  keeper,
  firefox,
}) => {
  await readAll({ tab, server, keeper }, [closes, talks]);
  const options = await firefox.open('options.html#all');
  const learnt = async () => (await storeCounts(keeper))['learnt'];
  const earlier = readdirSync(firefox.downloads);
  const saved = () =>
    readdirSync(firefox.downloads).filter(
      (name) => name.endsWith('.json') && !earlier.includes(name),
    );
  await expect.poll(() => options.text()).toContain('Ama Boateng');
  await options.press('Save everything (JSON)');
  await expect.poll(saved).toHaveLength(1);
  const file = join(firefox.downloads, saved()[0] ?? '');
  // The file is there before all of it is written.
  await expect.poll(() => readFileSync(file, 'utf8')).toMatch(/\}\s*$/);
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text).learnt).toHaveLength(2);
  expect(text).not.toContain(closes.paragraphs[2] ?? 'no third paragraph');

  await options.press('Delete everything kept…');
  await expect.poll(() => options.text()).toContain('2 articles with learnt names');
  await options.press('Delete everything');
  await expect.poll(learnt).toBe(0);
  await options.reload();
  await options.chooseFiles('#import_export input[type=file]', [file]);
  await options.press('Import');
  await expect.poll(learnt).toBe(2);

  await tab.bringToFront();
  await tab.goto(server.origin + second.path);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Ama Boateng');
  await options.close();
});
