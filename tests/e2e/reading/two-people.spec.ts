import { pageOf, type StoryArticle } from '../../fixtures/reading/articles';
import { expect, test } from '../support/fixtures';
import { openCard } from '../support/reader';
import { emptyStore, expectAccessible, tellWorker } from '../support/reader-data';

const about = (name: string, title: string, paragraphs: readonly string[]): StoryArticle => ({
  path: `/adjei/${name}.html`,
  outlet: 'The Quay',
  title,
  day: '2026-03-02',
  paragraphs,
});

const SURGEON = about('surgeon', 'Surgeon praises night shift', [
  'Kwame Adjei, a surgeon at Port Alder Hospital, said on Monday that the night shift had saved nine lives after the storm came in over the harbour wall.',
  'Nurses had carried the lamps. Adjei said that the generator would be repaired this week, and that nobody had been sent home.',
]);
const COUNCILLOR = about('councillor', 'Councillor asks for buses', [
  'Kwame Adjei, councillor for Port Alder East, said on Monday that the buses should run until midnight, as they had done before the war.',
  'The committee will vote in June. Adjei said that he had counted the passengers himself on three evenings.',
]);
const FAIR = about('fair', 'Port Alder fair opens', [
  'The fair of Port Alder opened on Saturday with a speech by Kwame Adjei, who cut the ribbon, and a song that everybody in the square knew by heart.',
  'It rained from noon on. Traders said that they had sold more umbrellas than cakes, and that they would come again next year.',
]);
const TWO =
  /May be two people of one name: “surgeon at Port Alder Hospital” in one article, “councillor for Port Alder East” in another/;

test('a name that may be two people’s says so on the card and in the options, where it can be split', async ({
  page,
  server,
  keeper,
  openPopup,
}) => {
  for (const article of [SURGEON, COUNCILLOR, FAIR])
    server.set(article.path, { body: pageOf(article) });
  await emptyStore(keeper);
  await tellWorker(keeper, 'settings.set', { enabled: true, learnSites: [], learnNews: false });
  await tellWorker(keeper, 'reading.renew', null);
  for (const { path, title } of [SURGEON, COUNCILLOR]) {
    await page.goto(server.origin + path);
    await expect(page.locator('h1')).toHaveText(title);
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Learn names from this article' }).click();
    await expect(popup.getByRole('button', { name: 'Learn again' })).toBeEnabled();
    await popup.close();
  }
  await page.goto(server.origin + FAIR.path);
  expect(await openCard(page, 'Kwame Adjei')).toMatch(TWO);

  await keeper.goto(keeper.url().replace(/#.*/, '#own'));
  await keeper.reload();
  const row = keeper.locator('.own-name', { hasText: 'Kwame Adjei' });
  await expect(row).toContainText(TWO);
  await row.getByRole('button', { name: 'Kwame Adjei' }).click();
  await row.getByRole('button', { name: 'It is one person' }).click();
  await expect(keeper.locator('#own').getByRole('status').first()).toContainText(
    '“Kwame Adjei” is one person.',
  );
  await expect(row).not.toContainText(TWO);
  await page.reload();
  expect(await openCard(page, 'Kwame Adjei')).not.toMatch(TWO);
  await keeper.locator('#own').getByRole('button', { name: 'Undo' }).first().click();
  await expect(row).toContainText(TWO);
  await row.getByLabel(/Councillor asks for buses/).check();
  await expectAccessible(keeper);
  await row.getByRole('button', { name: /Split off/ }).click();
  await expect(keeper.locator('.own-name', { hasText: 'Kwame Adjei' })).toHaveCount(2);
  await expect(keeper.locator('.own-name', { hasText: TWO })).toHaveCount(0);
});
