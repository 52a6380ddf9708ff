import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECOND_STORY, secondPack } from '../../fixtures/packs/second-pack';
import { temporaryFolder } from '../../temporary-folder';
import { newsPageOf } from '../support/news';
import { storeCounts } from '../support/reader-data';
import { expect, test } from './fixtures';

test('a pack is added from its file, marks the open page, has cards, is removed and put back', async ({
  tab,
  server,
  firefox,
}) => {
  const file = join(temporaryFolder('backgrounder-pack-'), 'ferries.bgpk');
  writeFileSync(file, secondPack());
  const article = SECOND_STORY.map((text) => `<p>${text}</p>`).join('\n');
  server.set('/news/ferries', { body: newsPageOf({ article }) });
  await tab.goto(`${server.origin}/news/ferries`);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toEqual(['Vladimir Putin']);

  const options = await firefox.open('options.html#all');
  await options.chooseFiles('#pack .adder input[type=file]', [file]);
  await options.press('Add it');
  await expect.poll(() => storeCounts(options)).toMatchObject({ packs: 1 });
  await tab.bringToFront();
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Tove Halvard');
  const card = await tab.openCard('Tove Halvard');
  expect(card).toContain('owner of the Skerry Line');
  expect(card).toContain('From the pack “The Skerry ferries”. Built from 2 articles');

  await options.bringToFront();
  await options.press('Remove “The Skerry ferries”');
  await expect.poll(() => storeCounts(options)).toMatchObject({ packs: 0, packBytes: 0 });
  await tab.bringToFront();
  await expect.poll(() => tab.marked()).toEqual(['Vladimir Putin']);
  await options.bringToFront();
  await options.press('Undo');
  await tab.bringToFront();
  await expect.poll(() => tab.marked()).toContain('Tove Halvard');
  await options.close();
});
