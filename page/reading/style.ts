import { documentOf, tagOf } from './dom';
/** How an element is drawn, in its own document: it may stand in a frame. */
export const styleOf = (element: Element) =>
  (documentOf(element).defaultView ?? window).getComputedStyle(element);

const NO_TEXT = /^(?:script|style|noscript|template|svg|button|select)$/;

/** Whether an element's text is not drawn, or only for readers of the screen (one pixel, clipped). */
export function isHiddenText(element: Element): boolean {
  if (NO_TEXT.test(tagOf(element))) return true;
  const { clip, clipPath, display, height, position, visibility, width } = styleOf(element);
  if (display === 'none' || visibility === 'hidden') return true;
  const isTiny = Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1;
  return position === 'absolute' && (isTiny || /^rect\(/.test(clip) || /inset\(/.test(clipPath));
}
