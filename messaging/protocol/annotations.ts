import type { Day, EntityId } from '../../knowledge/schema/types';
import type { Visit } from './visits';

/** What only the reader's own data can tell a card. */
export interface PersonalCard {
  /** Other pages that named the entity, newest first, at most five. */
  readonly read: readonly Pick<Visit, 'url' | 'title' | 'outlet' | 'site' | 'lastSeenMs'>[];
  /** The newest day that any other page on the entity was of: what was reported after it is new to the reader. */
  readonly readUpTo: Day | null;
  /** False in a private window: nothing is kept, so nothing is offered. */
  readonly keeps: boolean;
  readonly note: string | null;
  /** "I know this": the name is not marked anywhere. */
  readonly known: boolean;
}

/** The reader's note on an entity. */
export interface Note {
  readonly entity: EntityId;
  readonly name: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly savedMs: number;
}

/** A name that the reader knows: not marked anywhere. */
export interface KnownName {
  readonly entity: EntityId;
  readonly name: string;
  readonly sinceMs: number;
}

/** "Not this one": these words do not mean this entity, on this page, on this site or anywhere. */
export interface Correction {
  readonly entity: EntityId;
  readonly name: string;
  /** The words, as the page spelt them. */
  readonly surface: string;
  readonly scope: CorrectionScope;
  /** The page's address, the site, or empty. */
  readonly where: string;
  readonly madeMs: number;
}

export type CorrectionScope = 'page' | 'site' | 'always';

/** Notes, known names and corrections. */
export interface Annotations {
  readonly notes: readonly Note[];
  readonly known: readonly KnownName[];
  readonly corrections: readonly Correction[];
}

/** What a card can say on the reader's behalf; undone by the same with `on: false` or the old text. */
export type AnnotationChange =
  | { readonly kind: 'note'; readonly entity: EntityId; readonly text: string }
  | { readonly kind: 'known'; readonly entity: EntityId; readonly on: boolean }
  | {
      readonly kind: 'correction';
      readonly entity: EntityId;
      readonly surface: string;
      readonly scope: CorrectionScope;
      readonly url: string;
      readonly site: string;
      readonly on: boolean;
    };
