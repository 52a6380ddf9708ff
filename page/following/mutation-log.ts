/** Records kept until they are taken: a hidden tab may take none for a long time. */
const MAX_PENDING = 4000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['contenteditable'],
};

/** Keeps the mutation records of a document, its shadow roots and frames until they are taken. */
export interface MutationLog {
  /** Also observes another tree. */
  observe(tree: Node | null): void;
  /** Takes the records so far. `overflowed`: there were too many to keep. */
  take(): { readonly records: readonly MutationRecord[]; readonly overflowed: boolean };
}

/**
 * Observes the whole document until the signal aborts.
 * @param heard called with each batch of records
 */
export function createMutationLog(
  doc: Document,
  signal: AbortSignal,
  heard: (records: readonly MutationRecord[]) => void,
): MutationLog {
  let pending: MutationRecord[] = [];
  let overflowed = false;
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    overflowed ||= pending.length + records.length > MAX_PENDING;
    if (!overflowed) pending.push(...records);
    heard(records);
  });
  const observe = (tree: Node | null) => {
    if (!tree || observed.has(tree) || signal.aborted) return;
    observed.add(tree);
    observer.observe(tree, OBSERVED);
  };
  // The document, not its root element, which a page may replace.
  observe(doc);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe,
    take() {
      const taken = { records: pending, overflowed };
      pending = [];
      overflowed = false;
      return taken;
    },
  };
}
