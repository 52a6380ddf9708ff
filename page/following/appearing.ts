import type { Collector } from './collector';

/** Elements of the page's own making that are waited for. */
const MAX_BARE = 400;

/**
 * Looks out for what no mutation record tells of: a part that a style alone brings into view, and the shadow root of an
 * element whose definition comes late.
 */
export interface Appearing {
  /** The article grows by what comes to be in it: its size is watched. */
  watchArticle(root: Element): void;
  /** From now on elements in this tree that are not defined yet are expected to get shadow roots. */
  expectRoots(tree: Element | ShadowRoot): void;
  /** A part that is not drawn now has been met. */
  onHidden(element: Element): void;
  /** @returns what has come to be there since the last look */
  take(): { readonly shown: readonly Element[]; readonly rooted: readonly Element[] };
}

const UNDEFINED = ':not(:defined)';

/** @param appeared something has another size: what was not there may be now */
export function createAppearing(
  { hidden, onHidden }: Collector,
  signal: AbortSignal,
  appeared: () => void,
): Appearing {
  const bare = new Set<Element>();
  let article: Element | null = null;
  const sizes = new ResizeObserver(appeared);
  signal.addEventListener('abort', () => sizes.disconnect());
  // Of what is not drawn the size is nothing, until it is drawn.
  for (const element of hidden) sizes.observe(element);

  return {
    watchArticle(root) {
      if (root === article) return;
      if (article) sizes.unobserve(article);
      article = root;
      sizes.observe(root);
    },
    expectRoots(tree) {
      if ('localName' in tree && tree.matches(UNDEFINED)) bare.add(tree);
      for (const element of tree.querySelectorAll(UNDEFINED)) {
        if (bare.size < MAX_BARE) bare.add(element);
      }
    },
    onHidden(element) {
      onHidden(element);
      if (hidden.has(element)) sizes.observe(element);
    },
    take: () => ({
      shown: drain(hidden, isDrawn, (one) => sizes.unobserve(one)),
      rooted: drain(bare, hasRoot),
    }),
  };
}

const isDrawn = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const hasRoot = (element: Element) => element.shadowRoot !== null;

/** Takes out of a set what fits, and what has left its document. @returns what fits */
function drain(
  set: Set<Element>,
  fits: (element: Element) => boolean,
  taken: (element: Element) => void = () => undefined,
): Element[] {
  const fitting: Element[] = [];
  for (const element of set) {
    if (element.isConnected && !fits(element)) continue;
    set.delete(element);
    taken(element);
    if (element.isConnected) fitting.push(element);
  }
  return fitting;
}
