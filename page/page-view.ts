import type { NewsVerdict } from '../messaging/protocol';
import type { Evidence } from './news/evidence';
import type { HeadFacts } from './news/head-facts';
import type { Topic } from './registry';
import type { MarkSurface } from './types';

export type Realm = Window & typeof globalThis;

/** What the article script attaches to a view that it reads. */
export interface ViewReader {
  /**
   * Remembers what has been read so far.
   * @returns a function that tells whether the page still shows most of it
   */
  snapshot(): () => boolean;
  /** What the page's head stated about this article, before any navigation in the last second. */
  head(): HeadFacts | null;
}

/** One page of a tab between two navigations. */
export interface PageView {
  readonly window: Realm;
  /** Full address at the time of the verdict. */
  readonly address: string;
  /** Gathered when it is first asked for. */
  readonly evidence: Evidence;
  readonly verdict: NewsVerdict;
  /** `failed`: the article script could not be loaded. */
  readonly state: 'not-wanted' | 'wanted' | 'failed';
  /** Ends this view: at the next navigation, or with the instance. */
  readonly signal: AbortSignal;
  reader: ViewReader | null;
  /** What the head stated about the previous article: ignored as long as it is unchanged. */
  readonly staleHead: HeadFacts | null;
  /** The page shows another article at the same address: ends this view and opens the next. */
  replace(): void;
}

/** What the detect script offers: the tab's page through every client-side navigation. */
export interface Detection {
  readonly window: Realm;
  /** Ends the instance. */
  readonly signal: AbortSignal;
  /** The page as it stands now. */
  readonly view: PageView;
  /** Reads this page and later ones of this tab, whatever the verdict. */
  read(): void;
  /** Loads the article script again if that has failed. */
  retry(): void;
}

/** Published by the detect script, once an instance. */
export const DETECTION: Topic<Detection> = { name: 'detection' };

/** Published by the detect script: a view that is to be read. */
export const WANTED_VIEW: Topic<PageView> = { name: 'wanted-view' };

/** Published by the "always" script: the reader wants every page of this site read. */
export const EVERY_PAGE: Topic<true> = { name: 'every-page' };

/** Published by the article script: the marks of names, which take a press before highlights do. */
export const MARK_SURFACE: Topic<Pick<MarkSurface, 'markAt'>> = { name: 'mark-surface' };

/** Published by the article script, so that a second copy of it does nothing. */
export const ARTICLE_SCRIPT: Topic<true> = { name: 'article-script' };
