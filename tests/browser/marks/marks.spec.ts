import { NAMES, newsPage } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

test('marks the first mention of each name and changes nothing of the page', async ({ open }) => {
  const page = await open(newsPage());
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await startAndSettle(page, NAMES);
  expect(await markTexts(page)).toEqual(['Ilya Marenko', 'Port Verin', 'Dana Holub']);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const described = await page.evaluate(() => started.page.describe());
  expect(described.entities.find(({ id }) => id === 'ilya-marenko')).toMatchObject({ painted: 1 });
  expect(described.page.date).toEqual({ day: '2025-01-30', from: 'json-ld' });
});

test('finds the mark under a point, and none beside it', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES);
  const found = await page.evaluate(() => {
    const { surface } = started.page;
    return surface.marks().map((mark) => {
      const box = mark.range()?.getBoundingClientRect();
      if (!box) return null;
      const at = (x: number, y: number) => surface.markAt(x, y)?.id ?? null;
      const middle = box.top + box.height / 2;
      return [at(box.left + 2, middle) === mark.id, at(box.left - 30, middle) === mark.id];
    });
  });
  expect(found).toEqual([
    [true, false],
    [true, false],
    [true, false],
  ]);
});

test('stopping takes every mark off', async ({ open }) => {
  const page = await open(newsPage());
  await startAndSettle(page, NAMES);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await page.evaluate(() => started.stop());
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('under forced colours, where a highlight is a block, marks a name by its first letter', async ({
  open,
}) => {
  const page = await open(newsPage());
  await page.emulateMedia({ forcedColors: 'active' });
  await startAndSettle(page, NAMES);
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)).toSorted(),
    );
  expect(await painted()).toEqual(['D', 'I', 'P']);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(painted).toEqual(['Dana Holub', 'Ilya Marenko', 'Port Verin']);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(painted).toEqual(['D', 'I', 'P']);
  expect(await markTexts(page)).toEqual(['Ilya Marenko', 'Port Verin', 'Dana Holub']);
  await page.evaluate(() => started.stop());
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
