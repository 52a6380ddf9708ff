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

/** Upper and lower edge, CSS px of the document's window. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The part of an element that shows its scrolling content; null if it does not scroll. */
function openingOf(element: Element): Span | null {
  const { scrollingElement, defaultView } = documentOf(element);
  if (element === scrollingElement) return { top: 0, bottom: defaultView?.innerHeight ?? 0 };
  const isLonger = scrollHeightOf(element) > clientHeightOf(element);
  if (!isLonger || !SCROLLS.test(getComputedStyle(element).overflowY)) return null;
  const { top } = boxOf(element);
  return { top, bottom: top + clientHeightOf(element) };
}

/**
 * Scrolls a phrase to the middle of each scroll container around it, in frames and in the window.
 * @param marginPx closer to an edge than this counts as out of view; a visible phrase is not scrolled
 * @param behavior how the page scrolls; inner containers scroll at once
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
