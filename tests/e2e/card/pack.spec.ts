import type { BrowserContext } from '@playwright/test';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { withPack } from '../support/altered';
import { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { newsPageOf } from '../support/news';
import { complaintsOf } from '../support/page-state';
import { tellTab } from '../support/reader-data';

const PATH = '/news/2025/01/30/pack.html';
const MARKUP = '<img src=x onerror=document.title=1><script>document.title=1</script>';

/** The bundled pack with other texts; names are what they were: by them people are found. */
function packWithText(say: (longest: number) => string): Uint8Array {
  const loaded = loadFolder('knowledge/packs/russia-syria', process.cwd());
  if (!loaded.ok) throw new Error('The bundled pack does not check.');
  const { pack, articles, entities, facts } = loaded.source;
  return compilePack({
    pack,
    articles: articles.map((one) => ({ ...one, title: say(400), publisher: say(120) })),
    entities: entities.map(({ roles = [], relations = [], ...one }) => ({
      ...one,
      label: say(100),
      background: say(400),
      roles: roles.map((role) => ({ ...role, text: say(120) })),
      relations: relations.map((relation) => ({ ...relation, text: `{} ${say(117)}` })),
    })),
    facts: facts.map((one, at) => ({
      ...one,
      // Words of its own: a fact that says what the role says is left out.
      text: `${say(320).replace(/x+$/, (run) => 'y'.repeat(run.length))} ${wordsOf(at)}`,
      assertedBy: { ...one.assertedBy, who: say(120) },
    })),
  });
}

/** Eight words that no other number has, long enough to count. */
function wordsOf(at: number): string {
  const own = [...String(at)].map((digit) => 'aeiouqvxyz'[Number(digit)] ?? '').join('');
  return [...'bdfgklmn'].map((letter) => `${letter}${own}ellin`).join(' ');
}

async function openOn(context: BrowserContext, origin: string) {
  const page = await context.newPage();
  const id = await extensionIdOf(context);
  await page.goto(origin + PATH);
  return { page, id, reader: new CardReader(page, origin, id) };
}

test('markup and endless words of a pack are text, plain and clipped, wherever the card shows them', async ({
  server,
}) => {
  server.set(PATH, { body: newsPageOf() });
  const pack = packWithText((longest) => MARKUP.padEnd(longest, 'x'));
  const context = await launchWithExtension({ extension: withPack(pack) });
  const { page, reader } = await openOn(context, server.origin);
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await reader.moveOn('Ahmed al-Sharaa');
  await reader.shows('As of this article');
  expect((await reader.text()).length).toBeLessThan(1500);
  await reader.press('.name');
  const sections = ['connections', 'coverage', 'why'];
  for (const fold of ['.since .fold', ...sections.map((one) => `.tab[data-section="${one}"]`)]) {
    await reader.press(fold);
    await expect.poll(() => reader.ask(fold, '(e) => e.ariaExpanded')).toBe('true');
    expect(await reader.text()).toContain(MARKUP);
    expect(await reader.ask('.card', '(c) => c.querySelectorAll("img, script").length')).toBe(0);
    expect(await reader.ask('.card', '(c) => c.scrollWidth - c.clientWidth')).toBe(0);
  }
  await expect(page).toHaveTitle('Two bases and no answer');
  expect(complaints).toEqual([]);
  await context.close();
});

for (const [what, said, why] of [
  ['ten thousand characters', 'word '.repeat(2000).trim(), 'longer than'],
  ['marks that turn round what follows', `\u202e${MARKUP}`, 'invisible control character'],
] as const) {
  test(`a pack of texts with ${what} is not shown at all, and it is said why`, async ({
    server,
  }) => {
    server.set(PATH, { body: newsPageOf() });
    const extension = withPack(packWithText(() => said));
    const context = await launchWithExtension({ extension });
    const { page, id, reader } = await openOn(context, server.origin);
    const keeper = await context.newPage();
    await keeper.goto(`chrome-extension://${id}/options.html#all`);
    await expect
      .poll(() => tellTab(keeper, page.url(), 'tab.describe', null))
      .toMatchObject({ value: { state: 'failed', failure: expect.stringContaining(why) } });
    expect(await reader.marked()).toEqual([]);
    await context.close();
  });
}
