import type { CardBriefing } from '../../knowledge/briefing/types';
import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { AnnotationChange, PersonalCard, Settings } from '../../messaging/protocol';
import type { Language } from '../design/text';

/** What is opened, and where. */
export interface CardRequest {
  readonly briefing: CardBriefing;
  /** The mention that it was opened on. */
  readonly mention: Mention;
  /** The phrase as it stands now, or null when it has gone. */
  readonly range: () => Range | null;
  /** The boxes that a phrase is drawn in, CSS px of the top window, also where it stands in a frame; empty where it is not drawn. */
  readonly linesOf: (phrase: Range) => readonly DOMRectReadOnly[];
  /** The point that asked for it, CSS px of the viewport. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly pinned: boolean;
  /** Take the focus. */
  readonly focus: boolean;
}

/** What the reader says in a card: the page's address and site are the content script's to add. */
export type CardAnnotation =
  | Extract<AnnotationChange, { kind: 'known' }>
  | Omit<Extract<AnnotationChange, { kind: 'correction' }>, 'url' | 'site'>;

/** What the card asks of the content script. */
export interface CardDeps {
  /** Given here, so that the card's own script knows no extension API. */
  readonly language: Language;
  /** A briefing that came with the page's marks, or asked of the worker; null where there is none. */
  readonly brief: (entity: EntityId) => Promise<CardBriefing | null>;
  /** What the reader's own reading adds. */
  readonly personal: (entity: EntityId) => Promise<PersonalCard | null>;
  /** Keeps what the reader says of a name. @returns whether it was kept */
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
  /** Takes the caret out of a field of the card; what is written stays. @returns whether it was in one */
  leaveField(): boolean;
  /** The reader has gone elsewhere of their own will, by a press or a key. */
  leftWriting(): void;
  /**
   * A page can take the focus out of a field while it is being written in, and have the next letters for itself: brings
   * it back, and writes there what the event would have written. @returns whether it was away
   */
  takesBackFocus(event: Event): boolean;
  /** Takes the host out of the page for good. */
  destroy(): void;
}

/** What the card script publishes. */
export interface CardModule {
  readonly create: (deps: CardDeps) => CardHandle;
}
