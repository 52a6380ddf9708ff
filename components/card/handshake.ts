import type { CardBriefing } from '../../knowledge/briefing/types';
import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { AnnotationChange, PersonalCard, Settings } from '../../messaging/protocol';
import type { Language } from '../design/text';

/**
 * How the two scripts of the isolated world meet: the card's script leaves its factory under this key, the content
 * script picks it up. A symbol, because a page element with a fitting `id` would answer to a plain name.
 */
export const CARD_KEY = Symbol.for('backgrounder.card');
/** Grows with any change below: scripts of two versions may meet after an update. */
export const CARD_VERSION = 9;

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
   * it back. @returns whether it was away
   */
  takesBackFocus(): boolean;
  /** Takes the host out of the page for good. */
  destroy(): void;
}

export interface CardModule {
  readonly version: typeof CARD_VERSION;
  readonly create: (deps: CardDeps) => CardHandle;
}

/** @returns the module that the card's script has left in this world, or null */
export function findCardModule(): CardModule | null {
  // The isolated world's globals are ours alone; the version guards against an older script's leaving.
  const found = (globalThis as { [CARD_KEY]?: CardModule })[CARD_KEY];
  return found?.version === CARD_VERSION ? found : null;
}

export function leaveCardModule(create: CardModule['create']): void {
  const world = globalThis as { [CARD_KEY]?: CardModule };
  world[CARD_KEY] = { version: CARD_VERSION, create };
}
