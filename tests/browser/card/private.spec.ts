import { expect, type Reader, story, test } from './harness';
import { shows } from './waiting';

const NOTE = 'Owes me twenty since the regatta.';
const TITLE = 'A quay for sale, and nobody to buy it';
const PERSONAL = {
  note: NOTE,
  read: [
    {
      url: 'https://coast.example/quay-for-sale',
      title: TITLE,
      outlet: 'Coast Times',
      site: 'coast.example',
      lastSeenMs: Date.UTC(2025, 0, 21),
    },
  ],
};

/** What the page's own script learns by asking for a phrase. */
function pageFinds(reader: Reader, words: string): Promise<boolean> {
  return reader.page.evaluate((wanted) => {
    const { find } = window as unknown as {
      find(text: string, ...more: readonly boolean[]): boolean;
    };
    document.getSelection()?.removeAllRanges();
    return find.call(window, wanted, false, false, true, false, true);
  }, words);
}

test('a page cannot ask for the reader’s own words; a screen reader is told those that the card shows', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { start: { personal: PERSONAL } });
  await reader.restOn('Dana Holub');
  await shows(reader, 'Dana Holub');
  await reader.clickIn('.name');
  await reader.clickIn('.tab[data-section="coverage"]');
  await shows(reader, TITLE);
  expect(await pageFinds(reader, 'Nothing was signed')).toBe(true);
  for (const words of [NOTE, 'regatta', TITLE, 'Coast Times, and', 'You read about this']) {
    expect(await pageFinds(reader, words), words).toBe(false);
  }
  const cdp = await reader.page.context().newCDPSession(reader.page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  // The note is shown in the extension's frame alone, once it is opened.
  expect(JSON.stringify(nodes)).not.toContain(NOTE);
  expect(
    nodes.find(({ role, name }) => role?.value === 'link' && name?.value === TITLE),
  ).toBeTruthy();
});
