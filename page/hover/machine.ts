/**
 * When a card opens, switches, stays and closes, as a pure state machine: (state, event) -> (state, effects). Every
 * wait has a token; a timer with an old token is ignored (after Wikimedia Popups).
 *
 *            moves onto a mark          rests as long as set
 *   idle ───────────────────────▶ resting ────────────────▶ open ──▶ pinned (click, Enter)
 *     ▲  ◀─── moves off, scrolls ──┘                          │ │
 *     └──────────── left both for 300 ms, Esc, gone ──────────┘ └─ rests 150 ms on another: opens that
 */

import type { RestChoice } from './types';

/** Dwell time on another mark on the way to the open card, milliseconds. */
const CROSSING_REST_MS = 300;
export const SWITCH_MS = 150;
export const LEAVE_MS = 300;
/** Touch: as long as the platforms' own long press. */
export const LONG_PRESS_MS = 500;
/** A pointer that stays within this radius (CSS px) is at rest: a hand is never quite still. */
export const REST_RADIUS_PX = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark that waits for the pointer to come to rest. */
interface Waiting {
  readonly mark: number;
  /** Where the wait began: leaving the radius around it restarts it. */
  readonly anchor: Point;
  readonly token: number;
  /** By touch: there is no pointer that could stay on the card, so it opens pinned. */
  readonly pins: boolean;
}

export interface HoverState {
  /** Raised with every wait. */
  readonly token: number;
  readonly waiting: Waiting | null;
  readonly open: { readonly mark: number; readonly pinned: boolean } | null;
  /** Token of the wait after which the open card closes. */
  readonly leaving: number | null;
  /** Closed by the reader, or selected, while the pointer was on it: stays closed until the pointer has been elsewhere. */
  readonly dismissed: number | null;
  /** The mark that was pressed last, and whether its card was open by hovering before. */
  readonly pressed: { readonly mark: number; readonly wasOpen: boolean } | null;
}

export type HoverEvent =
  /** The pointer has truly moved. `mark` is null off marks and on the card. */
  | {
      readonly is: 'moved';
      readonly mark: number | null;
      readonly at: Point;
      readonly onCard: boolean;
      /** On the way from the mark to the card. */
      readonly inSafeArea: boolean;
      /** A button is down: the reader selects or drags. */
      readonly held: boolean;
      /** The Shift key is down. */
      readonly shift: boolean;
    }
  /** The page has scrolled under the pointer; what lies there now. */
  | { readonly is: 'scrolled'; readonly mark: number | null; readonly onCard: boolean }
  | { readonly is: 'timer'; readonly token: number }
  /** A click or tap that the page's own links and controls do not claim. */
  | { readonly is: 'pressed'; readonly mark: number | null; readonly at: Point }
  /** The reader selects text, by a double click or by dragging; the mark that is under the pointer. */
  | { readonly is: 'selected'; readonly mark: number | null }
  /** A tap by touch off marks and card. It closes a pinned card too, because a long press always pins. */
  | { readonly is: 'tapped-away' }
  /** A press inside the card. */
  | { readonly is: 'pressed-card' }
  | { readonly is: 'touched'; readonly mark: number; readonly at: Point }
  | { readonly is: 'touch-ended' }
  /** Opened by key, from the list or by a command. */
  | { readonly is: 'called'; readonly mark: number }
  | { readonly is: 'pin-toggled' }
  /** Enter while nothing in the page has the focus: moves the focus into a card that the pointer has opened. */
  | { readonly is: 'entered' }
  | { readonly is: 'escaped' }
  | { readonly is: 'closed' }
  | { readonly is: 'left-window' }
  /** The mark's text has gone from the page. */
  | { readonly is: 'gone'; readonly mark: number };

export type HoverEffect =
  | { readonly do: 'wait'; readonly token: number; readonly delayMs: number }
  | {
      readonly do: 'open';
      readonly mark: number;
      readonly pinned: boolean;
      readonly focus: boolean;
      readonly at: Point | null;
    }
  | { readonly do: 'pin'; readonly pinned: boolean; readonly focus: boolean }
  | { readonly do: 'close'; readonly reason: 'escape' | 'button' | 'left' | 'gone' };

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export const STILL: HoverState = {
  token: 0,
  waiting: null,
  open: null,
  leaving: null,
  dismissed: null,
  pressed: null,
};

function stay(state: HoverState): HoverStep {
  return { state, effects: [] };
}

/** Begins a wait for rest on a mark; any wait before it is forgotten. */
function waitFor(
  state: HoverState,
  mark: number,
  anchor: Point,
  delayMs: number,
  pins = false,
): HoverStep {
  const token = state.token + 1;
  return {
    state: { ...state, token, waiting: { mark, anchor, token, pins } },
    effects: [{ do: 'wait', token, delayMs }],
  };
}

function open(
  state: HoverState,
  mark: number,
  how: { pinned: boolean; focus?: boolean; at: Point | null },
): HoverStep {
  return {
    state: {
      ...state,
      waiting: null,
      leaving: null,
      dismissed: null,
      open: { mark, pinned: how.pinned },
    },
    effects: [{ do: 'open', mark, pinned: how.pinned, focus: how.focus ?? false, at: how.at }],
  };
}

function close(state: HoverState, reason: 'escape' | 'button' | 'left' | 'gone'): HoverStep {
  if (!state.open) return stay({ ...state, waiting: null });
  const dismissed = reason === 'escape' || reason === 'button' ? state.open.mark : null;
  return {
    state: { ...state, waiting: null, leaving: null, open: null, dismissed },
    effects: [{ do: 'close', reason }],
  };
}

/** The pointer is on neither mark nor card: the card closes after a grace period. */
function leave(state: HoverState): HoverStep {
  if (!state.open || state.open.pinned || state.leaving !== null) return stay(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, leaving: token },
    effects: [{ do: 'wait', token, delayMs: LEAVE_MS }],
  };
}

function isStillAtRest({ anchor }: Waiting, at: Point): boolean {
  return Math.hypot(at.x - anchor.x, at.y - anchor.y) <= REST_RADIUS_PX;
}

/** Two steps in a row, their effects joined. */
function then(first: HoverStep, next: (state: HoverState) => HoverStep): HoverStep {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

type Moved = Extract<HoverEvent, { is: 'moved' }>;

/** Dwell time before a card opens, by the reader's choice; null if hovering does not open one. */
function restOf(rest: RestChoice, { shift }: Moved): number | null {
  if (rest === 'click') return null;
  if (rest === 'shift') return shift ? SWITCH_MS : null;
  return rest;
}

function movedWhileClosed(state: HoverState, event: Moved, rest: RestChoice): HoverStep {
  const { mark, at } = event;
  const dismissed = state.dismissed === mark ? mark : null;
  const now = { ...state, dismissed };
  const restMs = restOf(rest, event);
  if (mark === null || restMs === null || mark === dismissed) {
    return stay({ ...now, waiting: null });
  }
  if (now.waiting?.mark === mark && isStillAtRest(now.waiting, at)) return stay(now);
  return waitFor(now, mark, at, restMs);
}

function movedWhileOpen(state: HoverState, event: Moved, rest: RestChoice): HoverStep {
  const { mark, at, onCard, inSafeArea } = event;
  if (!state.open || state.open.pinned) return stay({ ...state, waiting: null });
  if (onCard || mark === state.open.mark) return stay({ ...state, waiting: null, leaving: null });
  // In the safe area every move restarts the grace period: only a stop there means that the card is not wanted.
  const left = leave(inSafeArea ? { ...state, leaving: null } : state);
  const restMs = restOf(rest, event);
  if (mark === null || restMs === null) {
    return { ...left, state: { ...left.state, waiting: null } };
  }
  if (left.state.waiting?.mark === mark && isStillAtRest(left.state.waiting, at)) return left;
  // On the way to the card another mark needs a longer dwell time.
  const delayMs = inSafeArea ? CROSSING_REST_MS : Math.min(SWITCH_MS, restMs);
  return then(left, (next) => waitFor(next, mark, at, delayMs));
}

function timerEnded(state: HoverState, token: number): HoverStep {
  if (state.leaving === token) {
    const { waiting } = state;
    // A wait on the next mark goes on after the card closes.
    return then(close(state, 'left'), (next) => stay({ ...next, waiting }));
  }
  const { waiting } = state;
  if (waiting?.token !== token) return stay(state);
  return open(state, waiting.mark, { pinned: waiting.pins, at: waiting.anchor });
}

function scrolled(state: HoverState, mark: number | null, onCard: boolean): HoverStep {
  const still = { ...state, waiting: null };
  if (!still.open || onCard || mark === still.open.mark) return stay({ ...still, leaving: null });
  return leave(still);
}

/**
 * One step of the machine.
 * @param rest the reader's choice of how a card opens
 */
export function step(state: HoverState, event: HoverEvent, rest: RestChoice): HoverStep {
  switch (event.is) {
    case 'moved':
      if (event.held) return stay({ ...state, waiting: null });
      return state.open ? movedWhileOpen(state, event, rest) : movedWhileClosed(state, event, rest);
    case 'scrolled':
      return scrolled(state, event.mark, event.onCard);
    case 'timer':
      return timerEnded(state, event.token);
    case 'pressed':
      return pressed(state, event.mark, event.at);
    case 'selected':
      return selected(state, event.mark);
    case 'tapped-away':
      return close(state, 'left');
    case 'pressed-card':
      return setPinned(state, true);
    case 'touched':
      return waitFor(state, event.mark, event.at, LONG_PRESS_MS, true);
    case 'touch-ended':
      return stay({ ...state, waiting: null });
    case 'called':
      return open(state, event.mark, { pinned: true, focus: true, at: null });
    case 'pin-toggled':
      return setPinned(state, !state.open?.pinned);
    case 'entered':
      return setPinned(state, true, true);
    case 'escaped':
      return close(state, 'escape');
    case 'closed':
      return close(state, 'button');
    case 'left-window':
      return leave({ ...state, waiting: null, dismissed: null });
    case 'gone':
      return event.mark === state.open?.mark ? close(state, 'gone') : stay(state);
  }
}

function pressed(state: HoverState, mark: number | null, at: Point): HoverStep {
  if (mark === null) return state.open?.pinned ? stay(state) : close(state, 'left');
  const isOpen = mark === state.open?.mark;
  const wasOpen = isOpen && state.open?.pinned === false;
  const now = { ...state, pressed: wasOpen || !isOpen ? { mark, wasOpen } : null };
  return isOpen ? setPinned(now, true) : open(now, mark, { pinned: true, at });
}

/** Undoes the first click of a double click, and opens nothing until the pointer has been elsewhere. */
function selected(state: HoverState, mark: number | null): HoverStep {
  const { pressed, open } = state;
  const now = { ...state, waiting: null, pressed: null, dismissed: mark };
  if (!pressed || !open?.pinned || pressed.mark !== open.mark) return stay(now);
  if (pressed.wasOpen) return setPinned(now, false);
  const closed = close(now, 'left');
  return { ...closed, state: { ...closed.state, dismissed: mark } };
}

function setPinned(state: HoverState, pinned: boolean, focus = false): HoverStep {
  if (!state.open || state.open.pinned === pinned) return stay(state);
  return {
    state: { ...state, waiting: null, leaving: null, open: { mark: state.open.mark, pinned } },
    effects: [{ do: 'pin', pinned, focus }],
  };
}
