/**
 * The area between a mark and its card: while the pointer moves on a straight line from the mark to any point of the
 * card, the card stays open (after Amazon's menu triangle and floating-ui's safePolygon).
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS px by which the card's box is widened, because a hand does not draw straight lines. */
const SLACK_PX = 6;

function widened(box: Box): Box {
  return {
    left: box.left - SLACK_PX,
    top: box.top - SLACK_PX,
    right: box.right + SLACK_PX,
    bottom: box.bottom + SLACK_PX,
  };
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Interval of parameters t for which `from + t * step` lies within [low, high]. */
function interval(from: number, step: number, low: number, high: number): [number, number] | null {
  if (step === 0) return from >= low && from <= high ? [0, Number.POSITIVE_INFINITY] : null;
  const a = (low - from) / step;
  const b = (high - from) / step;
  return [Math.min(a, b), Math.max(a, b)];
}

/**
 * Whether a pointer at `at` is in the hull of the point where it left the mark and the card's box: the ray from
 * `exit` through `at` hits the box, and does so no sooner than at `at`.
 */
export function isInSafeArea(exit: Point, at: Point, card: Box): boolean {
  const box = widened(card);
  if (isInside(at, box)) return true;
  const dx = at.x - exit.x;
  const dy = at.y - exit.y;
  const across = interval(exit.x, dx, box.left, box.right);
  const down = interval(exit.y, dy, box.top, box.bottom);
  if (!across || !down) return false;
  const enters = Math.max(across[0], down[0]);
  const leaves = Math.min(across[1], down[1]);
  return enters <= leaves && enters >= 1;
}
