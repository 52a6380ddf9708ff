/** What a person mends in a draft: speakers, roles, several facts of a paragraph, hedges, a decision taken back. */
import type { Locator, Page } from '@playwright/test';
import { FOUR } from '../../fixtures/pack-articles/four';
import { expect, test } from '../support/fixtures';
import { expectAccessible, overflow } from '../support/reader-data';

const files = Object.entries(FOUR).map(([name, text]) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
}));
const rows = (page: Page) => page.locator('.item');
const row = (page: Page, text: string) => rows(page).filter({ hasText: text });
const kept = (page: Page) => page.locator('.item[data-state=kept]');
const card = (page: Page) => page.locator('.card-now');
const deed = (page: Page) => page.locator('.deed');

async function toStep(page: Page, step: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
}

/** Whether a row can be seen in its own list, or words in their article. */
function isInSight(item: Locator): Promise<boolean> {
  return item.evaluate((element) => {
    const [own, list] = [
      element.getBoundingClientRect(),
      element.closest('ul, .pane')?.getBoundingClientRect(),
    ];
    return list !== undefined && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
  });
}

// Several lists are walked through: slow on a busy machine.
test.describe.configure({ timeout: 120_000 });

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/builder.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await (await chooser).setFiles(files);
  await expect(page.getByRole('heading', { name: '4 articles' })).toBeVisible();
});
test.afterEach(async ({ page }) => {
  await toStep(page, /^4\./);
  await page.getByRole('button', { name: 'Start over…' }).click();
  await page.getByRole('button', { name: 'Delete and start over' }).click();
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
});

test('names: other articles, a role that ends, the last one left out and taken back', async ({
  page,
}) => {
  // By day, not by the files' names.
  const days = page.locator('.article-row input[type=date]');
  expect(
    await days.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
  ).toEqual(['2031-09-02', '2031-09-04', '2031-09-12', '2031-10-20']);
  await toStep(page, /^2\. Names/);
  await row(page, 'Sanne Okafor').click();
  const pane = page.getByRole('region', { name: 'The article' });
  await expect(pane).toContainText('Article 1 of 3 that mention the name');
  await page.keyboard.press('o');
  await expect(pane).toContainText('Article 2 of 3 that mention the name');
  await expect(pane.locator('[data-shown] mark')).toHaveText('Sanne Okafor');
  await expect(card(page)).toBeFocused();

  await page.getByRole('button', { name: /^Dates of “mayor of Vardholm”/ }).click();
  const until = page.getByRole('textbox', { name: 'Until' });
  await until.fill('2030');
  await until.press('Tab');
  await expect(card(page)).toContainText('The end is before the start.');
  await until.fill('2031-13');
  await until.press('Tab');
  await expect(card(page)).toContainText('There is no such date.');
  await until.fill('2031-10');
  await until.press('Tab');
  await expect(card(page)).toContainText('until October 2031');
  await expectAccessible(page);

  await until.press('Escape');
  await expect(card(page)).toBeFocused();

  // What is typed of a name is not lost where another name is pressed, and Enter saves from the list of kinds.
  await page.keyboard.press('e');
  const what = page.getByRole('textbox', { name: 'What it is' });
  await what.fill('Runs the town');
  await row(page, 'Leith').click();
  await expect(what).toHaveCount(0);
  await row(page, 'Sanne Okafor').click();
  await expect(card(page)).toContainText('Runs the town');
  await page.keyboard.press('e');
  await what.fill('Heads the council');
  await page.getByRole('combobox', { name: 'Kind' }).press('Enter');
  await row(page, 'Sanne Okafor').click();
  await expect(card(page)).toContainText('Heads the council');
  await page.keyboard.press('e');
  await what.fill('Forgotten');
  await what.press('Escape');
  await expect(card(page)).toContainText('Heads the council');

  await row(page, 'Leith').click();
  await page.keyboard.press('a');
  await expect(deed(page)).toContainText('Kept without a description: “Leith”');
  const last = rows(page).last();
  await last.click();
  expect(await isInSight(last)).toBe(true);
  for (let left = await rows(page).count(); left > 0; left -= 1) await page.keyboard.press('x');
  await expect(page.getByText('All names are reviewed.')).toBeVisible();
  await expect(deed(page)).toContainText('Left out: “');
  const before = await page.locator('.item[data-state=left]').count();
  await deed(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.item[data-state=left]')).toHaveCount(before - 1);
  await expect(card(page)).toBeFocused();
});

test('facts: the speaker is changed, one paragraph gives two, a hedge and a lost fact are told of', async ({
  page,
}) => {
  await toStep(page, /^2\. Names/);
  for (const name of ['Rurik Hallam', 'Sanne Okafor', 'Ilse Brandvik', 'Northern Lights Board']) {
    await row(page, name).first().click();
    await page.keyboard.press('a');
  }
  await expect(kept(page)).toHaveCount(4);
  await toStep(page, /^3\. Facts/);
  await row(page, 'satellites had made').click();
  await expect(card(page)).toContainText('Paragraph 5 · The Skerry Observer, 2 September 2031');
  await page.keyboard.press('w');
  const speaker = page.getByRole('combobox', { name: /^Who says it/ });
  await expect(speaker).toBeFocused();
  await speaker.selectOption({ label: 'Ilse Brandvik' });
  await expect(card(page).getByRole('heading')).toHaveText('Ilse Brandvik');
  const words = page.getByRole('textbox', { name: /^In your own words/ });
  await words.fill('Calls the lamp a luxury.');
  await words.press('Enter');
  await expect(row(page, 'Ilse Brandvik: Calls the lamp a luxury.')).toHaveAttribute(
    'data-state',
    'kept',
  );

  // Two facts of one paragraph, by someone who has no name and by the article itself.
  for (const [text, who, isHedged] of [
    ['The lamp went out in August.', '', true],
    ['Ninety boats need it, by one count.', 'The harbour office', false],
  ] as const) {
    await row(page, 'Calls the lamp a luxury.').click();
    await page.getByRole('button', { name: 'Write a fact from paragraph 6' }).click();
    await expect(card(page).getByRole('heading')).toHaveText('The article itself');
    // Typed without a click: no letter may be heard as a key of the review.
    await expect(words).toBeFocused();
    await page.keyboard.type(text);
    await expect(words).toHaveValue(text);
    await expect(card(page).getByText('The article is not sure: it says “reportedly”')).toHaveCount(
      isHedged ? 1 : 0,
    );
    if (who !== '') {
      await speaker.selectOption({ label: 'Someone else…' });
      await page.getByRole('textbox', { name: 'Who, in a few words' }).fill(who);
    }
    await words.press('Enter');
    await expect(kept(page).filter({ hasText: text })).toHaveCount(1);
  }
  await expect(kept(page)).toHaveCount(3);
  await expect(kept(page).filter({ hasText: 'The harbour office: Ninety boats' })).toHaveCount(1);
  await expectAccessible(page);

  // What the checks say leads to its item.
  await toStep(page, /^4\. Add the pack/);
  await page.getByText(/worth a second look$/).click();
  await page.getByRole('button', { name: 'The lamp went out in August.' }).first().click();
  await expect(page.locator('.item[aria-current=true]')).toContainText(
    'The lamp went out in August.',
  );
  await expect(card(page)).toContainText('Paragraph 6');
  await expect(card(page)).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('facts: each paragraph says whether a fact is taken from it, and leads to one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await toStep(page, /^2\. Names/);
  for (const name of ['Rurik Hallam', 'Sanne Okafor']) {
    await row(page, name).first().click();
    // What is reviewed is in sight in its own article.
    await expect.poll(() => isInSight(page.locator('.pane [data-shown] mark').first())).toBe(true);
    await page.keyboard.press('a');
  }
  await toStep(page, /^3\. Facts/);
  await row(page, 'satellites had made').click();
  const pane = page.getByRole('region', { name: 'The article' });
  const paragraph = (number: number) => pane.locator(`[data-number="${number}"]`);
  await expect(paragraph(5)).not.toContainText('No fact');
  await expect(paragraph(4)).toContainText('No fact: the statement found here is about names');
  await expect(paragraph(7)).toContainText('No fact yet: a statement here waits for your review.');
  await pane.getByRole('button', { name: 'Review the statement of paragraph 7' }).click();
  await expect(card(page).getByRole('heading')).toHaveText('Sanne Okafor');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('x');
  await row(page, 'satellites had made').click();
  await expect(paragraph(7)).toContainText('No fact: you left out the statement found here.');
  await page.keyboard.press('a');
  await page.keyboard.type('Calls the lamp a luxury.');
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveCount(1);
  await row(page, 'Calls the lamp a luxury.').click();
  await expect(paragraph(5)).toContainText('Has a fact');
  await expect(pane).toContainText('1 of 4 paragraphs with a fact');

  // The same for all articles, on this step and on the last one; each leads to a fact.
  await toStep(page, /^4\. Add the pack/);
  await page.getByText(/paragraphs without a fact$/).click();
  const open = page.getByRole('region', { name: 'Light stays on, for now' });
  await expect(open).toContainText('0 of 3 paragraphs with a fact');
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await open.getByRole('button', { name: 'Write a fact from paragraph 4' }).click();
  await expect(card(page)).toContainText('You chose this paragraph.');
  await expect(card(page)).toBeFocused();
  await toStep(page, /^1\. Articles/);
  await expect(page.locator('.article-row').first()).toContainText('1 of 4 paragraphs with a fact');
});

test('names: one that was not found is added, in a spelling that an article has', async ({
  page,
}) => {
  await toStep(page, /^2\. Names/);
  const before = await rows(page).count();
  await page.getByRole('button', { name: 'Add a name that was not found…' }).click();
  const name = page.getByRole('textbox', { name: 'Name to add' });
  await expect(name).toBeFocused();
  await name.fill('lighthouse of Vardhol');
  await name.press('Enter');
  await expect(page.getByText('No article has it in this spelling.')).toBeVisible();
  await expectAccessible(page);
  await name.fill('lighthouse of Vardholm');
  await page
    .getByRole('textbox', { name: 'What it is, in a few words' })
    .fill('Light on the coast');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(before + 1);
  await expect(row(page, 'lighthouse of Vardholm')).toHaveAttribute('data-state', 'kept');
  await expect(card(page)).toContainText('Light on the coast');
  await expect(card(page)).toBeFocused();
  await expect(page.locator('.pane [data-shown] mark')).toHaveText('lighthouse of Vardholm');
  await expect(page.getByText('Article 1 of 2 that mention the name')).toBeVisible();
  await page.keyboard.press('u');
  await expect(rows(page)).toHaveCount(before);
});
