import { documentTransform, transformBox } from './frames';
import { composedParent } from './reading/composed-parent';
import {
  boxOf,
  clientHeightOf,
  documentOf,
  parentOf,
  scrollElementBy,
  scrollHeightOf,
  slotOf,
} from './reading/dom';

const SCROLLS = /auto|scroll|overlay/;

/** Upper and lower edge, CSS px of the window that a document is in. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What of an element shows what scrolls in it, or null where nothing does. */
function openingOf(element: Element): Span | null {
  const { scrollingElement, defaultView } = documentOf(element);
  if (element === scrollingElement) return { top: 0, bottom: defaultView?.innerHeight ?? 0 };
  const isLonger = scrollHeightOf(element) > clientHeightOf(element);
  if (!isLonger || !SCROLLS.test(getComputedStyle(element).overflowY)) return null;
  const { top } = boxOf(element);
  return { top, bottom: top + clientHeightOf(element) };
}

/**
 * Scrolls a phrase to the middle of every box that it scrolls in, of frames and of the window.
 * @param marginPx so near to an edge it counts as out of view; in view nothing moves
 * @param behavior of the page's own scrolling: boxes within it jump
 */
export function bringIntoView(range: Range, marginPx: number, behavior: ScrollBehavior): void {
  let at: Element | null = parentOf(range.startContainer);
  for (; at; at = slotOf(at) ?? composedParent(at)) {
    const opening = openingOf(at);
    if (!opening) continue;
    const transform = documentTransform(documentOf(range.startContainer), documentOf(at));
    const { top, bottom } = transformBox(transform, range.getBoundingClientRect());
    if (top >= opening.top + marginPx && bottom <= opening.bottom - marginPx) continue;
    const isPage = documentOf(at) === document && at === document.scrollingElement;
    scrollElementBy(at, {
      top: (top + bottom - opening.top - opening.bottom) / 2,
      behavior: isPage ? behavior : 'instant',
    });
  }
}
