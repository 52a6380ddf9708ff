import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondPack } from '../../fixtures/packs/second-pack';
import { copyOfExtension } from '../support/altered';
import { expect, test } from '../support/fixtures';
import { IsolatedWorld } from '../support/isolated-world';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { storeCounts } from '../support/reader-data';
import {
  ALL,
  add,
  adder,
  choose,
  FERRIES,
  ferries,
  readStory,
  removeAll,
  words,
} from './packs-page';

const changed = (at: number, value: number): Buffer => {
  const copy = Buffer.from(FERRIES);
  copy[at] = value;
  return copy;
};
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0, ...FERRIES.subarray(0, 200)]);

test.beforeEach(async ({ keeper, page, server }) => {
  await removeAll(keeper);
  await readStory(page, server);
});

test('a file that is cut short, damaged, of a later format or no pack is refused with its reason, and nothing is written', async ({
  page,
  keeper,
}) => {
  for (const [name, file, reason] of [
    ['short.bgpk', FERRIES.subarray(0, FERRIES.length - 100), 'This pack is cut short'],
    ['long.bgpk', Buffer.concat([FERRIES, FERRIES]), 'This pack has bytes after its end'],
    ['turned.bgpk', changed(FERRIES.length >> 1, 1), 'This pack is damaged where its'],
    ['later.bgpk', changed(8, 9), 'was made for a later Backgrounder'],
    ['pack.zip', ZIP, 'This file is not a compiled Backgrounder pack'],
    ['notes.bgpk', Buffer.from('Dear diary, '.repeat(50)), 'This file is not a compiled'],
    ['empty.bgpk', Buffer.alloc(0), 'This file is not a compiled'],
  ] as const) {
    await choose(keeper, file, name);
    const heading = keeper.getByRole('heading', { name: `“${name}” cannot be added` });
    await expect(heading).toBeFocused();
    await expect(adder(keeper).locator('.chosen')).toContainText(reason);
    await expect(adder(keeper).getByRole('button', { name: 'Add it' })).toHaveCount(0);
  }
  await adder(keeper).getByRole('button', { name: 'Close' }).click();
  expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });
  expect(await words(page)).toEqual(['Vladimir Putin']);
});

test('a file that is too large is refused before it is read', async ({ keeper }) => {
  const huge = await keeper.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const chunk = new Uint8Array(1_000_000);
    transfer.items.add(new File(Array(65).fill(chunk), 'huge.bgpk'));
    return transfer;
  });
  await adder(keeper).dispatchEvent('drop', { dataTransfer: huge });
  await expect(adder(keeper).locator('.chosen')).toContainText(
    'It is 65 MB; a pack can be at most 64 MB.',
  );
});

test('without room nothing of a pack is kept, the reader is told, and what was there stays', async ({
  page,
  keeper,
}) => {
  await choose(keeper, FERRIES);
  await keeper.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...what) {
      if (this.name !== 'packBytes') return put.apply(this, what);
      this.transaction.abort();
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await adder(keeper).getByRole('button', { name: 'Add it' }).click();
  await expect(keeper.getByRole('alert')).toContainText('this device has no storage space left');
  expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });
  expect(await words(page)).toEqual(['Vladimir Putin']);
});

test('the worker may die between any two steps', async ({ page, keeper, server, killWorker }) => {
  await choose(keeper, FERRIES);
  await expect(keeper.getByRole('heading', { name: 'Add “The Skerry ferries”?' })).toBeVisible();
  await killWorker();
  await adder(keeper).getByRole('button', { name: 'Add it' }).click();
  await expect.poll(() => words(page)).toEqual(ALL);
  await killWorker();
  await readStory(page, server, ALL.length);
  await killWorker();
  await keeper.getByRole('switch', { name: 'Mark its names: “The Skerry ferries”' }).uncheck();
  await expect.poll(() => words(page)).toEqual(['Vladimir Putin']);
  await killWorker();
  await readStory(page, server);
  expect(await words(page)).toEqual(['Vladimir Putin']);
  await keeper.getByRole('button', { name: 'Remove “The Skerry ferries”' }).click();
  await killWorker();
  await keeper.locator('.bar').getByRole('button', { name: 'Undo' }).first().click();
  await expect(ferries(keeper)).toBeVisible();
  // It comes back as it was: turned off.
  await expect(keeper.getByRole('switch', { name: /Skerry/ })).not.toBeChecked();
});

test('a pack that came to harm in the store is told, the others go on, and its file mends it', async ({
  page,
  keeper,
  server,
  killWorker,
}) => {
  await add(keeper);
  await keeper.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await settled(indexedDB.open('backgrounder'));
    const store = database.transaction('packBytes', 'readwrite').objectStore('packBytes');
    const bytes = new Uint8Array(await settled(store.get('skerry-ferries')));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await settled(store.put(bytes.buffer, 'skerry-ferries'));
    database.close();
  });
  await killWorker();
  await readStory(page, server);
  expect(await words(page)).toEqual(['Vladimir Putin']);
  await keeper.reload();
  await expect(ferries(keeper)).toContainText('This pack is damaged, so none of its names');
  await add(keeper);
  await expect(ferries(keeper)).not.toContainText('damaged');
  await expect.poll(() => words(page)).toEqual(ALL);
});

test('no script in a page may turn packs, have them renewed or look them over', async ({
  page,
  extensionId,
}) => {
  const world = await IsolatedWorld.of(page, extensionId);
  for (const [name, params] of [
    ['packs.list', 'null'],
    ['packs.renew', 'null'],
    ['pack.turn', '{ pack: "russia-syria", on: false }'],
    ['pack.entities', '{ pack: "russia-syria" }'],
    ['pack.entity', '{ pack: "russia-syria", entity: "vladimir-putin" }'],
  ] as const) {
    const reply = await world.evaluate<{ error?: { code: string } }>(
      `chrome.runtime.sendMessage({ backgrounder: 1, name: ${JSON.stringify(name)}, params: ${params} })`,
    );
    expect(reply.error?.code, name).toBe('not-allowed');
  }
  expect(await words(page)).toEqual(['Vladimir Putin']);
});

test('where the bundled pack is damaged an added one marks all the same', async ({ server }) => {
  const folder = copyOfExtension();
  appendFileSync(join(folder, 'packs', 'russia-syria.bgpk'), 'x');
  const context = await launchWithExtension({ extension: folder });
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${await extensionIdOf(context)}/options.html#all`);
  await expect(keeper.locator('#pack')).toContainText('The pack is damaged');
  await add(keeper, Buffer.from(secondPack()));
  const page = await context.newPage();
  await readStory(page, server, 3);
  expect(await words(page)).toEqual(ALL.slice(0, 3));
  await context.close();
});
