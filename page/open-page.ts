import type { PageContent } from '../knowledge/briefing/story/content';
import type { EntityId } from '../knowledge/schema/types';
import type { NewsVerdict, Settings, TabDescription, TabState } from '../messaging/protocol';
import { type ArticleNeeds, FollowedArticle } from './following/followed-article';
import { shownClaims } from './identity/dates/decide';
import { plainIdentity } from './identity/plain-identity';
import { bringIntoView } from './into-view';
import type { Detection, PageView } from './page-view';
import { createHighlighter } from './painting/highlighter';
import type { BlockRecord } from './reading/text/record';
import type { Topic } from './registry';
import type { MarkSurface } from './types';

/** A tab's page as the popup and the card know it, through every client-side navigation. */
export interface OpenPage {
  /** One object through all articles. Empty until one is read. */
  readonly surface: MarkSurface;
  describe(): TabDescription;
  state(): TabState;
  /** Requests mentions and paints again, after a change of settings. */
  refresh(): void;
  /** Reads this page whatever the verdict. */
  read(): void;
  /** Scrolls to the first mark of an entity and flashes it. @returns false if there is none */
  reveal(entity: EntityId): boolean;
  /** What the worker knows of the page so far; null before its first answer. The same object until it knows more. */
  content(): PageContent | null;
  /** Resolves once `content` includes the facts that the page states itself. */
  compared(): Promise<void>;
  /** Null until the worker has answered. */
  settings(): Settings | null;
  /** The text has been read and answered, and all of the page's dates have been read. */
  isSettled(): boolean;
  /** The blocks in reading order with their mentions, for the report of `npm run pages`. */
  records(): readonly BlockRecord[];
  /** Calls back when the first marks of a view are painted, and when its marks have been taken off. */
  onMarks(changed: () => void): void;
  /** Reads a view. */
  follow(view: PageView): void;
}

/** Published by the article script. */
export const OPEN_PAGE: Topic<OpenPage> = { name: 'open-page' };

const NOT_LOADED = 'The part that reads pages could not be loaded.';
const ASKED: NewsVerdict['reason'] = { key: 'verdict_asked', args: [] };

/** Scrolls the first mark of an entity to the middle of the viewport, where no sticky header covers it. */
function reveal(view: Window, surface: MarkSurface, entity: EntityId): boolean {
  const mark = surface.marks().find(({ mention }) => mention.entity === entity);
  const range = mark?.range();
  if (!mark || !range) return false;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  bringIntoView(range, Number.POSITIVE_INFINITY, isCalm ? 'instant' : 'smooth');
  surface.flash(mark);
  return true;
}

/** The surface of the article that is painted now, as one object that stays the same through navigations. */
function surfaceOf(current: () => FollowedArticle | null): MarkSurface {
  const painted = () => current()?.painted;
  return {
    markAt: (x, y) => painted()?.markAt(x, y) ?? null,
    markUnder: (x, y) => painted()?.markUnder(x, y) ?? null,
    marks: () => painted()?.marks() ?? [],
    setActive: (mark) => painted()?.setActive(mark),
    flash: (mark) => painted()?.flash(mark),
  };
}

export interface OpenPageNeeds extends Omit<ArticleNeeds, 'view' | 'highlighter' | 'onFirstMarks'> {
  readonly detection: Detection;
}

export function openPage({ detection, ...needs }: OpenPageNeeds): OpenPage {
  let latest: FollowedArticle | null = null;
  /** For the current page; null if it is not read. */
  const current = () => (latest?.view === detection.view ? latest : null);
  const highlighter = createHighlighter(detection.window);
  const surface = surfaceOf(current);
  const listeners: (() => void)[] = [];
  const marksChanged = () => {
    for (const changed of listeners) changed();
  };

  return {
    surface,
    describe: () => describeTab(detection, current()),
    state: () => stateOf(detection, current()),
    refresh() {
      const article = current();
      if (article) article.refresh();
      else detection.retry();
    },
    read: () => detection.read(),
    reveal: (entity) => reveal(detection.window, surface, entity),
    content: () => current()?.content ?? null,
    compared: async () => current()?.compared,
    settings: () => current()?.settings ?? null,
    isSettled: () => current()?.isSettled ?? false,
    records: () => current()?.records ?? [],
    onMarks: (changed) => void listeners.push(changed),
    follow(view) {
      const article = new FollowedArticle({
        ...needs,
        view,
        highlighter,
        onFirstMarks: marksChanged,
      });
      latest = article;
      view.reader = article;
      view.signal.addEventListener('abort', () => {
        article.painted.clear();
        if (latest === article) latest = null;
        marksChanged();
      });
    },
  };
}

function stateOf({ view }: Detection, article: FollowedArticle | null): TabState {
  const unread = { 'not-wanted': 'not-news', wanted: 'reading', failed: 'failed' } as const;
  return {
    page: article?.identity ?? plainIdentity(view.evidence),
    state: article?.state ?? unread[view.state],
    entities: article ? countEntities(article) : [],
  };
}

function describeTab(detection: Detection, article: FollowedArticle | null): TabDescription {
  const { state, verdict } = detection.view;
  return {
    ...stateOf(detection, article),
    ...(article ? { dates: shownClaims(article.dates) } : {}),
    verdict: article && !verdict.news ? { ...verdict, reason: ASKED } : verdict,
    failure: article?.failure ?? (state === 'failed' ? NOT_LOADED : null),
    canPaint: 'Highlight' in detection.window,
    content: article?.content ?? null,
  };
}

function countEntities({ records, painted }: FollowedArticle): TabDescription['entities'] {
  const counts = new Map<EntityId, { id: EntityId; count: number; painted: number }>();
  for (const { mentions } of records) {
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
