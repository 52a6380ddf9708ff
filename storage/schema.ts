import type { DBSchema } from 'idb';
import type { FoldState } from '../knowledge/reading/fold';
import type { FOLD_FORMAT } from '../knowledge/reading/fold-state';
import type { KeptDecision } from '../knowledge/reading/own/decisions';
import type { LearntArticle, LearntReference } from '../knowledge/reading/own/learnt';
import type { LearntRow } from '../knowledge/reading/own/learnt-row';
import type { EntityId, PackId } from '../knowledge/schema/types';
import type {
  CorrectedDate,
  Correction,
  CorrectionScope,
  Deletion,
  KeptPack,
  KnownName,
  Note,
  TextHighlight,
  Visit,
} from '../messaging/protocol';

export const DATABASE = 'backgrounder';

/** A visit with its index keys, by which the newest pages of an entity are found without reading the others. */
export interface StoredVisit extends Visit {
  /** `entity NUL lastSeenMs` for each entity; the time has 16 digits, so that keys sort by it. */
  readonly metAt: readonly string[];
  /** Of an index of earlier versions; dropped when the visit is written again. */
  readonly metOn?: readonly string[];
}

/** How often one block of a page names each entity. */
export type BlockTally = Readonly<Record<EntityId, number>>;

/**
 * The blocks of a page that have been counted, so that a block sent twice counts once. Working data: dropped a day
 * after the page was last seen. A page becomes a visit once it could have been read.
 */
export interface PageTally {
  readonly url: string;
  readonly atMs: number;
  /** By the block's fingerprint (`fingerprint.ts`): the text itself is never kept. */
  readonly blocks: Readonly<Record<string, BlockTally>>;
  /** The name that cards show, for each entity in `blocks`. */
  readonly names?: Readonly<Record<EntityId, string>>;
  /** The page was visible long enough to be read: further batches change its visit. */
  readonly isRead?: boolean;
}

/** Entity, words, scope, where. */
export type CorrectionKey = [EntityId, string, CorrectionScope, string];

/** Everything that was learnt, joined. The next article is added to it. Working data that can be rebuilt. */
export interface OwnFold {
  readonly generation: number;
  readonly state: FoldState;
  readonly references: readonly LearntReference[];
}

export type OwnPackRow =
  /** `added`: articles learnt since the kept fold; null if more has changed than that. */
  | {
      readonly kind: 'generation';
      readonly number: number;
      readonly added: readonly string[] | null;
    }
  | {
      readonly kind: 'pack';
      readonly generation: number;
      readonly bytes: ArrayBuffer | null;
      /** Deflated; what earlier versions kept is not. */
      readonly isDeflated?: true;
    }
  /** `bytes`: an `OwnFold` as JSON, deflated. */
  | { readonly kind: 'fold'; readonly format: typeof FOLD_FORMAT; readonly bytes: ArrayBuffer };

/** Rows of one store that a deletion took out. */
export interface BinRows {
  readonly deletion: string;
  readonly store: BinnedStore;
  readonly rows: readonly unknown[];
}

/** The reader's data. Change it only together with a new step in `migrations/`. */
export interface ReaderSchema extends DBSchema {
  visits: {
    key: string;
    value: StoredVisit;
    /** An index entry costs about as much as a row, so there are no unused indexes. */
    indexes: { metAt: string };
  };
  /** Tallies of pages; the name is of the first version. */
  readings: { key: string; value: PageTally; indexes: { atMs: number } };
  notes: { key: EntityId; value: Note };
  known: { key: EntityId; value: KnownName };
  corrections: { key: CorrectionKey; value: Correction };
  pageDates: { key: string; value: CorrectedDate };
  packs: { key: PackId; value: KeptPack };
  /** The compiled files of `packs`, in a store of their own so that listing packs reads no file. */
  packBytes: { key: PackId; value: ArrayBuffer };
  /** Rows of earlier versions are unchanged until they are written again. */
  learnt: { key: string; value: LearntRow | LearntArticle; indexes: { learntMs: number } };
  decisions: { key: string; value: KeptDecision; indexes: { madeMs: number } };
  highlights: { key: string; value: TextHighlight; indexes: { url: string; site: string } };
  /** One row of each kind, by its kind. */
  ownPack: { key: OwnPackRow['kind']; value: OwnPackRow };
  deletions: { key: string; value: Deletion };
  bin: { key: number; value: BinRows; indexes: { deletion: string } };
}

/** Stores that a deletion empties into the bin. `packBytes` go with `packs`. */
export const BINNED_STORES = [
  'visits',
  'notes',
  'known',
  'corrections',
  'pageDates',
  'packs',
  'learnt',
  'decisions',
  'highlights',
] as const;
export type BinnedStore = (typeof BINNED_STORES)[number];
