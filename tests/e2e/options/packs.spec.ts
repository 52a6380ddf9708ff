import { secondPack, withVersion } from '../../fixtures/packs/second-pack';
import { expect, test } from '../support/fixtures';
import { complaintsOf } from '../support/page-state';
import { openCard, readOn } from '../support/reader';
import {
  emptyStore,
  expectAccessible,
  overflow,
  storeCounts,
  tellWorker,
} from '../support/reader-data';
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

test.beforeEach(async ({ keeper, page, server }) => {
  await removeAll(keeper);
  await readStory(page, server);
});

test('a pack is added after a dry run, marks the open page, speaks on its cards, is turned off, removed and put back', async ({
  page,
  keeper,
}) => {
  test.slow(); // axe runs twice, on the options page as a whole
  const complaints = complaintsOf(keeper);
  await choose(keeper, FERRIES);
  await expect(keeper.getByRole('heading', { name: 'Add “The Skerry ferries”?' })).toBeFocused();
  await expect(adder(keeper).locator('.chosen')).toContainText(
    /3 people, places and more · built from 2 articles, nothing after 3 March 2025 · uses \d+ kB/,
  );
  await expect(adder(keeper).locator('.chosen')).toContainText('3 of them are new.');
  expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });
  await expectAccessible(keeper);
  await adder(keeper).getByRole('button', { name: 'Cancel' }).click();
  await expect(adder(keeper).getByRole('button', { name: 'Add a pack…' })).toBeFocused();
  expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });

  await add(keeper);
  await expect.poll(() => words(page)).toEqual(ALL);
  await expect(ferries(keeper)).toContainText(/Added on .*; uses \d+ kB on this device/);
  const card = await openCard(page, 'Tove Halvard');
  expect(card).toContain('owner of the Skerry Line');
  expect(card).toContain('From the pack “The Skerry ferries”. Built from 2 articles');
  await ferries(keeper).getByRole('button', { name: 'Contents of “The Skerry ferries”' }).click();
  await expect(ferries(keeper).locator('.entity')).toHaveCount(3);
  await expectAccessible(keeper);

  await keeper.getByRole('switch', { name: 'Mark its names: “The Skerry ferries”' }).uncheck();
  await expect.poll(() => words(page)).toEqual(['Vladimir Putin']);
  await expect(keeper.getByRole('status')).toHaveText('“The Skerry ferries” is off.');
  await keeper.getByRole('switch', { name: 'Mark its names: “The Skerry ferries”' }).check();
  await expect.poll(() => words(page)).toEqual(ALL);

  await keeper.getByRole('button', { name: 'Remove “The Skerry ferries”' }).click();
  await expect.poll(() => words(page)).toEqual(['Vladimir Putin']);
  await expect(ferries(keeper)).toHaveCount(0);
  expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });
  const undo = keeper.locator('.bar').getByRole('button', { name: 'Undo' }).first();
  await expect(undo).toBeFocused();
  await undo.click();
  await expect.poll(() => words(page)).toEqual(ALL);
  await expect(keeper.getByRole('status')).toHaveText('Put back: 1 pack.');
  expect(complaints).toEqual([]);
});

test('the pack that came with the extension can be turned off, not removed; with none on the popup says why', async ({
  page,
  keeper,
  openPopup,
}) => {
  await expect(keeper.getByRole('button', { name: /^Remove “/ })).toHaveCount(0);
  const bundled = keeper.getByRole('switch', { name: /^Mark its names: “Russia/ });
  await bundled.uncheck();
  await expect.poll(() => words(page)).toEqual([]);
  const popup = await openPopup();
  await expect(popup.locator('.packs-cover')).toContainText('Every knowledge pack is turned off');
  await add(keeper);
  await expect.poll(() => words(page)).toEqual(ALL.slice(0, 3));
  await bundled.check();
  await expect.poll(() => words(page)).toEqual(ALL);
});

test('what was read and noted of a removed pack stays, and says what it was about', async ({
  page,
  keeper,
}) => {
  await add(keeper);
  await expect.poll(() => words(page)).toEqual(ALL);
  const known = { kind: 'known', entity: 'tove-halvard', on: true };
  expect(await tellWorker(keeper, 'annotation.set', known)).toMatchObject({ ok: true });
  await page.bringToFront();
  await readOn(page);
  await expect.poll(() => storeCounts(keeper)).toMatchObject({ visits: 1 });
  await keeper.bringToFront();
  await keeper.getByRole('button', { name: 'Remove “The Skerry ferries”' }).click();
  await expect.poll(() => words(page)).toEqual(['Vladimir Putin']);
  await keeper.reload();
  await expect(keeper.locator('#names')).toContainText('Tove Halvard');
  await expect(keeper.locator('#visits')).toContainText('Tove Halvard');
});

test('another version takes the place of the one that is here; an older one is called so', async ({
  keeper,
}) => {
  await add(keeper);
  await choose(keeper, FERRIES);
  await expect(
    keeper.getByRole('heading', { name: '“The Skerry ferries” is already here' }),
  ).toBeFocused();
  const newer = secondPack((source) => {
    const { pack, entities, facts, ...rest } = withVersion('1.1.0')(source);
    return {
      ...rest,
      pack,
      entities: entities.filter(({ id }) => id !== 'north-skerry'),
      facts: facts.filter(({ about }) => !about.includes('north-skerry')),
    };
  });
  await choose(keeper, Buffer.from(newer));
  await expect(
    keeper.getByRole('heading', { name: 'Update “The Skerry ferries” from 1.0.0 to 1.1.0?' }),
  ).toBeVisible();
  await expect(adder(keeper).locator('.chosen')).toContainText(
    'One entry of the present version is missing from it.',
  );
  await adder(keeper).getByRole('button', { name: 'Replace it' }).click();
  await expect(ferries(keeper)).toHaveCount(1);
  await ferries(keeper)
    .getByRole('button', { name: /^Contents of/ })
    .click();
  await expect(ferries(keeper)).toContainText('Version 1.1.0');
  await expect(ferries(keeper).locator('.entity')).toHaveCount(2);
  await choose(keeper, FERRIES);
  await expect(
    keeper.getByRole('heading', {
      name: 'Go back to an older “The Skerry ferries”, from 1.1.0 to 1.0.0?',
    }),
  ).toBeVisible();
});

test('a dropped file is examined as a chosen one is', async ({ keeper }) => {
  const dropped = await keeper.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'dropped.bgpk'));
      return transfer;
    },
    [...FERRIES],
  );
  await adder(keeper).dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(adder(keeper)).toHaveClass(/over/);
  await adder(keeper).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(keeper.getByRole('heading', { name: 'Add “The Skerry ferries”?' })).toBeVisible();
});

test('everything wiped takes added packs along, counted, and undo brings them back', async ({
  page,
  keeper,
}) => {
  await emptyStore(keeper);
  await add(keeper);
  await expect.poll(() => words(page)).toEqual(ALL);
  await keeper.reload();
  await keeper.getByRole('button', { name: 'Delete everything kept…' }).click();
  await expect(keeper.getByRole('dialog')).toContainText(/1 pack you have added \(\d+ kB\)/);
  await keeper.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect.poll(() => words(page)).toEqual(['Vladimir Putin']);
  expect(await storeCounts(keeper)).toMatchObject({ packs: 0, packBytes: 0 });
  await keeper.locator('.bar').getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => words(page)).toEqual(ALL);
  await expect(ferries(keeper)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the packs fit a narrow ${colorScheme} screen, and nothing of them lacks contrast`, async ({
    keeper,
  }) => {
    await keeper.emulateMedia({ colorScheme });
    await keeper.setViewportSize({ width: 320, height: 640 });
    await add(keeper);
    await choose(keeper, Buffer.from(secondPack(withVersion('2.0.0'))));
    await expect(adder(keeper).locator('.chosen')).toBeVisible();
    expect(await overflow(keeper)).toBe(0);
    await expectAccessible(keeper);
  });
}
