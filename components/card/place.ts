/** A box in CSS px of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Input for the placement. */
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
  /** Maximum height before the card covers the line. A taller card scrolls inside. */
  readonly maxHeight: number;
}

/** Gap between the line and the card, CSS px, so that the underline stays visible. */
const GAP_PX = 6;
/** Gap between the card and the edge of the view. */
const EDGE_PX = 8;
/**
 * Height of the card's bar and a line of text. If neither side of the line has this much space, the card covers part of
 * the line.
 */
const LEAST_HEIGHT_PX = 64;

/** `value` clamped to [least, most]; `least` if they cross. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Where the card goes: below the line, with its start edge at the phrase's; above if it fits only there or has more
 * space there; shifted into view. A pure function of measures.
 */
export function placeCard({ line, card, view, dir }: Measures): Place {
  const above = line.y - view.y - GAP_PX - EDGE_PX;
  const below = view.y + view.height - line.y - line.height - GAP_PX - EDGE_PX;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const space = Math.floor(side === 'below' ? below : above);
  const maxHeight = Math.max(LEAST_HEIGHT_PX, space);
  const atStart = dir === 'rtl' ? line.x + line.width - card.width : line.x;
  const x = within(atStart, view.x + EDGE_PX, view.x + view.width - EDGE_PX - card.width);
  // A card that is cut off keeps its edge at the line.
  const height = Math.min(card.height, maxHeight);
  const gap = GAP_PX - Math.max(0, height - space);
  const y = side === 'below' ? line.y + line.height + gap : line.y - gap - height;
  return { x, y, side, maxHeight };
}
