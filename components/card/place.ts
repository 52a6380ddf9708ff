/** A box in CSS px of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All that a place is worked out from. */
export interface Measures {
  /** The line of the phrase that is pointed at. */
  readonly line: Box;
  readonly card: { readonly width: number; readonly height: number };
  /** The part of the viewport that the reader sees. */
  readonly view: Box;
  readonly dir: 'ltr' | 'rtl';
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below';
  /** The card may be this high before it covers the line; beyond it scrolls inside. */
  readonly maxHeight: number;
}

/** Between the line and the card, CSS px: the underline stays in sight. */
const GAP_PX = 6;
/** Between the card and the edge of the view. */
const EDGE_PX = 8;
/** The card's bar and a line of text: where neither side of the line has as much, a part of the line is covered. */
const LEAST_HEIGHT_PX = 64;

/** `value`, but from `least` to `most`; `least` where they cross. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Where the card goes: below the line with its start edge at the phrase's, above where it fits only there or where
 * there is more space, shifted into view, never over the line. Pure: measures in, place out.
 */
export function placeCard({ line, card, view, dir }: Measures): Place {
  const above = line.y - view.y - GAP_PX - EDGE_PX;
  const below = view.y + view.height - line.y - line.height - GAP_PX - EDGE_PX;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const space = Math.floor(side === 'below' ? below : above);
  const maxHeight = Math.max(LEAST_HEIGHT_PX, space);
  const atStart = dir === 'rtl' ? line.x + line.width - card.width : line.x;
  const x = within(atStart, view.x + EDGE_PX, view.x + view.width - EDGE_PX - card.width);
  // A card that is cut keeps its edge at the line, not at the far side.
  const height = Math.min(card.height, maxHeight);
  const gap = GAP_PX - Math.max(0, height - space);
  const y = side === 'below' ? line.y + line.height + gap : line.y - gap - height;
  return { x, y, side, maxHeight };
}
