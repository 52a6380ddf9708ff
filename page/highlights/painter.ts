/** Names in the page's highlight registry. */
const NAMES = {
  plain: 'backgrounder-highlight',
  noted: 'backgrounder-highlight-noted',
  active: 'backgrounder-highlight-active',
} as const;

type Style = keyof typeof NAMES;
type Realm = Window & typeof globalThis;

/** Drawn under the marks of names, which use the same API. */
const PRIORITY: Readonly<Record<Style, number>> = { plain: -2, noted: -2, active: -1 };

/** Draws highlighted words with the CSS Custom Highlight API: the page's document is not touched. */
export interface HighlightPainter {
  /** Draws exactly these ranges in a style. */
  show(style: Style, ranges: readonly Range[]): void;
  clear(): void;
}

/** A browser without the API draws nothing. */
export function createHighlightPainter(view: Realm): HighlightPainter {
  const registry = 'highlights' in view.CSS ? view.CSS.highlights : null;
  return {
    show(style, ranges) {
      // A new Highlight each time: in Firefox, extension scripts cannot iterate over the ranges of a page's Highlight.
      const highlight = registry && ranges.length > 0 ? new view.Highlight(...ranges) : null;
      if (!highlight) registry?.delete(NAMES[style]);
      else {
        highlight.priority = PRIORITY[style];
        registry?.set(NAMES[style], highlight);
      }
    },
    clear() {
      for (const name of Object.values(NAMES)) registry?.delete(name);
    },
  };
}
