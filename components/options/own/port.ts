import type { Decision, KeptDecision } from '../../../knowledge/reading/own/decisions';
import type { LearntReference } from '../../../knowledge/reading/own/learnt';
import type { OwnName, Settings } from '../../../messaging/protocol';

/** All that was learnt, as the options page lists it. */
export interface OwnList {
  /** Those of most articles first. */
  readonly names: readonly OwnName[];
  /** Newest first. */
  readonly articles: readonly LearntReference[];
  /** What the learnt articles and the pack made of them take, bytes. */
  readonly sizeBytes: number;
}

/** A decision that was made, with the one whose place it took. */
export interface MadeDecision {
  readonly made: KeptDecision;
  readonly before: KeptDecision | null;
}

/** What the section asks for; the data stays with the page's own stores. */
export interface OwnReadingPort {
  /** Null if the store or the worker does not answer. */
  load(): Promise<OwnList | null>;
  /** Null if it was not kept. */
  decide(decision: Decision): Promise<MadeDecision | null>;
  /** Takes a decision back. */
  takeBack(decision: MadeDecision): Promise<void>;
  forgetName(name: OwnName): Promise<void>;
  /** @param detail what they are, for the line that offers the undo */
  forgetArticles(urls: readonly string[], detail: string): Promise<void>;
  /** Saves what was learnt as the sources of a pack, in a zip. @returns why it cannot, or null */
  saveSources(): Promise<string | null>;
  set(change: Partial<Settings>): void;
  setShown(isShown: boolean): void;
}
