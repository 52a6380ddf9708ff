import { MARK_SURFACE } from '../page-view';
import { closest } from '../reading/dom';
import { current } from '../registry';
import type { PageHighlights } from './page-highlights';

/** Elements that handle a click themselves. */
const CLAIMS_CLICKS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';

/**
 * Calls back when a highlight is pressed. The page's own links and controls and marked names come first. The page gets
 * the press too.
 */
export function onPress(
  view: Window,
  highlights: Pick<PageHighlights, 'at'>,
  pressed: (id: string) => void,
  signal: AbortSignal,
): void {
  const heard = (event: MouseEvent) => {
    const { altKey, button, clientX, clientY, ctrlKey, detail, metaKey, shiftKey } = event;
    if (button !== 0 || detail > 1 || altKey || ctrlKey || metaKey || shiftKey) return;
    const [origin] = event.composedPath();
    if (!(origin instanceof Element) || closest(origin, CLAIMS_CLICKS)) return;
    if (view.getSelection()?.isCollapsed === false) return;
    if (current(MARK_SURFACE)?.markAt(clientX, clientY)) return;
    const highlight = highlights.at(clientX, clientY);
    if (highlight) pressed(highlight.id);
  };
  view.addEventListener('click', heard, { capture: true, passive: true, signal });
}
