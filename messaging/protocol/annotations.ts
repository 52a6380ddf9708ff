import type { Day, EntityId } from '../../knowledge/schema/types';
import type { TextHighlight } from './highlights';
import type { NoteText } from './note-text';
import type { Visit } from './visits';

/** The reader's own data on an entity, for its card. */
export interface PersonalCard {
  /** Other visited pages that named the entity, newest first, at most five. */
  readonly read: readonly Pick<Visit, 'url' | 'title' | 'outlet' | 'site' | 'lastSeenMs'>[];
  /** The newest date of any other page on the entity: reports after it are new to the reader. */
  readonly readUpTo: Day | null;
  /** False in a private window, where nothing can be kept. */
  readonly keeps: boolean;
  /** The text of the note is read and written in a frame of the extension (entrypoints/note), never in the page. */
  readonly hasNote: boolean;
  /** "I know this": the name is not marked anywhere. */
  readonly known: boolean;
}

/** The reader's note on an entity. */
export interface Note extends NoteText {
  readonly entity: EntityId;
  readonly name: string;
}

/** What the field of a note holds when it is saved. */
export interface NoteEdit {
  readonly entity: EntityId;
  readonly text: string;
  /** Version of the note that the field was opened with or saved last; 0 if there was none. */
  readonly version: number;
  /** Random id of the field. */
  readonly field: string;
  /** Raised with each change in the field: saves of one field may arrive twice or out of order. */
  readonly revision: number;
  /** The text includes the other texts beside the note, which are removed. */
  readonly joinsOthers: boolean;
}

/** A note as its field shows it. */
export interface NoteState {
  readonly text: string;
  readonly version: number;
  /** Texts beside the note. */
  readonly others: readonly string[];
  /** The field's own text is beside the note, because the note was changed elsewhere. */
  readonly isBeside: boolean;
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
  /** The words as spelt on the page. */
  readonly surface: string;
  readonly scope: CorrectionScope;
  /** The page's address, the site, or empty. */
  readonly where: string;
  readonly madeMs: number;
}

export type CorrectionScope = 'page' | 'site' | 'always';

/** Notes, known names, corrections and highlighted words. */
export interface Annotations {
  readonly notes: readonly Note[];
  readonly known: readonly KnownName[];
  readonly corrections: readonly Correction[];
  readonly highlights: readonly TextHighlight[];
}

/** A change of an annotation from a card; undone by the same with `on: false`. Notes have messages of their own. */
export type AnnotationChange =
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
