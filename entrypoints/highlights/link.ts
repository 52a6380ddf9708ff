import { HighlightBox } from '../../components/highlights/box';
import { linesOf } from '../../page/frames';
import { PageHighlights } from '../../page/highlights/page-highlights';
import { onPress } from '../../page/highlights/press';
import { bringIntoView } from '../../page/into-view';
import { highlightServices } from './services';

/** Distance from the window's edge when scrolling to a highlight, CSS px. */
const MARGIN_PX = 60;

/** Requests of the worker to the highlights of a page. */
export interface LinkedHighlights {
  /** Asks for the page's highlights again. */
  refresh(): Promise<void>;
  /** Highlights the selected words. @returns whether they are kept */
  make(withNote: boolean): Promise<boolean>;
  /** Scrolls to a highlight and opens its note. @returns whether its words are on the page */
  show(id: string): Promise<boolean>;
}

function boxOf(page: PageHighlights): HighlightBox {
  const { remove, restore, openNote, language } = highlightServices;
  return new HighlightBox({
    language,
    openNote,
    linesOf,
    remove: async (id) => {
      const deletion = await remove(id);
      if (deletion !== null) await page.load();
      return deletion;
    },
    restore: async (deletion) => {
      await restore(deletion);
      await page.load();
    },
    closed: () => {
      page.setActive(null);
      void page.load(); // a note may have been written, or emptied
    },
  });
}

/** Connects the highlights of a page to their box and to the worker; ends with the signal. */
export function linkHighlights(
  view: Window & typeof globalThis,
  signal: AbortSignal,
): LinkedHighlights {
  const { add, list, tellLost } = highlightServices;
  const page = new PageHighlights({ view, signal, list, tellLost });
  const box = boxOf(page);
  const open = (id: string, focus: boolean): boolean => {
    const range = page.rangeOf(id);
    if (!range) return false;
    if (focus) bringIntoView(range, MARGIN_PX, 'instant');
    box.open({ id, range: () => page.rangeOf(id), focus });
    page.setActive(id);
    return true;
  };
  signal.addEventListener('abort', () => box.close());
  onPress(view, page, (id) => open(id, false), signal);
  void page.load();
  return {
    refresh: () => page.load(),
    async make(withNote) {
      const selectors = page.selected();
      const id = selectors && (await add(selectors));
      if (!id) return false;
      // The selection would hide the colour of the words.
      view.getSelection()?.removeAllRanges();
      await page.load();
      return !withNote || open(id, true);
    },
    async show(id) {
      await page.load();
      return open(id, true);
    },
  };
}
