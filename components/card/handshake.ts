import type { CardBriefing } from '../../knowledge/briefing/types';
import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { AnnotationChange, PersonalCard, Settings } from '../../messaging/protocol';
import type { Language } from '../design/text';

/** What to open, and where. */
export interface CardRequest {
  readonly briefing: CardBriefing;
  /** The mention that it was opened on. */
  readonly mention: Mention;
  /** The current range of the phrase, or null when it has gone. */
  readonly range: () => Range | null;
  /** The line boxes of a phrase, CSS px of the top window, even if it is in a frame; empty if it is not rendered. */
  readonly linesOf: (phrase: Range) => readonly DOMRectReadOnly[];
  /** The point that asked for it, CSS px of the viewport. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly pinned: boolean;
  /** Take the focus. */
  readonly focus: boolean;
}

/** An annotation made in a card. The content script adds the page's address and site. */
export type CardAnnotation =
  | Extract<AnnotationChange, { kind: 'known' }>
  | Omit<Extract<AnnotationChange, { kind: 'correction' }>, 'url' | 'site'>;

/** Requests of the card to the content script. */
export interface CardDeps {
  /** Given here, so that the card's own script knows no extension API. */
  readonly language: Language;
  /** A briefing that came with the page's marks or is requested from the worker; null if there is none. */
  readonly brief: (entity: EntityId) => Promise<CardBriefing | null>;
  /** The reader's own data on the entity. */
  readonly personal: (entity: EntityId) => Promise<PersonalCard | null>;
  /** Stores an annotation. @returns whether it was stored */
  readonly say: (change: CardAnnotation) => Promise<boolean>;
  /** Lets the note of an entity be opened. @returns the address of its frame, or null */
  readonly openNote: (entity: EntityId) => Promise<string | null>;
  /** Which mentions are marked now. */
  readonly marks: () => Settings['marks'];
  /** Marks the first mention of each name, or all. @returns whether it was done */
  readonly setMarks: (marks: Settings['marks']) => Promise<boolean>;
  readonly togglePin: () => void;
  readonly close: () => void;
}

/** The card on the page: one at a time. */
export interface CardHandle {
  open(request: CardRequest): void;
  /** @param focus take the focus as well */
  setPinned(pinned: boolean, focus: boolean): void;
  close(): void;
  /** The card's box in CSS px of the viewport, or null while none is shown. */
  rect(): DOMRectReadOnly | null;
  /** @returns whether an event's target, as the page sees it, is the card's host */
  owns(target: EventTarget | null): boolean;
  /** Takes the caret out of a field of the card; its text stays. @returns whether it was in one */
  leaveField(): boolean;
  /** The reader has left the card deliberately, by a press or a key. */
  leftWriting(): void;
  /**
   * A page can take the focus out of a field while the reader writes, to get the next letters. Brings the focus back
   * and writes the event's text there. @returns whether the focus had been taken
   */
  takesBackFocus(event: Event): boolean;
  /** Removes the host from the page permanently. */
  destroy(): void;
}

/** What the card script publishes. */
export interface CardModule {
  readonly create: (deps: CardDeps) => CardHandle;
}
