import { chooseAsOf } from '../../knowledge/briefing/index';
import type { PageContent } from '../../knowledge/briefing/story/content';
import type { AsOf } from '../../knowledge/briefing/types';
import type { Day } from '../../knowledge/schema/types';
import type { PageIdentity, Result, TabDescription } from '../../messaging/protocol';
import type { AnnotationStore } from '../../storage/annotations';
import type { Bin } from '../../storage/bin/bin';
import type { HighlightStore } from '../../storage/highlights/store';
import type { Drafts } from '../../storage/note-drafts';
import type { PageDateStore } from '../../storage/page-dates';
import type { VisitStore } from '../../storage/visits';
import type { AskedPages } from './asked-pages';
import type { KnowledgeSource } from './knowledge';
import type { NoteTickets } from './note-tickets';
import type { PausedPages } from './paused-pages';
import type { OwnReading } from './reading/own-reading';
import type { SettingsKeeper } from './settings-keeper';
import type { VisitKeeper } from './visit-keeper';

/** What handlers work with. Built at each start of the worker, and holds nothing that cannot be rebuilt. */
export interface Services {
  readonly knowledge: KnowledgeSource;
  readonly settings: SettingsKeeper;
  readonly paused: PausedPages;
  readonly asked: AskedPages;
  readonly visits: VisitStore;
  readonly annotations: AnnotationStore;
  readonly highlights: HighlightStore;
  readonly bin: Bin;
  readonly drafts: Drafts;
  readonly tickets: NoteTickets;
  readonly pageDates: PageDateStore;
  readonly keeper: VisitKeeper;
  readonly reading: OwnReading;
  readonly clock: Clock;
  readonly tabs: Tabs;
  /**
   * Highlights in the store have changed: registers their script for the sites that have some, and tells open pages.
   * @param tabId the tab whose page draws them again by itself
   */
  changedHighlights(tabId: number | null): Promise<void>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** The reader's own calendar day. */
  today(): Day;
}

/** Scripts that a page gets only when it needs them. */
export type TabScript = 'article' | 'card' | 'dates' | 'highlights';

/** What handlers ask of the browser's tabs. */
export interface Tabs {
  describe(tabId: number): Promise<Result<TabDescription>>;
  /** Address of a tab's page; null unless it is a web page. */
  addressOf(tabId: number): Promise<string | null>;
  /** Starts the scripts that read pages, for the page that is in a tab now. */
  readOnce(tabId: number): Promise<void>;
  /** Scrolls to a highlight and opens its note. */
  openHighlight(tabId: number, id: string): Promise<{ readonly found: boolean }>;
  /** Has the highlights script of every tab but one draw again. */
  refreshHighlights(but: number | null): Promise<void>;
  /** Whether a tab is in a private window. */
  isPrivate(tabId: number): Promise<boolean>;
  /** Runs a script of ours in a frame's isolated world. */
  inject(script: TabScript, tabId: number, frameId: number): Promise<void>;
  /** Tells the popup and the panel that what they show of a tab has changed. */
  changed(tabId: number): void;
  /** Has every open page read itself again, or take its marks off. */
  refresh(): Promise<void>;
  /** Has the page of one tab read itself again. */
  refreshTab(tabId: number): Promise<void>;
}

export const localClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const date = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
};

/** The as-of date of a page's cards. */
export function asOfFor(
  { date }: PageIdentity,
  { latestDay }: PageContent,
  { clock }: Pick<Services, 'clock'>,
): AsOf {
  return chooseAsOf({
    published: date?.day ?? null,
    updated: date?.updated?.day ?? null,
    latestDay,
    today: clock.today(),
  });
}

export { unwrap } from '../../messaging/failure';

/** A store that hangs must not delay the marks longer than this, milliseconds. */
const DATE_WAIT_MS = 250;

export const withDay = (page: PageIdentity, day: Day | null): PageIdentity =>
  day === null ? page : { ...page, date: { day, from: 'reader' } };

/** A page with its date as the reader corrected it, or with the page's own if the store does not answer in time. */
export async function withReaderDate(
  page: PageIdentity,
  { pageDates }: Pick<Services, 'pageDates'>,
): Promise<PageIdentity> {
  const late = new Promise<null>((done) => setTimeout(done, DATE_WAIT_MS, null));
  const corrected = await Promise.race([pageDates.of(page.url), late]);
  return withDay(page, corrected?.ok ? corrected.value : null);
}
