import { secondPack } from '../../fixtures/packs/second-pack';
import { expect, test } from '../support/fixtures';
import { add, readStory, removeAll } from './packs-page';

/** The second pack, with its person under a name that the bundled pack has too. */
const BOTH_KNOW = secondPack(({ entities, ...rest }) => ({
  ...rest,
  entities: entities.map((one) =>
    one.id === 'tove-halvard'
      ? {
          ...one,
          label: 'Vladimir Putin',
          names: [{ text: 'Vladimir Putin', kind: 'full', lang: 'en', script: 'Latn' }],
        }
      : one,
  ),
}));

test('a card tells what each of two packs says of one person, each under its own name', async ({
  page,
  keeper,
  reader,
  server,
}) => {
  await removeAll(keeper);
  await add(keeper, Buffer.from(BOTH_KNOW));
  await page.bringToFront();
  await readStory(page, server);
  const card = await reader.open('Vladimir Putin');
  expect(card).toContain('Russian politician');
  expect(card).toContain('In “Russia and Syria after Assad”');
  expect(card).toContain('In “The Skerry ferries”');
  expect(card.indexOf('Russia and Syria')).toBeLessThan(card.indexOf('The Skerry ferries'));
  expect(card).not.toContain('bought the Skerry Line');
  await reader.press('.other-pack .fold');
  await expect.poll(() => reader.text()).toContain('bought the Skerry Line');
});
