import { type AnnotationStore, createAnnotationStore } from '../../storage/annotations';
import { type Bin, createBin } from '../../storage/bin/bin';
import type { Database } from '../../storage/database';
import { createDrafts, type DraftArea, type Drafts } from '../../storage/note-drafts';
import { createPackDraftStore, type PackDraftStore } from '../../storage/pack-drafts';
import { createPackStore, type PackStore } from '../../storage/packs';
import { createPageDateStore, type PageDateStore } from '../../storage/page-dates';
import { createReadingStore, type ReadingStore } from '../../storage/reading';
import { createVisitStore, type VisitStore } from '../../storage/visits';

/** The stores, opened by the page itself: no message carries the reader's data. */
export interface OptionsStores {
  readonly visits: VisitStore;
  readonly annotations: AnnotationStore;
  readonly drafts: Drafts;
  readonly bin: Bin;
  readonly packs: PackStore;
  readonly packDrafts: PackDraftStore;
  readonly reading: ReadingStore;
  readonly pageDates: PageDateStore;
}

export function createStores(database: Database, area: DraftArea): OptionsStores {
  return {
    visits: createVisitStore(database),
    annotations: createAnnotationStore(database),
    drafts: createDrafts(area),
    bin: createBin(database),
    packs: createPackStore(database),
    packDrafts: createPackDraftStore(),
    reading: createReadingStore(database),
    pageDates: createPageDateStore(database),
  };
}
