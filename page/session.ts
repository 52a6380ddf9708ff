import type { CardBriefing } from '../knowledge/briefing/types';
import type { EntityId } from '../knowledge/schema/types';
import type { NewsVerdict, PageIdentity, Settings, TabDescription } from '../messaging/protocol';
import { type Article, readArticle } from './article';
import type { Match } from './asking';
import { onNavigation } from './following/navigation';
import { identify } from './identity/identity';
import { type Evidence, gather } from './news/evidence';
import { mayHoldProse } from './news/shape';
import { judge } from './news/verdict';
import { createHighlighter } from './painting/highlighter';
import { createPaintedPage, type PaintedPage } from './painting/marks';
import { findArticle } from './reading/article-root';
import type { BlockRecord } from './reading/ledger';
import type { MarkSurface } from './types';

type Realm = Window & typeof globalThis;

/** What a session needs from outside: the page's world, and somebody who knows names. */
export interface SessionNeeds {
  readonly window: Realm;
  /** Ends everything: marks come off, nothing runs on. */
  readonly signal: AbortSignal;
  readonly match: Match;
  /** The reader wants every page of this site read. */
  readonly always?: boolean;
  /** Marks stand on the page for the first time: whoever serves them may load. */
  onMarked?(): void;
}

/** A tab's page, from the verdict to its marks, through every client-side navigation. */
export interface PageSession {
  readonly surface: MarkSurface;
  describe(): TabDescription;
  /** Settings changed: ask again and paint again. */
  refresh(): void;
  /** Read this page whatever the verdict says. */
  read(): void;
  /** Scrolls to the first place that names an entity, and flashes it. @returns false when there is none */
  reveal(entity: EntityId): boolean;
  cardOf(entity: EntityId): CardBriefing | undefined;
  /** Null until the worker has answered. */
  settings(): Settings | null;
  /** What was read, in reading order, with the mentions found: for whoever inspects (`npm run pages`). */
  readings(): readonly Pick<BlockRecord, 'block' | 'mentions'>[];
}

/** When a page that had no text yet, or has just been navigated, is looked at again, milliseconds. */
const LOOKS_MS = [250, 1000, 3000];

const ASKED: NewsVerdict['reason'] = { key: 'verdict_asked', args: [] };

/** One page of a tab: a client-side navigation ends it and begins another. */
interface Chapter {
  readonly evidence: Evidence;
  readonly verdict: NewsVerdict;
  readonly identity: () => PageIdentity;
  article: Article | null;
  readonly end: AbortController;
}

function openChapter(view: Realm): Chapter {
  const evidence = gather(view.document, new URL(view.document.URL));
  let identity: PageIdentity | undefined;
  return {
    evidence,
    verdict: judge(evidence),
    identity: () => {
      identity ??= identify(evidence, Date.now());
      return identity;
    },
    article: null,
    end: new AbortController(),
  };
}

/**
 * Judges the page at once, and on a page that is no news does nothing more than listen for navigation. On a news
 * page reads, asks, paints and follows it.
 */
export function startSession(needs: SessionNeeds): PageSession {
  const { window: view, signal } = needs;
  const highlighter = createHighlighter(view);
  let painted: PaintedPage | null = null;
  let wanted = needs.always ?? false;
  let chapter = openChapter(view);

  const paintedPage = () => {
    painted ??= createPaintedPage(view.document, highlighter);
    return painted;
  };

  const begin = () => {
    chapter.article ??= readArticle({
      document: view.document,
      page: chapter.identity,
      place: chapter.evidence.place() ?? findArticle(view.document),
      painted: paintedPage(),
      signal: chapter.end.signal,
      match: needs.match,
      onMarked: () => needs.onMarked?.(),
    });
  };

  const turn = () => {
    chapter.end.abort();
    painted?.clear();
    painted = null;
    chapter = openChapter(view);
    if (chapter.verdict.news || wanted) begin();
  };

  /** After a navigation the old article may still stand (an endless page), and the new one may not be there yet. */
  const look = () => {
    if (signal.aborted || chapter.article?.stillStands()) return;
    if (!chapter.article || chapter.evidence.url.href !== view.document.URL) turn();
  };

  const lookLater = () => {
    for (const delayMs of LOOKS_MS) setTimeout(look, delayMs);
  };

  signal.addEventListener('abort', () => {
    chapter.end.abort();
    painted?.clear();
  });
  onNavigation(view, lookLater, signal);
  if (chapter.verdict.news || wanted) begin();
  else if (mayFillUp(chapter)) lookLater();

  return {
    surface: surfaceOf(() => painted),
    describe: () => describeTab(chapter, highlighter.canPaint),
    refresh: () => chapter.article?.refresh(),
    read() {
      wanted = true;
      begin();
    },
    reveal: (entity) => (painted ? reveal(view, painted.surface, entity) : false),
    cardOf: (entity) => chapter.article?.cardOf(entity),
    settings: () => chapter.article?.settings ?? null,
    readings: () => chapter.article?.readings() ?? [],
  };
}

/** An app's empty shell: what it is cannot be told before its script has drawn it. */
function mayFillUp({ verdict, evidence }: Chapter): boolean {
  const { key } = verdict.reason;
  return /no_prose|too_little/.test(key) && !mayHoldProse(evidence.doc);
}

function describeTab(chapter: Chapter, canPaint: boolean): TabDescription {
  const { article, verdict } = chapter;
  return {
    page: chapter.identity(),
    verdict: article && !verdict.news ? { ...verdict, reason: ASKED } : verdict,
    state: article?.state ?? 'not-news',
    failure: article?.failure ?? null,
    canPaint,
    entities: article?.entities() ?? [],
  };
}

function reveal(view: Window, surface: MarkSurface, entity: EntityId): boolean {
  const mark = surface.marks().find(({ mention }) => mention.entity === entity);
  const range = mark?.range();
  if (!mark || !range) return false;
  const { top, height } = range.getBoundingClientRect();
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const middle = top + height / 2 - view.innerHeight / 2;
  view.scrollBy({ top: middle, behavior: calm ? 'instant' : 'smooth' });
  surface.flash(mark);
  return true;
}

/** The surface of whichever page is painted now: holders keep one object through navigations. */
function surfaceOf(painted: () => PaintedPage | null): MarkSurface {
  return {
    markAt: (x, y) => painted()?.surface.markAt(x, y) ?? null,
    marks: () => painted()?.surface.marks() ?? [],
    setActive: (mark) => painted()?.surface.setActive(mark),
    flash: (mark) => painted()?.surface.flash(mark),
  };
}
