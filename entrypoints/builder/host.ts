import type { BaseChoice, Saved, Unread } from '../../components/builder/view';
import type { BasePack } from '../../knowledge/drafting/review/base';
import type { KeptDraft } from '../../knowledge/drafting/review/draft-state';
import type { PackSource } from '../../knowledge/schema/source';
import type { Result } from '../../messaging/protocol';
import type { PackDraftStore } from '../../storage/pack-drafts';

/** Keeps the draft. Where articles lie in a folder, loading reads them, and tells which files give none. */
export interface DraftKeeper extends Omit<PackDraftStore, 'load'> {
  load(): Promise<Result<KeptDraft & { readonly unread?: readonly Unread[] }>>;
}

/** What the page runs in: the extension, or the server of `npm run pack -- review`. */
export interface BuilderHost {
  readonly drafts: DraftKeeper;
  readonly isPrivate: boolean;
  /** See `BuilderView`. */
  readonly folder: string | null;
  /** The address of a data file. */
  readonly address: (path: string) => string;
  /** Loads the code that reads dates, which files need. */
  loadDates(): Promise<void>;
  /** Packs that a new one can go on from. */
  bases(): Promise<readonly BaseChoice[]>;
  /** @param id see `BaseChoice` */
  loadBase(id: string | null): Promise<Result<BasePack>>;
  /** The version of the next pack of this title. */
  nextVersion(title: string): Promise<string>;
  /** Adds the pack to this browser. */
  addPack(source: PackSource): Promise<Result<null>>;
  /** Whether the reader has yet to choose where the extension runs: no page is read before. */
  awaitsChoice(): Promise<boolean>;
  /** @returns the path of what was written; null for a download */
  save(source: PackSource, form: Saved['form']): Promise<Result<string | null>>;
}
