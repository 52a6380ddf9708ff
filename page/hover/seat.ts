import type { OpenPage } from '../open-page';
import type { MarkSurface } from '../types';

/** What the hover script works on: the painted page, as the follower's script has it. */
export interface Seat {
  readonly window: Window;
  readonly surface: MarkSurface;
  readonly session: Pick<OpenPage, 'cardOf' | 'settings' | 'describe' | 'refresh' | 'onEnd'>;
  /** Ends the watch kept until the hover script came. @returns the pointer's last movement, null where there was none */
  readonly takeLastMove: () => PointerEvent | null;
  /** Ends everything that was started. */
  readonly signal: AbortSignal;
}

/** A symbol, because a page element with a fitting `id` would answer to a plain name. */
const KEY = Symbol.for('backgrounder.hover');

interface Meeting {
  seat?: Seat;
  start?: (seat: Seat) => void;
  /** Ends what the last hover script has begun at a seat. */
  end?: AbortController;
}

function meeting(): Meeting {
  const world = globalThis as typeof globalThis & { [KEY]?: Meeting };
  world[KEY] ??= {};
  return world[KEY];
}

/**
 * Called by the follower's script. The hover script comes by itself, before or after. One whose signal has ended takes no
 * seat: after an update the old content script may hear of its reader when the new one has sat down already.
 */
export function takeSeat(given: Omit<Seat, 'takeLastMove'>): void {
  if (given.signal.aborted) return;
  const here = meeting();
  let last: PointerEvent | null = null;
  const note = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch') last = event;
  };
  const how = { capture: true, passive: true, signal: given.signal };
  given.window.addEventListener('pointermove', note, how);
  const takeLastMove = () => {
    given.window.removeEventListener('pointermove', note, how);
    return last;
  };
  const seat = { ...given, takeLastMove };
  here.seat = seat;
  here.start?.(seat);
}

/**
 * Called by the hover script: begins at the seat that is taken, and at every one that will be. There may be a second such
 * script, where the worker was asked for it twice: it puts an end to what the first has begun, or each would open a card.
 */
export function attendSeats(start: (seat: Seat) => void): void {
  const here = meeting();
  here.start = (seat) => {
    here.end?.abort();
    const end = new AbortController();
    here.end = end;
    seat.signal.addEventListener('abort', () => end.abort(), { once: true });
    start({ ...seat, signal: end.signal });
  };
  if (here.seat && !here.seat.signal.aborted) here.start(here.seat);
}
