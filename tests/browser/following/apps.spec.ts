import type { Page } from '@playwright/test';
import { SERVED } from '../harness/apps/server';
import type { StoryState } from '../harness/apps/story';
import { bundleOf } from '../harness/bundle';
import { marksMissed } from '../harness/hits';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';

const ALL = { marks: 'all' };
const asked = (page: Page) =>
  page.evaluate(() => started.requests.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
const set = (page: Page, change: Partial<StoryState>) =>
  page.evaluate((change) => story.set(change), change);

/** Whatever the page throws or complains of from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return complaints;
}

const [LEAD, MET, NEITHER, SHIPS] = [
  ['Ilya Marenko', 'Port Verin'],
  ['Dana Holub'],
  ['Ilya Marenko', 'Dana Holub'],
  ['Port Verin'],
];

for (const framework of ['react', 'preact'] as const) {
  test(`an app in ${framework} wakes up under the marks, draws itself again, and never fails`, async ({
    open,
  }) => {
    const page = await open(
      newsPage({ article: '</article>', after: '' }).replace(
        /<main>.*<\/main>/s,
        `<main id="app">${SERVED[framework]()}</main>`,
      ),
    );
    const complaints = complaintsOf(page);
    await startAndSettle(page, NAMES, ALL);
    const raw = ['Dana Holub'];
    const first = ['Ilya Marenko', ...LEAD, ...MET, ...NEITHER, ...SHIPS, ...raw];
    expect(await markTexts(page)).toEqual(first);

    await page.evaluate(await bundleOf(`apps/${framework}.ts`));
    await page.waitForFunction(() => typeof story === 'object');
    await expect.poll(() => markTexts(page)).toEqual(first);

    await set(page, { order: [3, 0, 2, 1] });
    const moved = ['Ilya Marenko', ...SHIPS, ...LEAD, ...NEITHER, ...MET, ...raw];
    await expect.poll(() => markTexts(page)).toEqual(moved);

    await set(page, { envoy: 'Dana Holub', order: [1] });
    await expect.poll(() => markTexts(page)).toEqual(['Dana Holub', ...MET, ...raw]);

    await set(page, {
      envoy: 'Ilya Marenko',
      order: [0, 1, 2, 3],
      edition: 2,
      html: '<p>Port Verin sleeps.</p>',
    });
    const again = [...first.slice(0, -1), 'Port Verin'];
    await expect.poll(() => markTexts(page)).toEqual(again);
    expect(await marksMissed(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`an app in ${framework} that counts its readers asks nothing again of what stays`, async ({
    open,
  }) => {
    const page = await open(
      newsPage().replace(/<main>.*<\/main>/s, `<main id="app">${SERVED[framework]()}</main>`),
    );
    const complaints = complaintsOf(page);
    await page.evaluate(await bundleOf(`apps/${framework}.ts`));
    await startAndSettle(page, NAMES, ALL);
    const before = await asked(page);
    for (let readers = 1; readers <= 5; readers += 1) {
      await set(page, { readers, edition: readers });
      await expect(page.locator('#readers')).toHaveText(`Readers now: ${readers}`);
    }
    await expect.poll(async () => (await asked(page)).at(-1)).toBe('Readers now: 5');
    const later = (await asked(page)).slice(before.length);
    expect(later.filter((text) => !text.startsWith('Readers now'))).toEqual([]);
    expect((await markTexts(page)).length).toBe(8);
    expect(complaints).toEqual([]);
  });
}

/** Two hundred entries. Only those near the view exist; their elements are used again for others. */
const VIRTUAL = `<div id="list" style="height:400px;overflow-y:auto"><div id="tall" style="position:relative;height:12000px"></div></div>
<script>
  const list = document.getElementById('list');
  const rows = Array.from({ length: 12 }, () => {
    const row = document.createElement('p');
    row.style.cssText = 'position:absolute;margin:0;height:60px;width:500px';
    row.append('');
    return document.getElementById('tall').appendChild(row);
  });
  const names = ['Ilya Marenko', 'Dana Holub', 'nobody at all'];
  const draw = () => {
    const first = Math.floor(list.scrollTop / 60);
    for (let n = first; n < Math.min(first + 12, 200); n += 1) {
      const row = rows[n % 12];
      row.style.top = n * 60 + 'px';
      row.firstChild.data = 'Entry ' + n + ': on the quay stood ' + names[n % 3] + ' and looked at the sea.';
    }
  };
  list.addEventListener('scroll', draw);
  draw();
</script>`;

test('a virtual list: marks follow the entries, not the elements that show them', async ({
  open,
}) => {
  const page = await open(newsPage({ article: paragraphs(PARAGRAPHS) + VIRTUAL }));
  await startAndSettle(page, NAMES, ALL);
  const inList = () =>
    page.evaluate(() =>
      started.page.surface.marks().flatMap((mark) => {
        const row = mark.range()?.startContainer.parentElement;
        return row?.closest('#list')
          ? [[Number.parseInt(row.textContent?.slice(6) ?? '', 10), String(mark.range())] as const]
          : [];
      }),
    );
  const expected = (first: number) =>
    Array.from({ length: 12 }, (_, n) => first + n).flatMap((n) =>
      n % 3 === 2 ? [] : [[n, n % 3 === 0 ? 'Ilya Marenko' : 'Dana Holub'] as const],
    );
  const byEntry = async () => (await inList()).toSorted(([a], [b]) => a - b);
  expect(await byEntry()).toEqual(expected(0));
  for (const first of [7, 100, 188, 3]) {
    await page.evaluate((top) => document.getElementById('list')?.scrollTo({ top }), first * 60);
    // From the first moment nothing that is painted may lie on other words.
    const painted = await page.evaluate(
      () =>
        new Promise<string[]>((seen) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              seen([...CSS.highlights.values()].flatMap((layer) => [...layer].map(String))),
            ),
          ),
        ),
    );
    expect(new Set(painted)).toEqual(new Set(['Ilya Marenko', 'Dana Holub', 'Port Verin']));
    await expect.poll(byEntry).toEqual(expected(first));
  }
});
