import type { Mark, MarkSurface } from '../types';
import type { Wait } from './clock';

/** How a card comes up. */
export interface OpenHow {
  readonly pinned: boolean;
  /** Opened by key or list: the card takes the focus. Never on hover. */
  readonly focus: boolean;
  /** The point that asked for it, CSS px of the viewport: chooses the line of a mark that runs over two. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Why a card goes. Only the reader's own closing brings the eye back to the phrase. */
export type CloseReason = 'escape' | 'button' | 'left' | 'gone';

/** What the hover controller drives. Implemented by the card's link in the content script. */
export interface CardSurface {
  /** The pointer is on a mark or near it: fetch what its card needs ahead of need. Called any number of times. */
  prepare(mark: Mark): void;
  open(mark: Mark, how: OpenHow): void;
  /** @param focus the reader has gone into the card by key: it takes the focus */
  setPinned(pinned: boolean, focus: boolean): void;
  close(reason: CloseReason): void;
  /** Where the card stands, or null while none is shown. */
  rect(): DOMRectReadOnly | null;
  /** @returns whether an event's target is the card */
  owns(target: EventTarget | null): boolean;
  /** Takes the caret out of a field of the card; what is written stays. @returns whether it was in one */
  leaveField(): boolean;
  /** The reader has gone elsewhere of their own will, by a press or a key. */
  leftWriting(): void;
  /**
   * Brings the focus back that the page has taken out of a field being written in, and writes there what the event would
   * have written. @returns whether it was away
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
  /** The world's own clock where none is given. */
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
