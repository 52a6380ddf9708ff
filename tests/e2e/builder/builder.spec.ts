/** A pack from twelve articles by keyboard alone: chosen, reviewed, added, and shown on a card. */
import type { Locator, Page } from '@playwright/test';
import { THIRTEENTH, TWELVE } from '../../fixtures/pack-articles/twelve';
import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { openCard, readOn } from '../support/reader';
import { expectAccessible, overflow } from '../support/reader-data';

const PATH = '/news/2025/01/30/pier.html';
/** Names that are worth a card, with what is typed for those that no article explains. */
const KEPT: Readonly<Record<string, string | null>> = {
  'Mara Lindqvist': null,
  'Port Alder': 'Harbour town',
  'Tomas Reyes': null,
  'Harbour Union': 'Union of port workers',
  'Olga Brandt': null,
  'Karim Haddad': null,
  'Kessin General Hospital': 'Hospital in Kessin',
  'Yusuf Demir': null,
  'Velmora Dam': 'Dam on the river Velm',
  'Lena Fischer': null,
};
const OWN_WORDS = ['Promises 400 new jobs.', 'Says no one has to move.', 'Denies it.'];

/** Counts what a person does on the keyboard. */
class Hands {
  keys = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error('It cannot be reached by Tab.');
  }

  async activate(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }
}

const filesOf = (articles: Readonly<Record<string, string>>) =>
  Object.entries(articles).map(([path, content]) => ({
    name: path.replace('/', '-'),
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  }));

async function chooseFiles(page: Page, hands: Hands, articles: Readonly<Record<string, string>>) {
  const chooser = page.waitForEvent('filechooser');
  await hands.activate(page.getByRole('button', { name: 'Choose files…' }));
  await (await chooser).setFiles(filesOf(articles));
}

const underReview = (page: Page) => page.getByRole('region', { name: /^Name under review/ });
const open = (page: Page) => page.locator('.item[data-state=open]');

async function reviewNames(page: Page, hands: Hands): Promise<string[]> {
  const kept: string[] = [];
  for (let left = await open(page).count(); left > 0; left = await open(page).count()) {
    const label = await underReview(page).getByRole('heading').innerText();
    const identity = KEPT[label];
    if (identity === undefined) await hands.press('x');
    else if (identity === null) await hands.press('a');
    else {
      await hands.press('e');
      await expect(page.getByRole('textbox', { name: 'What it is, in a few words' })).toBeFocused();
      await hands.type(identity);
      await hands.press('Enter');
    }
    if (identity !== undefined) kept.push(label);
    await expect(open(page)).toHaveCount(left - 1);
  }
  return kept;
}

test('twelve articles become a pack by keyboard alone, and its card speaks on a page', async ({
  page,
  extensionId,
  server,
}) => {
  test.setTimeout(120_000);
  const hands = new Hands(page);
  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  await chooseFiles(page, hands, {
    ...TWELVE,
    'notes.pdf': '%PDF',
    'half.json': '{"articleBody": "The',
  });
  await expect(page.getByRole('heading', { name: '12 articles' })).toBeVisible();
  await expect(page.getByText('2 files could not be used')).toBeVisible();
  await expect(page.locator('.article-row').first()).toContainText('from the page’s data');
  await expectAccessible(page);

  await hands.activate(page.getByRole('button', { name: 'Go on to the names' }));
  await expect(underReview(page)).toBeFocused();
  await expect(page.locator('.pane mark').first()).toBeVisible();
  await expectAccessible(page);
  const kept = await reviewNames(page, hands);
  expect(kept).toEqual(
    expect.arrayContaining(['Mara Lindqvist', 'Tomas Reyes', 'Olga Brandt', 'Yusuf Demir']),
  );
  // The last decision is taken back, and made again.
  await hands.press('u');
  await expect(open(page)).toHaveCount(1);
  await reviewNames(page, hands);

  await hands.activate(page.getByRole('button', { name: 'Go on to the facts' }));
  const statement = page.getByRole('region', { name: /^Statement under review/ });
  await expect(statement).toBeFocused();
  // Another article counts the jobs otherwise.
  await expect(statement).toContainText(
    'Another number: “four hundred jobs” here, “three hundred jobs” in',
  );
  await hands.press('d');
  await expect(statement).toContainText('The card will show both side by side');
  await expect(statement).toBeFocused();
  const words = page.getByRole('textbox', { name: 'In your own words' });
  // Words of the article are refused while they are typed.
  await hands.press('a');
  await page.keyboard.type('the pier would bring four hundred jobs to the harbour');
  await expect(statement).toContainText('These words are the article’s');
  await page.keyboard.press('Enter');
  await expect(page.locator('.item[data-state=kept]')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  for (const [at, text] of OWN_WORDS.entries()) {
    if (at > 0) await hands.press('a');
    await expect(words).toBeFocused();
    await hands.type(text);
    await hands.press('Enter');
    await expect(page.locator('.item[data-state=kept]')).toHaveCount(at + 1);
    await expect(statement).toBeFocused();
  }
  await expectAccessible(page);

  await hands.activate(page.getByRole('button', { name: 'Add the pack now' }).first());
  await expect(page.getByRole('textbox', { name: 'Title of the pack' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await hands.type('Port Alder and Kessin');
  await hands.press('Enter');
  await expect(page.getByText('“Port Alder and Kessin” is added.').first()).toBeVisible();
  await expectAccessible(page);
  const facts = OWN_WORDS.join('').length / OWN_WORDS.length;
  console.log(
    `${hands.keys} keys, ${(hands.keys / 12).toFixed(1)} an article; ${facts.toFixed(0)} characters typed a fact; ${kept.length} names`,
  );
  expect(facts).toBeLessThanOrEqual(40);

  const article = [
    'Mara Lindqvist walked along the old pier of Port Alder with her daughter, and said little to those who had come to see her.',
    'Tomas Reyes of the Harbour Union had been there an hour before, and had said rather more about the coming year.',
    'Neither of them would say when the first stone of the second pier is to be laid, or who will pay for it in the end.',
  ];
  server.set(PATH, {
    type: 'text/html',
    body: newsPageOf({ article: article.map((text) => `<p>${text}</p>`).join('\n') }),
  });
  await page.goto(`${server.origin}${PATH}`);
  await readOn(page);
  const card = await openCard(page, 'Mara Lindqvist');
  expect(card).toContain('From the pack “Port Alder and Kessin”');
  expect(card.toLowerCase()).toContain('council leader');
  expect(card).toContain('Promises 400 new jobs.');
});

test('decisions outlive the page, and later articles ask only for what is new', async ({
  page,
  extensionId,
}) => {
  const hands = new Hands(page);
  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  const names = page.getByRole('button', { name: /^2\. Names/ });
  const before = await names.innerText();
  expect(before).toMatch(/(\d+)\/\1/);
  await chooseFiles(page, hands, THIRTEENTH);
  await expect(page.getByRole('heading', { name: '13 articles' })).toBeVisible();
  await names.click();
  await expect(open(page).filter({ hasText: 'Helena Marsh' })).toHaveCount(1);
  await expect(
    page.locator('.item[data-state=kept]').filter({ hasText: 'Mara Lindqvist' }),
  ).toHaveCount(1);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('goes on from a pack that was added, and takes a fact from any paragraph', async ({
  page,
  extensionId,
}) => {
  const hands = new Hands(page);
  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  await page.getByRole('button', { name: /^4\. Add the pack/ }).click();
  await page.getByRole('button', { name: 'Start over…' }).click();
  await page.getByRole('button', { name: 'Delete and start over' }).click();
  await page.getByRole('button', { name: /^1\. Articles/ }).click();
  await hands.activate(page.getByRole('button', { name: 'Port Alder and Kessin' }));
  await expect(page.getByText('You start from “Port Alder and Kessin”.')).toBeVisible();
  await chooseFiles(page, hands, THIRTEENTH);
  await expect(page.getByRole('heading', { name: '1 article' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^2\. Names/ }).click();
  const kept = page.locator('.item[data-state=kept]');
  await expect(kept.filter({ hasText: 'Mara Lindqvist' })).toHaveCount(1);
  await expect(open(page).filter({ hasText: 'Helena Marsh' })).toHaveCount(1);
  // A name whose articles are not here shows where it comes from.
  await page.locator('.item').filter({ hasText: 'Velmora Dam' }).click();
  await expect(page.locator('.pane')).toContainText('From “Port Alder and Kessin”');
  await expectAccessible(page);

  await page.getByRole('button', { name: /^3\. Facts/ }).click();
  await expect(kept).toHaveCount(OWN_WORDS.length);
  await open(page).first().click();
  const facts = page.locator('.item');
  const before = await facts.count();
  await page
    .getByRole('button', { name: /^Write a fact from paragraph/ })
    .first()
    .click();
  await expect(facts).toHaveCount(before + 1);
  await hands.press('a');
  await hands.type('Reportedly so.');
  await hands.press('Enter');
  await expect(kept).toHaveCount(OWN_WORDS.length + 1);
  await expectAccessible(page);

  await page.getByRole('button', { name: /^4\. Add the pack/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the pack' })).toHaveValue(
    'Port Alder and Kessin',
  );
  await page.getByRole('button', { name: 'Add to this browser' }).click();
  await expect(page.getByText('“Port Alder and Kessin” is added.').first()).toBeVisible();
});
