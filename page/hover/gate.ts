/**
 * Keys and typing are heard by a page's own listeners on the window before ours, wherever the page was first. A small
 * script that runs before any of the page's puts a listener in front of them all; while a card is open it asks the
 * keeper below. So Esc is ours, and what is typed into a note is nobody else's.
 */
export const GATED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'] as const;

/** @returns whether the event is the card's alone */
export type GateKeeper = (event: Event) => boolean;

/** A symbol, because a page element with a fitting `id` would answer to a plain name. */
const KEY = Symbol.for('backgrounder.gate');

type World = typeof globalThis & { [KEY]?: GateKeeper | null };

/** Sets who is asked, or nobody. */
export function keepGate(keeper: GateKeeper | null): void {
  (globalThis as World)[KEY] = keeper;
}

/** Puts the listeners in front. Costs a page nothing but their registration while no card has ever been open. */
export function openGate(view: Window): void {
  // A page that loads while the extension is being installed is given the script twice.
  if (KEY in globalThis) return;
  keepGate(null);
  const listen = (event: Event) => {
    if ((globalThis as World)[KEY]?.(event)) event.stopImmediatePropagation();
  };
  for (const type of GATED) view.addEventListener(type, listen, true);
}
