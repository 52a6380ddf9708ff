import { type Point, pointOf } from '../frames';
import { closest } from '../reading/dom';
import { publish } from '../registry';
import type { Mark } from '../types';
import { waitInTheWorld } from './clock';
import { CardKeys } from './keys';
import { LongPress } from './long-press';
import { type HoverEffect, type HoverEvent, type HoverState, STILL, step } from './machine';
import { MetMarks } from './met-marks';
import { isInSafeArea } from './safe-area';
import { KEY_FILTER } from './topics';
import type { HoverController, HoverParts } from './types';
import { isTyping } from './typing';

/** Elements that handle a click themselves: a mark inside one ignores the click. */
const CLAIMS_CLICKS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';
/** A mark within this distance of the pointer makes the card's code load, CSS px. */
const NEAR_PX = 32;

/** @returns the element that an event began on, through the page's open shadow roots */
function originOf(event: Event): Element | null {
  const [first] = event.composedPath();
  // Elements of frames belong to another realm: no `instanceof`.
  return first !== undefined && 'closest' in first ? (first as Element) : null;
}

/** Holds the state machine, passes it the events of the listeners in `watch.ts`, and carries out its effects. */
export class Controller implements HoverController {
  readonly #parts: HoverParts;
  readonly #keys: CardKeys;
  /** Functions that cancel the pending waits, by token. */
  readonly #waits = new Map<number, () => void>();
  readonly #met = new MetMarks();
  #state: HoverState = STILL;
  #last: Point | null = null;
  /** The pointer's last movement, repeated with Shift held if Shift is pressed while the pointer rests. */
  #lastMove: PointerEvent | null = null;
  /** Where the pointer was last on the open mark: the safe area starts there. */
  #exit: Point | null = null;
  readonly #press = new LongPress();
  #prepared = false;
  /** Whether the card was pinned before the current press, because any press in a card pins it. */
  #wasPinned = false;

  constructor(parts: HoverParts) {
    this.#parts = parts;
    this.#keys = new CardKeys({
      open: () => this.#state.open,
      leaveField: () => parts.card.leaveField(),
      feed: (event) => this.#feed(event),
    });
    parts.signal.addEventListener('abort', () => this.#stop(), { once: true });
    publish(KEY_FILTER, (event) => this.#isOurs(event), parts.signal);
  }

  call(mark: Mark): void {
    this.#met.keep(mark, this.#state.open?.mark);
    this.#feed({ is: 'called', mark: mark.id });
  }

  /** The card's pin button. Any press pins a card, so only one that was pinned before changes. */
  togglePin(): void {
    if (this.#wasPinned) this.#feed({ is: 'pin-toggled' });
  }

  closeCard(): void {
    this.#feed({ is: 'closed' });
  }

  marksChanged(): void {
    const { open } = this.#state;
    if (open && this.#met.find(open.mark)?.range() == null)
      this.#feed({ is: 'gone', mark: open.mark });
    // The pointer may have come to rest on a mark before it was painted.
    if (!this.#state.open && this.#last && this.#lastMove)
      this.#feedMove(this.#lastMove, this.#last);
  }

  moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') {
      if (this.#press.hasLeft(pointOf(event))) this.#feed({ is: 'touch-ended' });
      return;
    }
    const at = pointOf(event);
    this.#lastMove = event;
    // Browsers repeat the event when the page moves under a still pointer.
    if (this.#last?.x === at.x && this.#last.y === at.y) return;
    this.#last = at;
    this.#feedMove(event, at);
  }

  #feedMove(event: PointerEvent, at: Point, shift = event.shiftKey): void {
    const onCard = this.#parts.card.owns(event.target);
    const mark = onCard ? null : this.#markAt(at, shift);
    this.#prepareNear(at, mark);
    const open = this.#state.open;
    if (open && mark?.id === open.mark) this.#exit = at;
    this.#feed({
      is: 'moved',
      mark: mark?.id ?? null,
      at,
      onCard,
      inSafeArea: this.#isOnTheWay(at),
      held: event.buttons !== 0,
      shift,
    });
  }

  scrolled(): void {
    const at = this.#last;
    if (!at || (!this.#state.open && !this.#state.waiting)) return;
    const card = this.#parts.card.rect();
    const onCard =
      card !== null &&
      at.x >= card.left &&
      at.x <= card.right &&
      at.y >= card.top &&
      at.y <= card.bottom;
    const mark = onCard ? null : this.#markAt(at);
    this.#feed({ is: 'scrolled', mark: mark?.id ?? null, onCard });
  }

  clicked(event: MouseEvent): void {
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    if (this.#press.takeWasLong() && byTouch) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (this.#parts.card.owns(event.target)) {
      this.#wasPinned = this.#state.open?.pinned ?? false;
      this.#feed({ is: 'pressed-card' });
      return;
    }
    const { altKey, button, ctrlKey, detail, metaKey, shiftKey } = event;
    // Later clicks of a double click belong to the selection.
    if (button !== 0 || detail > 1 || altKey || ctrlKey || metaKey || shiftKey) return;
    const origin = originOf(event);
    const claimed = origin && closest(origin, CLAIMS_CLICKS);
    const selects = (event.view ?? window).getSelection()?.isCollapsed === false;
    const at = pointOf(event);
    const under = this.#markAt(at);
    const mark = claimed || selects || byTouch ? null : under;
    if (selects) this.#feed({ is: 'selected', mark: under?.id ?? null });
    if (byTouch && !under) this.#feed({ is: 'tapped-away' });
    else this.#feed({ is: 'pressed', mark: mark?.id ?? null, at });
  }

  /** The second press of a double click selects a word. */
  mouseDown(event: MouseEvent): void {
    if (event.button !== 0 || event.detail < 2 || this.#parts.card.owns(event.target)) return;
    this.#feed({ is: 'selected', mark: this.#markAt(pointOf(event))?.id ?? null });
  }

  pressed(event: PointerEvent): void {
    this.#press.takeWasLong();
    if (this.#parts.card.owns(event.target)) return;
    this.#parts.card.leftWriting();
    if (event.pointerType !== 'touch') return;
    const at = pointOf(event);
    const mark = event.isPrimary ? this.#markAt(at) : null;
    if (!mark) {
      this.#feed({ is: 'touch-ended' });
      return;
    }
    this.#press.begin(at);
    this.#parts.card.prepare(mark);
    this.#feed({ is: 'touched', mark: mark.id, at });
  }

  released(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || !this.#press.isDown) return;
    this.#press.end(event.type === 'pointerup');
    this.#feed({ is: 'touch-ended' });
  }

  /** A long press that has opened a card must not open the browser's menu as well. */
  menuAsked(event: Event): void {
    if (this.#press.isDown && this.#state.open) event.preventDefault();
  }

  leftWindow(event: MouseEvent): void {
    if (event.relatedTarget !== null) return;
    this.#last = null;
    this.#feed({ is: 'left-window' });
  }

  keyDown(event: KeyboardEvent): void {
    if (event.key === 'Shift') this.#shiftPressed(event);
    this.#keys.down(event);
  }

  keyUp(event: KeyboardEvent): void {
    this.#keys.up(event);
  }

  /** Shift opens a card if the reader has chosen so, also through overlays, but not while writing. */
  #shiftPressed({ repeat }: KeyboardEvent): void {
    if (repeat || !this.#last || !this.#lastMove || this.#parts.rest() === 'click') return;
    if (!isTyping(window)) this.#feedMove(this.#lastMove, this.#last, true);
  }

  /** Called before any listener of the page: the card's keys stop here. */
  #isOurs(event: Event): boolean {
    if (!event.isTrusted || !(this.#state.open || this.#keys.holdsOne)) return false;
    const { card } = this.#parts;
    if ((event as KeyboardEvent).key === 'Tab') card.leftWriting();
    const isStolen = card.takesBackFocus(event);
    // The card has written the text of the key or input itself, so the page must not see the event.
    if (isStolen && event.type !== 'keydown') event.preventDefault();
    if (event.type === 'keydown') this.keyDown(event as KeyboardEvent);
    if (event.type === 'keyup') this.keyUp(event as KeyboardEvent);
    const isOurs = isStolen || card.owns(event.target);
    return isOurs;
  }

  /** For the first card the code must load too, so a pointer near a mark is enough. */
  #prepareNear({ x, y }: Point, mark: Mark | null): void {
    const { marks, card } = this.#parts;
    if (mark) card.prepare(mark);
    if (this.#prepared) return;
    const near =
      mark ??
      marks.markAt(x, y - NEAR_PX) ??
      marks.markAt(x, y + NEAR_PX) ??
      marks.markAt(x - NEAR_PX, y) ??
      marks.markAt(x + NEAR_PX, y);
    if (!near) return;
    if (!mark) card.prepare(near);
    this.#prepared = true;
  }

  #isOnTheWay(at: Point): boolean {
    const card = this.#exit && this.#state.open ? this.#parts.card.rect() : null;
    return card !== null && this.#exit !== null && isInSafeArea(this.#exit, at, card);
  }

  /** @param isThrough also finds marks that the page hides from the pointer (modifier key) */
  #markAt({ x, y }: Point, isThrough = false): Mark | null {
    const { marks } = this.#parts;
    const mark = marks.markAt(x, y) ?? (isThrough ? marks.markUnder(x, y) : null);
    if (mark) this.#met.keep(mark, this.#state.open?.mark);
    return mark;
  }

  #feed(event: HoverEvent): void {
    const { state, effects } = step(this.#state, event, this.#parts.rest());
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: HoverEffect): void {
    switch (effect.do) {
      case 'wait':
        this.#wait(effect.token, effect.delayMs);
        break;
      case 'open':
        this.#open(effect);
        break;
      case 'pin':
        this.#parts.card.setPinned(effect.pinned, effect.focus);
        break;
      case 'close':
        this.#parts.marks.setActive(null);
        this.#parts.card.close(effect.reason);
        break;
    }
  }

  #wait(token: number, delayMs: number): void {
    const wait = this.#parts.wait ?? waitInTheWorld;
    const takeBack = wait(() => {
      this.#waits.delete(token);
      this.#feed({ is: 'timer', token });
    }, delayMs);
    this.#waits.set(token, takeBack);
  }

  #open({ mark: id, pinned, focus, at }: Extract<HoverEffect, { do: 'open' }>): void {
    const mark = this.#met.find(id);
    if (!mark?.range()) {
      this.#feed({ is: 'gone', mark: id });
      return;
    }
    this.#exit = at;
    this.#press.opened();
    this.#parts.marks.setActive(mark);
    this.#parts.card.open(mark, { pinned, focus, at });
  }

  #stop(): void {
    for (const takeBack of this.#waits.values()) takeBack();
    this.#waits.clear();
    if (this.#state.open) this.#carryOut({ do: 'close', reason: 'gone' });
    this.#state = STILL;
  }
}
