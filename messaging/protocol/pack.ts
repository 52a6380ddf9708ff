import type { CoverageLimits } from '../../knowledge/briefing/types';
import type { Article, PackId } from '../../knowledge/schema/types';
import type { Failure } from './result';

/** A pack as the options page shows it; its coverageLimits are measured against today. */
export interface PackState extends CoverageLimits {
  readonly version: string;
  readonly licence: string;
  readonly description: string;
  readonly counts: { readonly entities: number; readonly names: number; readonly facts: number };
  /** What it was built from, newest first. */
  readonly sources: readonly Pick<Article, 'id' | 'publisher' | 'title' | 'date' | 'url'>[];
}

/** A pack that the reader has added, as it is kept beside its bytes. */
export interface KeptPack {
  readonly id: PackId;
  readonly title: string;
  readonly version: string;
  readonly sizeBytes: number;
  /** Milliseconds since the epoch. Of several packs, the one added last is used. */
  readonly addedMs: number;
}

export interface ListedPack {
  readonly id: PackId;
  /** Null for a bundled pack. */
  readonly kept: KeptPack | null;
  readonly on: boolean;
  readonly health:
    | { readonly kind: 'whole'; readonly state: PackState }
    | { readonly kind: 'damaged'; readonly reason: string };
}

export interface PackList {
  /** The one added last first; bundled packs at the end. */
  readonly packs: readonly ListedPack[];
  /** Why the added packs cannot be listed; null if they can. */
  readonly failure: Failure | null;
}
