/** The page for packs in stock Firefox: files dropped, names and a fact kept, the pack added and its sources saved. */
import { FOUR } from '../../fixtures/pack-articles/four';
import { storeCounts } from '../support/reader-data';
import { expect, test } from './fixtures';

/** What the page hands to the browser's downloads. */
interface Saved {
  savedFiles?: string[];
}

test('a pack is made from dropped files, added, and saved as sources', async ({
  tab: _,
  keeper,
  firefox,
}) => {
  test.setTimeout(90_000);
  const page = await firefox.open('builder.html');
  await expect.poll(() => page.text()).toContain('Drop files, a folder or a zip here');
  await page.evaluate((articles: typeof FOUR) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(articles))
      transfer.items.add(new File([text], name, { type: 'text/plain' }));
    document
      .querySelector('.drop')
      ?.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
  }, FOUR);
  await expect.poll(() => page.text(), { timeout: 20_000 }).toContain('4 articles');
  await expect.poll(() => page.text(), { timeout: 20_000 }).toMatch(/2\. Names 0\/\d/);
  // The rows of the articles still move: a pointer would press where the button was.
  await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('Go on to the names'))
      ?.click(),
  );
  await expect.poll(() => page.text()).toContain('Which names?');
  const kept = () =>
    page.evaluate(() => document.querySelectorAll('.item[data-state=kept]').length);
  const isHeard = () => page.evaluate(() => document.activeElement?.className ?? '');
  for (const [at] of ['first', 'second', 'third'].entries()) {
    await expect.poll(isHeard).toContain('card-now');
    await page.type('a');
    await expect.poll(kept).toBe(at + 1);
  }
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.deed')?.textContent))
    .toContain('Kept');
  await page.press('Go on to the facts');
  await expect.poll(() => page.text()).toContain('Who says what?');
  await expect.poll(isHeard).toContain('card-now');
  await page.type('a');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  for (const letter of 'Says so.') await page.type(letter);
  await page.type('Enter');
  await expect.poll(kept).toBe(1);
  await page.press('Add the pack now');
  await expect.poll(() => page.text()).toContain('Name the pack and add it');
  await page.press('Add to this browser');
  await expect.poll(() => page.text(), { timeout: 20_000 }).toContain('is added.');
  await expect.poll(() => storeCounts(keeper)).toMatchObject({ packs: 1 });

  await page.evaluate(() => {
    const saved: string[] = [];
    (globalThis as Saved).savedFiles = saved; // read below
    HTMLAnchorElement.prototype.click = function click() {
      saved.push(this.download);
    };
  });
  await page.press('Save the sources (zip)');
  await page.press('Save as a file');
  const savedFiles = () =>
    page.evaluate(() =>
      ((globalThis as Saved).savedFiles ?? []).map((name) => name.replace(/.*\./, '')),
    );
  await expect.poll(savedFiles).toEqual(['zip', 'bgpk']);
  await page.close();
});
