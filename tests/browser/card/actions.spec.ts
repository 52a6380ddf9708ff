import { expect, type Reader, story, test } from './harness';
import { shows } from './waiting';

async function open(reader: Reader): Promise<void> {
  await reader.restOn('Dana Holub');
  await shows(reader, 'Dana Holub');
  await reader.clickIn('[aria-label="Pin"]');
}

/** How far an element of the card reaches below what the card shows, CSS px; null while it is absent. */
const hidden = (reader: Reader, selector: string) =>
  reader.roots.evaluate<number>(
    selector,
    `(e) => {
      const card = e.closest('.card').getBoundingClientRect();
      const { top, bottom } = e.getBoundingClientRect();
      return Math.max(0, bottom - card.bottom, card.top - top);
    }`,
  );

for (const [scope, where] of [
  ['page', 'on this page'],
  ['site', 'on this site'],
  ['always', 'anywhere'],
] as const) {
  test(`“not this one” says where: ${where}; its Undo is in view and has the focus`, async ({
    openCardPage,
  }) => {
    const context = { viewport: { width: 420, height: 420 } };
    const reader = await openCardPage(story(), { context });
    await open(reader);
    await reader.clickIn('.tab[data-section="why"]');
    await reader.clickIn(`[data-scope="${scope}"]`);
    await shows(reader, `“Dana Holub” will not be marked as Dana Holub ${where}.`);
    await expect.poll(() => hidden(reader, '.wrong .undo')).toBe(0);
    const focused = () =>
      reader.roots.evaluate<string>('.card', '(c) => c.getRootNode().activeElement?.textContent');
    expect(await focused()).toBe('Undo');
    await reader.page.keyboard.press('Enter');
    await shows(reader, 'Not this one:');
    expect(await focused()).toBe('here');
  });
}

test('“Copied” is said for a while, and said again of a second copy', async ({ openCardPage }) => {
  const context = { permissions: ['clipboard-read', 'clipboard-write'] };
  const reader = await openCardPage(story(), { context });
  await reader.page.clock.install();
  await open(reader);
  for (const _ of [1, 2]) {
    await reader.clickIn('.copy-button');
    await shows(reader, 'Copied');
    await reader.page.clock.fastForward(60_000);
    await expect.poll(() => reader.text()).not.toContain('Copied');
  }
});
