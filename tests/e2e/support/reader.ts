import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect } from '@playwright/test';
import { cardText } from './closed-root';
import type { Evaluates } from './reader-data';

/** A mark as a reader sees it: its words, and where they stand in the viewport (CSS px). */
export interface SeenMark {
  readonly text: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Highlights that draw a kind of entity, not a state of a mark such as active. */
const KINDS = ['person', 'organisation', 'place', 'event', 'work', 'off-story'];

/** Every painted mark of the page, in reading order. The page's own world can see highlights too. */
export function marksOf(page: Evaluates): Promise<SeenMark[]> {
  return page.evaluate((kinds) => {
    const seen: { mark: SeenMark; range: AbstractRange }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const kind = kinds.find((one) => name === `backgrounder-${one}`);
      if (!kind) continue;
      for (const range of highlight as unknown as Iterable<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box =
          [...live.getClientRects()].find(({ width }) => width > 1) ?? live.getBoundingClientRect();
        const text = live.toString().replace(/\s+/g, ' ');
        seen.push({
          mark: { text, kind, x: box.x, y: box.y, width: box.width, height: box.height },
          range: live,
        });
      }
    }
    return seen
      .sort((a, b) =>
        (a.range as Range).compareBoundaryPoints(Range.START_TO_START, b.range as Range),
      )
      .map(({ mark }) => mark);
  }, KINDS);
}

/** Waits until at least `least` marks are painted. `timeout` in ms. */
export async function waitForMarks(page: Page, least = 1, timeout = 5_000): Promise<SeenMark[]> {
  await expect
    .poll(async () => (await marksOf(page)).length, { message: 'marks painted', timeout })
    .toBeGreaterThanOrEqual(least);
  return marksOf(page);
}

/** Turns the wheel as a reader does: from then on the page counts as read. */
export async function readOn(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 20);
}

/** Brings a mark into view and tells where it then stands. */
export async function findMark(page: Page, text: string): Promise<SeenMark> {
  const find = async () => (await marksOf(page)).find((mark) => mark.text === text);
  await expect.poll(find, { message: `a mark on "${text}"` }).toBeTruthy();
  const mark = await find();
  if (!mark) throw new Error(`"${text}" is not marked.`);
  const height = page.viewportSize()?.height ?? 800;
  if (mark.y > 80 && mark.y + mark.height < height - 80) return mark;
  await page.evaluate(
    (by) => window.scrollBy({ top: by, behavior: 'instant' }),
    mark.y - height / 3,
  );
  return (await find()) ?? mark;
}

/** Moves the pointer in small steps onto a mark, as a hand does, and leaves it there. */
export async function restOn(page: Page, text: string): Promise<SeenMark> {
  const mark = await findMark(page, text);
  const x = mark.x + Math.min(mark.width / 2, 30);
  const y = mark.y + mark.height / 2;
  await page.mouse.move(x - 60, y + 50);
  await page.mouse.move(x, y, { steps: 8 });
  return mark;
}

/** Rests on a name until its card is open. @returns the card's text */
export async function openCard(page: Page, text: string): Promise<string> {
  await restOn(page, text);
  await expect.poll(() => cardText(page), { message: `the card of "${text}"` }).not.toBe('');
  return cardText(page);
}

/** Opens the popup in a tab of its own, about another tab: what the toolbar's bubble shows for it. */
export async function openPopup(
  context: BrowserContext,
  extensionId: string,
  worker: Worker,
  about: Page,
): Promise<Page> {
  const url = about.url();
  const tabId = await worker.evaluate(async (wanted) => {
    const api = (
      globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
      }
    ).chrome;
    const tabs = await api.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (tabId === null) throw new Error(`No tab shows ${url}.`);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  return popup;
}

/** Does something that closes a popup, and waits until it has gone: that may be before the key or the button is let go. */
export async function closing(popup: Page, act: () => Promise<void>): Promise<void> {
  const closed = popup.waitForEvent('close');
  await act().catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
  await closed;
}
