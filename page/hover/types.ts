import type { Mark, MarkSurface } from '../types';
import type { Wait } from './clock';

/** How a card is opened. */
export interface OpenHow {
  readonly pinned: boolean;
  /** Opened by key or list: the card takes the focus. Never on hover. */
  readonly focus: boolean;
  /** The point that asked for it, CSS px of the viewport: chooses the line of a mark that runs over two. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Why a card closes. The phrase flashes only if the reader closed it. */
export type CloseReason = 'escape' | 'button' | 'left' | 'gone';

/** What the hover controller drives. Implemented by the card's link in the content script. */
export interface CardSurface {
  /** The pointer is on a mark or near it: load what its card needs. May be called any number of times. */
  prepare(mark: Mark): void;
  open(mark: Mark, how: OpenHow): void;
  /** @param focus the reader entered the card by key, so it takes the focus */
  setPinned(pinned: boolean, focus: boolean): void;
  close(reason: CloseReason): void;
  /** The card's box, or null while none is shown. */
  rect(): DOMRectReadOnly | null;
  /** @returns whether an event's target is the card */
  owns(target: EventTarget | null): boolean;
  /** Takes the caret out of a field of the card; its text stays. @returns whether it was in one */
  leaveField(): boolean;
  /** The reader has left the card deliberately, by a press or a key. */
  leftWriting(): void;
  /**
   * If the page has taken the focus out of a field that the reader is writing in, brings it back and writes the event's
   * text there. @returns whether the focus had been taken
   */
  takesBackFocus(event: Event): boolean;
}

/** The reader's choice of how a card opens: after so many milliseconds of rest, only on click, or while Shift is held. */
export type RestChoice = number | 'click' | 'shift';

/** What a controller needs; everything that starts ends with `signal`. */
export interface HoverParts {
  readonly marks: MarkSurface;
  readonly card: CardSurface;
  readonly rest: () => RestChoice;
  /** Defaults to the real clock. */
  readonly wait?: Wait | undefined;
  readonly signal: AbortSignal;
}

export interface HoverController {
  /** Opens the card of a mark by key or list: pinned, with the focus. */
  call(mark: Mark): void;
  /** The card's own controls. */
  togglePin(): void;
  closeCard(): void;
  /** Marks have been painted or taken off: a card whose mark is gone closes. */
  marksChanged(): void;
}
