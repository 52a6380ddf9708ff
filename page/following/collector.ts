import type { ReadingWatch } from '../reading/reader';

/** Records kept for the next look (a hidden tab may be long in coming). */
const MAX_PENDING = 4000;
/** Parts that are not drawn now, kept for a second look. */
const MAX_HIDDEN = 400;

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['contenteditable'],
};

/** Notes what changes in a page from the moment its reading begins. It never works on it: the follower does. */
export interface Collector extends Pick<ReadingWatch, 'onShadowRoot' | 'onFrame' | 'onHidden'> {
  /** Parts that were not drawn when they were met. */
  readonly hidden: Set<Element>;
  /** Frames met, each with the document that was read in it, for whoever listens to them from then on. */
  readonly frames: Map<HTMLIFrameElement, Document | null>;
  /** Takes what has been noted. `overflowed`: it was too much to note all of it. */
  take(): { readonly records: readonly MutationRecord[]; readonly overflowed: boolean };
  /** Told of each batch of the browser's. */
  onRecords(records: readonly MutationRecord[]): void;
}

/** Watches the whole document until the signal. */
export function collectChanges(doc: Document, signal: AbortSignal): Collector {
  let pending: MutationRecord[] = [];
  let overflowed = false;
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    overflowed ||= pending.length + records.length > MAX_PENDING;
    if (!overflowed) pending.push(...records);
    collector.onRecords(records);
  });
  const observe = (node: Node | null | undefined) => {
    if (!node || watched.has(node) || signal.aborted) return;
    watched.add(node);
    observer.observe(node, WHAT);
  };
  const collector: Collector = {
    hidden: new Set(),
    frames: new Map(),
    take() {
      const taken = { records: pending, overflowed };
      pending = [];
      overflowed = false;
      return taken;
    },
    onRecords: () => undefined,
    onShadowRoot: observe,
    onFrame(frame) {
      observe(frame.contentDocument);
      collector.frames.set(frame, frame.contentDocument);
    },
    onHidden(element) {
      if (collector.hidden.size < MAX_HIDDEN) collector.hidden.add(element);
    },
  };
  // Not its root element: a page may put another in its place.
  observe(doc);
  signal.addEventListener('abort', () => observer.disconnect());
  return collector;
}
