import type { AsOf, EntitySummary, PageBriefing } from '../../knowledge/briefing/types';
import type { TabDescription } from './page';
import type { Failure } from './result';
import type { Settings } from './settings';

export interface SummaryEntity extends EntitySummary {
  /** Mentions in the page's text, and how many of them are painted. */
  readonly count: number;
  readonly painted: number;
  /** Not met on any other visited page, nor learnt from one. */
  readonly isNew: boolean;
}

export interface PageSummary extends PageBriefing {
  readonly tab: TabDescription;
  readonly settings: Settings;
  /** The reader has switched off this single page. */
  readonly isPaused: boolean;
  readonly entities: readonly SummaryEntity[];
  /** The as-of date of the briefing. */
  readonly asOf: AsOf;
  /** Why the reader's own data are missing here or could not be kept; null if there was no failure. */
  readonly storeFailure: Failure | null;
}

/** Why a popup has no summary to show. */
export type SummaryReply =
  | { readonly kind: 'summary'; readonly summary: PageSummary }
  /** Pages of this site are not read by themselves: `site` is null unless it is a web page. */
  | { readonly kind: 'not-running'; readonly settings: Settings; readonly site: string | null }
  /** The tab has no content script: a browser page, a shop of extensions, a file. */
  | { readonly kind: 'unreachable'; readonly settings: Settings };
