import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECOND_STORY, secondPack } from '../../fixtures/packs/second-pack';
import { temporaryFolder } from '../../temporary-folder';
import type { FirefoxTab } from '../support/firefox-tab';
import { newsPageOf } from '../support/news';
import { storeCounts } from '../support/reader-data';
import type { LocalServer } from '../support/server';
import { expect, test } from './fixtures';

/** The file of the second pack, and a page of its story. */
async function prepare(tab: FirefoxTab, server: LocalServer): Promise<string> {
  const file = join(temporaryFolder('backgrounder-pack-'), 'ferries.bgpk');
  writeFileSync(file, secondPack());
  const article = SECOND_STORY.map((text) => `<p>${text}</p>`).join('\n');
  server.set('/news/ferries', { body: newsPageOf({ article }) });
  await tab.goto(`${server.origin}/news/ferries`);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toEqual(['Vladimir Putin']);
  return file;
}

test('a pack is added from its file, marks the open page, has cards, is removed and put back', async ({
  tab,
  server,
  firefox,
}) => {
  const file = await prepare(tab, server);
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

/** Keeps the background page from answering what needs the settings. @returns once such a request has come */
const keepFromAnswering = (options: FirefoxTab) =>
  options.evaluate(
    () =>
      new Promise<void>((reached) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            extension: {
              getBackgroundPage(): { browser: { storage: { local: Record<string, unknown> } } };
            };
          };
        };
        const { local } = chrome.extension.getBackgroundPage().browser.storage;
        local['get'] = local['set'] = () => {
          reached();
          return new Promise(() => undefined);
        };
      }),
  );

test('an added pack marks, is listed, turned off, removed and put back, although the background page ends before each step or in it', async ({
  tab,
  server,
  firefox,
}) => {
  const file = await prepare(tab, server);
  const options = await firefox.open('options.html#all');
  const marked = async () => {
    await tab.bringToFront();
    return tab.marked();
  };
  const press = async (name: string) => {
    await options.bringToFront();
    await firefox.killBackground();
    await options.press(name);
  };
  await options.chooseFiles('#pack .adder input[type=file]', [file]);
  await expect.poll(() => options.text()).toContain('Add “The Skerry ferries”?');
  await press('Add it');
  await expect.poll(marked, { timeout: 15_000 }).toContain('Tove Halvard');
  await firefox.killBackground();
  await tab.reload();
  await expect.poll(marked, { timeout: 15_000 }).toContain('Tove Halvard');
  // It ends with the request in its hands.
  await options.bringToFront();
  const asked = keepFromAnswering(options);
  await options.press('Mark its names: “The Skerry ferries”');
  await asked;
  await firefox.killBackground();
  await expect.poll(marked, { timeout: 15_000 }).toEqual(['Vladimir Putin']);
  await press('Remove “The Skerry ferries”');
  await expect.poll(() => storeCounts(options)).toMatchObject({ packs: 0, packBytes: 0 });
  await press('Undo');
  await expect.poll(() => storeCounts(options)).toMatchObject({ packs: 1, packBytes: 1 });
  // It comes back as it was: turned off.
  await press('Mark its names: “The Skerry ferries”');
  await expect.poll(marked, { timeout: 15_000 }).toContain('Tove Halvard');
  await options.close();
});
