import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Between what has unfolded and the card's lower edge, CSS px. */
const MARGIN_PX = 8;

/**
 * Scrolls the card, and nothing but the card, so that what has just unfolded is seen, its beginning above all.
 * @param change reveals whenever this changes; at first nothing has
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
