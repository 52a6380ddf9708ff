import { readArticle } from './article';
import type { Reader, ReaderNeeds, Reading } from './handover';
import { identify } from './identity/identity';
import { bringIntoView } from './into-view';
import { createHighlighter } from './painting/highlighter';
import { createPaintedPage, type PaintedPage } from './painting/marks';
import { findArticle } from './reading/article-root';
import type { MarkSurface } from './types';

/** Brings the mark of an entity to the middle of the viewport, where no sticky header covers it. */
function reveal(view: Window, surface: MarkSurface, entity: string): boolean {
  const mark = surface.marks().find(({ mention }) => mention.entity === entity);
  const range = mark?.range();
  if (!mark || !range) return false;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  bringIntoView(range, Number.POSITIVE_INFINITY, calm ? 'instant' : 'smooth');
  surface.flash(mark);
  return true;
}

/** The surface of whichever article is painted now: holders keep one object through navigations. */
function surfaceOf(painted: () => PaintedPage | null): MarkSurface {
  return {
    markAt: (x, y) => painted()?.surface.markAt(x, y) ?? null,
    marks: () => painted()?.surface.marks() ?? [],
    setActive: (mark) => painted()?.surface.setActive(mark),
    flash: (mark) => painted()?.surface.flash(mark),
  };
}

/** The factory that the reader's script leaves for the content script. */
export function createReader({ window: view, signal, match }: ReaderNeeds): Reader {
  const doc = view.document;
  const highlighter = createHighlighter(view);
  let current: PaintedPage | null = null;
  const surface = surfaceOf(() => current);
  signal.addEventListener('abort', () => current?.clear(), { once: true });

  return {
    surface,
    read(evidence, articleSignal): Reading {
      const place = findArticle(doc);
      const identity = identify(evidence, place, Date.now());
      const painted = createPaintedPage(doc, highlighter);
      current?.clear();
      current = painted;
      articleSignal.addEventListener('abort', () => painted.clear(), { once: true });
      return readArticle({
        document: doc,
        page: identity,
        place,
        painted,
        signal: articleSignal,
        match,
        reveal: (entity) => reveal(view, surface, entity),
      });
    },
  };
}
