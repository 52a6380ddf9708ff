import type { DBSchema } from 'idb';
import type { Day, EntityId, PackId } from '../knowledge/schema/types';
import type {
  Correction,
  CorrectionScope,
  KeptPack,
  KnownName,
  Note,
  Visit,
} from '../messaging/protocol';

export const DATABASE = 'backgrounder';

/** A visit with the field that its index needs. */
export interface StoredVisit extends Visit {
  /** Ids of `entities`: an index can only reach an array of plain keys. */
  readonly entityIds: readonly EntityId[];
}

/** How often each entity stands in one block of a page. */
export type BlockTally = Readonly<Record<EntityId, number>>;

/**
 * The blocks of a page that are already counted, so that a block sent twice counts once. Working data: dropped a day
 * after the page was last read.
 */
export interface PageTally {
  readonly url: string;
  readonly atMs: number;
  /** By the block's fingerprint (`fingerprint.ts`): the text itself is never kept. */
  readonly blocks: Readonly<Record<string, BlockTally>>;
}

/** The day of publication of a page, as the reader corrected it. */
export interface CorrectedDate {
  /** As `canonicalUrl` gives it. */
  readonly url: string;
  readonly day: Day;
  readonly madeMs: number;
}

/** Entity, words, scope, where. */
export type CorrectionKey = [EntityId, string, CorrectionScope, string];

/** The reader's data. Change it only together with a new step in `migrations/`. */
export interface ReaderSchema extends DBSchema {
  visits: {
    key: string;
    value: StoredVisit;
    indexes: { lastSeenMs: number; site: string; entityIds: EntityId };
  };
  readings: { key: string; value: PageTally; indexes: { atMs: number } };
  notes: { key: EntityId; value: Note };
  known: { key: EntityId; value: KnownName };
  corrections: { key: CorrectionKey; value: Correction };
  pageDates: { key: string; value: CorrectedDate };
  packs: { key: PackId; value: KeptPack };
  /** The compiled files of `packs`, in a store of their own so that listing packs reads no file. */
  packBytes: { key: PackId; value: ArrayBuffer };
}
