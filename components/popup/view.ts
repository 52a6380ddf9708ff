import type { Day, EntityId } from '../../knowledge/schema/types';
import type {
  Failure,
  OwnPage,
  PageSummary,
  Settings,
  SiteRule,
  TextHighlight,
} from '../../messaging/protocol';
import type { HighlightActions } from '../highlights/PageHighlights';
import type { ReadingActions } from './OwnReading';

/** What the popup has to show: the page, and what the reader highlighted on it. */
export type PopupView = PageLook & { readonly highlights?: readonly TextHighlight[] };

type PageLook =
  | { readonly kind: 'loading' }
  /** Pages of this site are not read by themselves. */
  | { readonly kind: 'not-running'; readonly settings: Settings; readonly site: string | null }
  /** The tab has no content script of ours. */
  | { readonly kind: 'unreachable'; readonly settings: Settings }
  /** No summary could be made. Settings are null when not even the worker answers. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly settings: Settings | null }
  | {
      readonly kind: 'summary';
      readonly summary: PageSummary;
      /** Past articles of the reader that are related to the page; null if the worker did not answer. */
      readonly own: OwnPage | null;
    };

/** What a reader can do in it. */
export interface PopupActions {
  reveal(entity: EntityId): void;
  /** Read this page although it is not news. */
  read(): void;
  /** This page alone, until the browser is closed. */
  setPage(url: string, on: boolean): void;
  /** The day on which a page was published; null: as the page tells it. */
  correctDate(url: string, day: Day | null): void;
  setSite(site: string, rule: SiteRule | null): void;
  setEnabled(enabled: boolean): void;
  setKinds(kindsOff: Settings['kindsOff']): void;
  openOptions(): void;
  /** Opens the welcome page. */
  openWelcome(): void;
  /** Reads this page, where pages are not read by themselves. */
  ask(): void;
  /** The options page, where packs are added. */
  openPacks(): void;
  /** Loads the tab's page again: one that was open before the extension was installed can be read then. */
  reload(): void;
  /** Opens the same view beside the page; absent in that view, and where the browser has no place for it. */
  openPanel?(): void;
  retry(): void;
  readonly highlights: HighlightActions;
  /** What was learnt from the reader's own articles. */
  readonly reading: ReadingActions;
}
