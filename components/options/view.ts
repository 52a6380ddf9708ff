import type { ListedEntity, WholeEntity } from '../../knowledge/briefing/whole';
import type { Comparison } from '../../knowledge/library/compare';
import type { Day, EntityId, PackId, PackManifest } from '../../knowledge/schema/types';
import type {
  Annotations,
  Correction,
  Deletion,
  Failure,
  PackList,
  Settings,
  SiteRule,
  StoreMeasure,
  TextHighlight,
  Visit,
} from '../../messaging/protocol';

import type { Shortcut } from '../controls/Shortcuts';
import type { OwnReadingPort } from './own/port';

/** Data that was requested: loading, failed with a reason, or loaded. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'here'; readonly value: T };

export type VisitOrder = 'newest' | 'oldest' | 'site';

export interface VisitsView {
  /** Everything kept. */
  readonly all: readonly Visit[];
  /** What search, site and days let through, in `order`. */
  readonly shown: readonly Visit[];
}

export type ExportFormat = 'json' | 'markdown' | 'jsonld';

/** What taking in a file would do: new here; here and the file knows more; here with other text; here as it is. */
export type FileEffects = Readonly<Record<'visits' | keyof Annotations, FileEffect>> & {
  readonly learnt?: FileEffect;
  readonly decisions?: FileEffect;
  readonly pageDates?: FileEffect;
};
type FileEffect = Readonly<Record<'added' | 'extended' | 'differing' | 'same', number>>;

/** A file that was chosen to be taken in. */
export type ChosenFile = { readonly name: string } & (
  | { readonly kind: 'unreadable'; readonly why: 'syntax' | 'foreign' | 'newer' | 'unopened' }
  | { readonly kind: 'damaged'; readonly where: string }
  | { readonly kind: 'readable'; readonly effects: FileEffects }
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly mostBytes: number }
  | { readonly kind: 'reading' }
  /** Rows imported so far, of all. */
  | { readonly kind: 'importing'; readonly done: number; readonly total: number }
);

/** A file chosen as a pack: examined, not stored yet. */
export type ChosenPack = { readonly name: string } & (
  | { readonly kind: 'examining' | 'unopened' }
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly mostBytes: number }
  | { readonly kind: 'refused'; readonly reason: string }
  /** Exactly this pack is installed already. */
  | { readonly kind: 'same'; readonly manifest: PackManifest }
  | {
      readonly kind: 'whole';
      readonly manifest: PackManifest;
      readonly sizeBytes: number;
      /** How it relates to the packs that are installed. */
      readonly fate: 'added' | 'newer' | 'older' | 'again';
      /** The installed version that it replaces. */
      readonly present: string | null;
      readonly comparison: Comparison;
    }
);

/** Annotations to delete, by key. */
export interface AnnotationRows {
  readonly notes?: readonly EntityId[];
  readonly known?: readonly EntityId[];
  readonly corrections?: readonly [EntityId, string, Correction['scope'], string][];
  readonly highlights?: readonly string[];
}

/** What narrows the list of highlights; null and empty let all through. */
export interface HighlightFilter {
  readonly search: string;
  readonly site: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** All that the options page shows. */
export interface OptionsView {
  readonly settings: Settings | null;
  readonly visits: Loaded<VisitsView>;
  readonly search: string;
  readonly site: string | null;
  /** Days between which pages were read last; null where any day will do. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly order: VisitOrder;
  /** Addresses of the visits that are ticked. */
  readonly selected: ReadonlySet<string>;
  /** Deletions that can be undone, newest first. */
  readonly deletions: readonly Deletion[];
  /** A large deletion or undo that is under way: rows moved so far, of all. */
  readonly binProgress: {
    readonly kind: 'deleting' | 'restoring';
    readonly done: number;
    readonly total: number;
  } | null;
  /** What was asked for last and did not succeed. */
  readonly trouble: Failure | null;
  readonly packs: Loaded<PackList>;
  /** In a private window, where packs cannot be added or removed. */
  readonly isPrivate: boolean;
  readonly chosenPack: ChosenPack | null;
  /** What each pack holds, by name, as far as it has been looked into. */
  readonly entities: ReadonlyMap<PackId, Loaded<readonly ListedEntity[]>>;
  /** Entities that have been looked into, by pack. */
  readonly opened: ReadonlyMap<PackId, ReadonlyMap<EntityId, Loaded<WholeEntity>>>;
  readonly measure: Loaded<StoreMeasure>;
  readonly highlightFilter: HighlightFilter;
  /** Highlights that the filter lets through, newest first. */
  readonly shownHighlights: readonly TextHighlight[];
  /** Notes, known names, corrections and highlights. */
  readonly annotations: Loaded<Annotations>;
  readonly chosen: ChosenFile | null;
  /** The extension's commands with the keys that they have now. */
  readonly shortcuts: readonly Shortcut[];
  /** A file is being written. */
  readonly isExporting: boolean;
  /** What a screen reader is told, once. */
  readonly announcement: string;
}

export interface OptionsActions {
  /** "From your reading". */
  readonly own: OwnReadingPort;
  set(change: Partial<Settings>): void;
  setSite(site: string, rule: SiteRule | null): void;
  search(text: string): void;
  filterSite(site: string | null): void;
  filterDays(days: Partial<Pick<OptionsView, 'from' | 'to'>>): void;
  sort(order: VisitOrder): void;
  select(urls: readonly string[], on: boolean): void;
  /** Deletes the pages with these addresses. */
  remove(urls: readonly string[]): void;
  /** Deletes all pages that search, site and days let through. */
  removeFound(): void;
  /** Deletes all pages. */
  clear(): void;
  /** @param name of the entity, for the line that offers the undo */
  removeAnnotation(rows: AnnotationRows, name: string): void;
  filterHighlights(change: Partial<HighlightFilter>): void;
  /** Deletes the highlights that the filter lets through. */
  removeShownHighlights(): void;
  /** Deletes all visits and annotations. */
  wipe(): void;
  /** Puts back what a deletion took out. */
  undo(id: string): void;
  /** Stops the deletion or undo that is under way: nothing has changed then. */
  stopBin(): void;
  /** Erases all deleted rows for good. */
  emptyBin(): void;
  /** Saves what can be read of a damaged store. */
  salvage(): void;
  /** Starts with an empty store in place of a damaged one. */
  startFresh(): void;
  /** Puts away the message about what failed. */
  dismiss(): void;
  /** Asks the browser not to discard the data when space runs low. */
  protect(): void;
  retry(): void;
  openWelcome(): void;
  /** Opens the browser's own page for shortcuts; null where it has none that can be opened. */
  readonly changeShortcuts: (() => void) | null;
  /** Saves all that is kept as a file. */
  save(format: ExportFormat): void;
  stopExport(): void;
  /** Reads a file, and shows what taking it in would do. */
  choose(file: File): void;
  /** Takes in what was chosen. */
  importChosen(): void;
  putAway(): void;
  /** Examines a file, and shows what adding it as a pack would do. */
  choosePack(file: File): void;
  /** Adds what was chosen. */
  addChosenPack(): void;
  leavePack(): void;
  turnPack(id: PackId, on: boolean): void;
  /** Takes an added pack off the device. */
  removePack(id: PackId): void;
  /** Asks for all that a pack holds. */
  lookInto(pack: PackId): void;
  /** Asks for all that a pack says of an entity. */
  openEntity(pack: PackId, id: EntityId): void;
}
