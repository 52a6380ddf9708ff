import { isConnected, isVisible, matches, selectAllIn, shadowRootOf } from '../reading/dom';

/** Maximum number of undefined custom elements that are watched. */
const MAX_UNDEFINED = 400;
/** Maximum number of undrawn parts that are watched. */
const MAX_HIDDEN = 400;

/**
 * Watches for changes without a mutation record: a part that a style alone brings into view, and the shadow root of a
 * custom element that is defined late.
 */
export interface Appearing {
  /** Watches the size of the article, which grows when something appears in it. */
  watchArticle(root: Element): void;
  /** Watches the elements of this tree that are not defined yet: they may get a shadow root. */
  expectRoots(tree: Element | ShadowRoot): void;
  /** Watches a part that is not drawn at present. */
  watchHidden(element: Element): void;
  /** @returns what has appeared since the last call */
  take(): { readonly shown: readonly Element[]; readonly rooted: readonly Element[] };
}

const UNDEFINED = ':not(:defined)';

/** @param appeared called when a size has changed, so that hidden text may be drawn now */
export function createAppearing(signal: AbortSignal, appeared: () => void): Appearing {
  const undefinedElements = new Set<Element>();
  const hidden = new Set<Element>();
  let article: Element | null = null;
  const sizes = new ResizeObserver(appeared);
  signal.addEventListener('abort', () => sizes.disconnect());

  return {
    watchArticle(root) {
      if (root === article) return;
      if (article) sizes.unobserve(article);
      article = root;
      sizes.observe(root);
    },
    expectRoots(tree) {
      if ('localName' in tree && matches(tree, UNDEFINED)) undefinedElements.add(tree);
      const within =
        'localName' in tree ? selectAllIn(tree, UNDEFINED) : tree.querySelectorAll(UNDEFINED);
      for (const element of within) {
        if (undefinedElements.size < MAX_UNDEFINED) undefinedElements.add(element);
      }
    },
    watchHidden(element) {
      if (hidden.size >= MAX_HIDDEN) return;
      hidden.add(element);
      // An element that is not drawn has no size; the observer calls when it gets one.
      sizes.observe(element);
    },
    take: () => ({
      shown: drain(hidden, isDrawn, (element) => sizes.unobserve(element)),
      rooted: drain(undefinedElements, hasRoot),
    }),
  };
}

const isDrawn = (element: Element) => isVisible(element, { visibilityProperty: true });
const hasRoot = (element: Element) => shadowRootOf(element) !== null;

/** Takes out of a set the elements that fit and those that have left the document. @returns the ones that fit */
function drain(
  set: Set<Element>,
  fits: (element: Element) => boolean,
  taken: (element: Element) => void = () => undefined,
): Element[] {
  const fitting: Element[] = [];
  for (const element of set) {
    if (isConnected(element) && !fits(element)) continue;
    set.delete(element);
    taken(element);
    if (isConnected(element)) fitting.push(element);
  }
  return fitting;
}
