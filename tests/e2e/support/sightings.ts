import type { Page } from '@playwright/test';

interface Watched {
  cardsSeen?: number;
  flashesSeen?: string[];
}

/** Notes from now on what a reader sees come and go, also what is gone again before anybody asks. */
export async function watchSightings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as Watched;
    const flashes: string[] = [];
    watched.cardsSeen = 0;
    watched.flashesSeen = flashes;
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node instanceof HTMLElement && node.popover === 'manual')
          watched.cardsSeen = 1 + (watched.cardsSeen ?? 0);
      }
    }).observe(document, { childList: true, subtree: true });
    let before = '';
    const look = () => {
      const [range] = [...(CSS.highlights.get('backgrounder-flash') ?? [])];
      const now = range ? String(range) : '';
      if (now !== before && now !== '') flashes.push(now);
      before = now;
      requestAnimationFrame(look);
    };
    look();
  });
}

/** How often a card has come up where none was. */
export function cardsSeen(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).cardsSeen ?? 0);
}

/** The phrases that have flashed, in order. */
export function flashesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as Watched).flashesSeen ?? []);
}
