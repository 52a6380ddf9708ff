import { computePosition, offset, type Platform, shift } from '@floating-ui/core';

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
/** Below this a side of the line is too low to read a card in. */
const LEAST_HEIGHT_PX = 120;

/** floating-ui's core asks three things of its platform; here they are numbers that were measured once. */
function platformOf({ line, card, view, dir }: Measures): Platform {
  return {
    getElementRects: () => ({ reference: { ...line }, floating: { x: 0, y: 0, ...card } }),
    getClippingRect: () => ({ ...view }),
    getDimensions: () => ({ ...card }),
    isRTL: () => dir === 'rtl',
  };
}

/**
 * Where the card goes: below the line with its start edge at the phrase's, above where it fits only there or where
 * there is more room, shifted into view, never over the line. Pure: measures in, place out.
 */
export async function placeCard(measures: Measures): Promise<Place> {
  const { line, card, view } = measures;
  const above = line.y - view.y - GAP_PX - EDGE_PX;
  const below = view.y + view.height - line.y - line.height - GAP_PX - EDGE_PX;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(LEAST_HEIGHT_PX, Math.floor(side === 'below' ? below : above));
  const { x, y } = await computePosition(line, card, {
    placement: side === 'below' ? 'bottom-start' : 'top-start',
    platform: platformOf(measures),
    middleware: [offset(GAP_PX), shift({ padding: EDGE_PX })],
  });
  // A card that is cut keeps its edge at the line, not at the far side.
  const height = Math.min(card.height, maxHeight);
  return { x, y: side === 'below' ? y : line.y - GAP_PX - height, side, maxHeight };
}
