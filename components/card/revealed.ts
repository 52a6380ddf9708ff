import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gap between the unfolded part and the card's lower edge, CSS px. */
const MARGIN_PX = 8;

/**
 * Scrolls only the card, so that a part that has just unfolded is visible, at least its beginning.
 * @param change reveals whenever this changes, but not at first
 */
export function useRevealed<E extends HTMLElement = HTMLDivElement>(
  change: unknown,
): RefObject<E | null> {
  const ref = useRef<E | null>(null);
  const before = useRef(change);
  useLayoutEffect(() => {
    if (before.current === change) return;
    before.current = change;
    const card = ref.current?.closest('.card');
    if (!card || !ref.current) return;
    const view = card.getBoundingClientRect();
    const { top, bottom } = ref.current.getBoundingClientRect();
    const missing = Math.min(bottom - view.bottom + MARGIN_PX, top - view.top - MARGIN_PX);
    if (missing > 0) card.scrollTop += missing;
  }, [change]);
  return ref;
}
