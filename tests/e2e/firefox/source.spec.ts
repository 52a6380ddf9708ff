import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder';
import { LATER, PARAGRAPHS, packAt, pageOf, SOURCE, TALKS } from '../card/cited-article';
import { storeCounts, tellWorker } from '../support/reader-data';
import { expect, test } from './fixtures';

test('a source leads to its paragraph, and to the reader’s own copy of the article', async ({
  tab,
  server,
  firefox,
  keeper,
}) => {
  await tellWorker(keeper, 'settings.set', { keepVisits: true });
  const file = join(temporaryFolder('backgrounder-pack-'), 'trams.bgpk');
  writeFileSync(file, packAt(server.origin));
  const body = pageOf('City hall wants trams off the boulevard', '2018-09-14', PARAGRAPHS, 1500);
  server.set(SOURCE, { body });
  server.set(LATER, { body: pageOf('Talks in tram strike break off', '2018-12-12', TALKS) });
  const options = await firefox.open('options.html#all');
  await options.chooseFiles('#pack .adder input[type=file]', [file]);
  await options.press('Add it');
  await expect.poll(() => storeCounts(options)).toMatchObject({ packs: 1 });
  await options.close();

  await tab.goto(server.origin + LATER);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Plamen Tonev');
  // Read before it is left: what is pressed in the card is not a gesture on the page in Firefox.
  await expect.poll(() => storeCounts(keeper)).toMatchObject({ visits: 1 });
  await tab.openCard('Plamen Tonev');
  await tab.pressInCard('Pin');
  await tab.pressInCard('Source 1: The Veligrad Courier');
  expect(await tab.cardText()).toContain('Asserted by Plamen Tonev');
  await tab.pressInCard('Open at this paragraph');
  const source = await firefox.find(server.origin + SOURCE);
  const place = () =>
    source.evaluate(() => {
      const paragraph = document.querySelectorAll('article p')[3];
      const top = paragraph?.getBoundingClientRect().top ?? 0;
      return { scrolled: scrollY > 0, shown: top > 0 && top < innerHeight };
    });
  await expect.poll(place).toEqual({ scrolled: true, shown: true });
  await source.pressAt(200, 200);
  await expect.poll(() => storeCounts(keeper)).toMatchObject({ visits: 2 });
  await source.close();

  await tab.goto(server.origin + LATER);
  await expect.poll(() => tab.marked(), { timeout: 15_000 }).toContain('Plamen Tonev');
  await tab.openCard('Plamen Tonev');
  await tab.pressInCard('Source 1: The Veligrad Courier');
  await expect.poll(() => tab.cardText()).toContain('You read this article on');
});
