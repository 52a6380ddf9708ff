import type { CardBriefing } from '../knowledge/briefing/types';
import type { EntityId } from '../knowledge/schema/types';
import type { NewsVerdict, Settings, TabDescription } from '../messaging/protocol';
import { FollowedArticle, type Introduce } from './following/followed-article';
import type { Chapter, FirstReading, Session } from './handover';
import { plainIdentity } from './identity/plain-identity';
import { bringIntoView } from './into-view';
import { createHighlighter } from './painting/highlighter';
import { createPaintedPage, type PaintedPage } from './painting/marks';
import type { BlockRecord } from './reading/record';
import type { MarkSurface } from './types';

/** A tab's page as the popup and whoever hovers know it, through every client-side navigation. */
export interface OpenPage {
  /** One object through all articles. Nothing is marked until one is followed. */
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
  readings(): readonly BlockRecord[];
  /** Calls back whenever an article that was followed has ended: its marks are gone. */
  onEnd(ended: () => void): void;
  /** Takes an article over from the reader, once its first marks stand. */
  follow(reading: FirstReading): void;
}

const NOT_LOADED = 'The part that reads pages could not be loaded.';
const ASKED: NewsVerdict['reason'] = { key: 'verdict_asked', args: [] };

/** Brings the mark of an entity to the middle of the viewport, where no sticky header covers it. */
function reveal(view: Window, surface: MarkSurface, entity: EntityId): boolean {
  const mark = surface.marks().find(({ mention }) => mention.entity === entity);
  const range = mark?.range();
  if (!mark || !range) return false;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  bringIntoView(range, Number.POSITIVE_INFINITY, calm ? 'instant' : 'smooth');
  surface.flash(mark);
  return true;
}

/** The surface of whichever article is painted now: holders keep one object through navigations. */
function surfaceOf(painted: () => PaintedPage | null): MarkSurface {
  return {
    markAt: (x, y) => painted()?.surface.markAt(x, y) ?? null,
    marks: () => painted()?.surface.marks() ?? [],
    setActive: (mark) => painted()?.surface.setActive(mark),
    flash: (mark) => painted()?.surface.flash(mark),
  };
}

interface Following {
  readonly reading: FirstReading;
  readonly article: FollowedArticle;
  readonly painted: PaintedPage;
}

/** @param introduce tells who a page is that has named somebody */
export function openPage(session: Session, introduce: Introduce): OpenPage {
  let latest: Following | null = null;
  /** Of the page as it stands; null where the reader has not come so far with it. */
  const current = () => (latest?.reading === session.chapter.reading ? latest : null);
  const highlighter = createHighlighter(session.window);
  const surface = surfaceOf(() => current()?.painted ?? null);
  const endings: (() => void)[] = [];

  const takeOver = async (reading: FirstReading) => {
    const { evidence, signal } = reading;
    const answer = await reading.answer;
    if (!answer || signal.aborted) return;
    const painted = createPaintedPage(evidence.doc, highlighter, answer.painted);
    signal.addEventListener('abort', () => {
      painted.clear();
      if (latest?.reading === reading) latest = null;
      for (const ended of endings) ended();
    });
    const article = new FollowedArticle(reading, answer, painted, introduce);
    reading.answer = Promise.resolve(null);
    reading.followed = article;
    latest = { reading, article, painted };
  };

  return {
    surface,
    describe: () => describeTab(session, current()),
    refresh() {
      const { reading } = session.chapter;
      if (!reading) session.retry();
      else void reading.answer.then(() => current()?.article.refresh());
    },
    read: () => session.read(),
    reveal: (entity) => reveal(session.window, surface, entity),
    cardOf: (entity) => current()?.article.cardOf(entity),
    settings: () => current()?.article.settings ?? null,
    readings: () => current()?.article.records ?? [],
    onEnd: (ended) => void endings.push(ended),
    follow: (reading) => void takeOver(reading),
  };
}

function stateOf({ reading, hasFailed, wanted }: Chapter): TabDescription['state'] {
  // Marked by the reader's script: what of it can be told is not known before its follower has taken over.
  if (reading) return reading.state === 'marked' ? 'reading' : reading.state;
  if (hasFailed) return 'failed';
  return wanted ? 'reading' : 'not-news';
}

function describeTab(
  { chapter, window: view }: Session,
  following: Following | null,
): TabDescription {
  const { evidence, reading, verdict } = chapter;
  const article = following?.article ?? reading;
  return {
    page: article?.identity ?? plainIdentity(evidence),
    verdict: reading && !verdict.news ? { ...verdict, reason: ASKED } : verdict,
    state: following?.article.state ?? stateOf(chapter),
    failure: following?.article.failure ?? (chapter.hasFailed ? NOT_LOADED : null),
    canPaint: 'Highlight' in view,
    entities: following ? countEntities(following) : [],
    content: following?.article.content ?? null,
  };
}

function countEntities({ article, painted }: Following): TabDescription['entities'] {
  const counts = new Map<EntityId, { id: EntityId; count: number; painted: number }>();
  for (const { mentions } of article.records) {
    for (const mention of mentions ?? []) {
      const id = mention.entity;
      const entry = counts.get(id) ?? { id, count: 0, painted: 0 };
      counts.set(id, entry);
      entry.count += 1;
      if (painted.isMarked(mention)) entry.painted += 1;
    }
  }
  return [...counts.values()];
}
