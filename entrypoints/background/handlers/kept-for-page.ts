import type { Annotations, PageIdentity } from '../../../messaging/protocol';
import { type Services, withDay } from '../services';

export type MarkAnnotations = Pick<Annotations, 'known' | 'corrections'>;
export const NO_ANNOTATIONS: MarkAnnotations = { known: [], corrections: [] };

/** What the store has for the marks of a page. */
interface KeptForPage {
  readonly annotations: MarkAnnotations;
  /** With its date as the reader corrected it. */
  readonly page: PageIdentity;
}

export type KeptForPages = (page: PageIdentity, tabId: number | null) => Promise<KeptForPage>;

/** A store that is slow must not hold the first marks up longer than this, milliseconds. */
const FIRST_WAIT_MS = 250;
/** A page that reads itself again has its first marks meanwhile. */
const SECOND_WAIT_MS = 5000;

/**
 * Reads what the store has for a page. If it is late, as in a browser that has just started, the page is marked without
 * and is asked to read itself again once the store has answered: what the reader corrected holds.
 */
export function keptForPages(
  { annotations, pageDates, tabs }: Pick<Services, 'annotations' | 'pageDates' | 'tabs'>,
  sleep: (ms: number) => Promise<unknown> = (ms) => new Promise((done) => setTimeout(done, ms)),
): KeptForPages {
  /** Tabs that were asked to read their page again. They are asked once, however slow the store stays. */
  const asked = new Set<number>();

  return async (page, tabId) => {
    const stored = Promise.all([annotations.forMarks(), pageDates.of(page.url)]);
    const isSecond = tabId !== null && asked.delete(tabId);
    const late = sleep(isSecond ? SECOND_WAIT_MS : FIRST_WAIT_MS).then(() => null);
    const kept = stored.then(([listed, day]) => ({
      annotations: listed.ok ? listed.value : NO_ANNOTATIONS,
      page: withDay(page, day.ok ? day.value : null),
    }));
    const inTime = await Promise.race([kept, late]);
    if (inTime) return inTime;
    if (tabId !== null && !isSecond) {
      void kept.then((known) => {
        const { corrections, known: names } = known.annotations;
        const isPlain = corrections.length === 0 && names.length === 0 && known.page === page;
        if (isPlain || asked.has(tabId)) return;
        asked.add(tabId);
        return tabs.refreshTab(tabId);
      });
    }
    return { annotations: NO_ANNOTATIONS, page };
  };
}
