import type {
  Annotations,
  Failure,
  PackState,
  Saying,
  Sayings,
  Settings,
  StoreMeasure,
  Visit,
} from '../../messaging/protocol';

/** Something that was asked for: on its way, failed with its reason, or here. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'here'; readonly value: T };

export type VisitOrder = 'newest' | 'oldest' | 'site';

export interface VisitsView {
  /** Everything kept. */
  readonly all: readonly Visit[];
  /** What the search and the site let through, in `order`. */
  readonly shown: readonly Visit[];
}

/** All that the options page shows. */
export interface OptionsView {
  readonly settings: Settings | null;
  readonly visits: Loaded<VisitsView>;
  readonly search: string;
  readonly site: string | null;
  readonly order: VisitOrder;
  /** Addresses of the visits that are ticked. */
  readonly selected: ReadonlySet<string>;
  /** What was deleted last and can still be put back. */
  readonly undo: Annotations | null;
  /** What was asked for last and did not succeed. */
  readonly trouble: Failure | null;
  readonly pack: Loaded<PackState>;
  readonly measure: Loaded<StoreMeasure>;
  /** Notes, known names and corrections. */
  readonly sayings: Loaded<Sayings>;
  /** What a screen reader is told, once. */
  readonly announcement: string;
}

export interface OptionsActions {
  set(change: Partial<Settings>): void;
  setSite(site: string, rule: 'always' | 'never' | null): void;
  search(text: string): void;
  filterSite(site: string | null): void;
  sort(order: VisitOrder): void;
  select(urls: readonly string[], on: boolean): void;
  remove(urls: readonly string[]): void;
  clear(): void;
  /** Deletes all that is kept: visits and everything said of names. */
  wipe(): void;
  undo(): void;
  /** Puts away the offer to undo, or the word of what failed. */
  dismiss(): void;
  /** Asks the browser never to throw the data away to make room. */
  protect(): void;
  /** Takes back, or says again, something that was said of a name. */
  say(saying: Saying): void;
  retry(): void;
}
