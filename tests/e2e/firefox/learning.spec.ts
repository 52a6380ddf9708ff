import { BRIDGE, pageOf, type StoryArticle } from '../../fixtures/reading/articles';
import { storeCounts, tellWorker } from '../support/reader-data';
import { expect, test } from './fixtures';

const [closes, talks, wire, copy, second] = BRIDGE;
if (!closes || !talks || !wire || !copy || !second)
  throw new Error('The bridge story has five articles.');

test('four articles are learnt as they are read, and the fifth shows marks and quotations as of its date', async ({
  tab,
  server,
  keeper,
}) => {
  for (const article of BRIDGE) server.set(article.path, { body: pageOf(article) });
  await tellWorker(keeper, 'settings.set', { learnNews: true });
  const read = async ({ path }: StoryArticle) => {
    await tab.goto(server.origin + path);
    await tab.type('ArrowDown');
  };
  const learnt = async () => (await storeCounts(keeper))['learnt'];
  for (const [at, article] of [closes, talks, wire, copy].entries()) {
    await read(article);
    await expect.poll(learnt, { message: article.title, timeout: 15_000 }).toBe(at + 1);
  }
  await read(second);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Ama Boateng');
  const card = await tab.openCard('Ama Boateng');
  expect(card).toContain('Read in 3 articles');
  expect(card).toContain('called “deputy mayor of Port Alder”');
  expect(card).toContain('“We would rather lose six weeks than lose the bridge”');
  expect(card).toContain('The Quay, 2 Mar 2026');
  // What was read is drawn, not text, so the page cannot find it.
  expect(await tab.evaluate('window.find("lose six weeks")')).toBe(false);
});
