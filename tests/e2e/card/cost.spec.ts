import { expect, test } from '../support/fixtures';
import { newsPageOf, STORY } from '../support/news';
import { JANUARY } from '../support/server';
import { cardsSeen, watchSightings } from '../support/sightings';
import { layoutsWhile } from './layouts';
import { Openings } from './openings';

const LONG = '/news/2025/01/30/long.html';
const FILLER =
  '<p>The ferry leaves at nine, and takes <b>bicycles</b> when there is room on deck.</p>';

test('what a page holds does not grow from the hundredth opening to the thousandth', async ({
  page,
  reader,
  extensionId,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 400, height: 300 }); // less to paint, a thousand times
  await reader.read(JANUARY);
  await reader.open('Tartus');
  await reader.closeByKey();
  await watchSightings(page);
  const openings = await Openings.on(page, extensionId);
  await openings.cycle(100);
  const early = await openings.holdings();
  await openings.cycle(900);
  expect(await cardsSeen(page)).toBe(200);
  // A look at the page may be under way, with a listener or two.
  await expect
    .poll(async () => {
      const { nodes, listeners, heapBytes } = await openings.holdings();
      return {
        nodes: nodes - early.nodes,
        listeners: Math.max(0, listeners - early.listeners - 2),
        // What is compiled as it is used grows for a while; a kilobyte a card would be a third more.
        grownByMore: heapBytes > early.heapBytes * 1.25 ? heapBytes / early.heapBytes : false,
      };
    })
    .toEqual({ nodes: 0, listeners: 0, grownByMore: false });
});

/**
 * Where a card goes can be told only once it has been laid out, so one layout is forced, by the first of our scripts that
 * asks where something is. That it is none of the page's shows in the browser's own count of the boxes laid out again: the card's, on a page of any length.
 */
test('an opening lays out the card and nothing of the page', async ({ page, server, reader }) => {
  const times = 5;
  const counted: Record<'forced' | 'dirty' | 'restyled', number[]>[] = [];
  // Both pages are mostly of something else: their cards are the same.
  for (const paragraphs of [500, 4000]) {
    server.set(LONG, { body: newsPageOf({ article: STORY + FILLER.repeat(paragraphs) }) });
    await reader.readByClock(LONG);
    const { x, y } = await reader.moveOn('Tartus');
    await reader.settle();
    await reader.shows('Tartus');
    const layouts = await layoutsWhile(page, async () => {
      for (let n = 0; n < times; n += 1) {
        await reader.leave();
        await reader.settle();
        await page.mouse.move(x, y);
        await reader.settle();
      }
    });
    const forced = layouts.filter(({ forcedBy }) => forcedBy !== null);
    const ours = forced.filter(({ forcedBy }) => /^(?:article|card)\.js$/.test(forcedBy ?? ''));
    const where = forced.map(({ forcedBy, within }) => `${forcedBy}: ${within}`).join('\n');
    expect([forced.length, ours.length], where).toEqual([times, times]);
    const pageBoxes = Math.min(...layouts.map(({ total }) => total));
    expect(pageBoxes).toBeGreaterThan(paragraphs * 4);
    // The root holds the card's box, and is laid out with it.
    for (const { dirty, total } of forced) expect(dirty).toBeLessThanOrEqual(total - pageBoxes + 1);
    // A card that has gone has nothing laid out again but the root that held it.
    for (const { dirty, forcedBy } of layouts) if (!forcedBy) expect(dirty).toBeLessThanOrEqual(1);
    counted.push({
      forced: [forced.length],
      dirty: forced.map(({ dirty }) => dirty),
      restyled: forced.map(({ restyled }) => restyled),
    });
  }
  expect(counted[1]).toEqual(counted[0]);
});
