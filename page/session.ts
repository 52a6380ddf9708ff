import type { CardBriefing } from '../knowledge/briefing/types';
import type { Mention, PageContext } from '../knowledge/matching/types';
import type { EntityId } from '../knowledge/schema/types';
import type {
  Failure,
  MatchReply,
  MatchRequest,
  NewsVerdict,
  PageIdentity,
  Result,
  Settings,
  TabDescription,
} from '../messaging/protocol';
import { runInSlices } from './following/slices';
import { identify } from './identity/identity';
import { gather } from './news/evidence';
import { judge } from './news/verdict';
import { chooseMarks, type ReadMention } from './painting/choice';
import { createHighlighter } from './painting/highlighter';
import { createPaintedPage, type Paintable } from './painting/marks';
import { findArticle } from './reading/article-root';
import { inBatches } from './reading/batches';
import type { PageBlock } from './reading/block';
import { type ReadingWatch, readBlocks } from './reading/reader';
import type { MarkSurface } from './types';

/** What a session needs from outside: the page's world, and somebody who knows names. */
export interface SessionNeeds {
  readonly window: Window & typeof globalThis;
  /** Ends everything: marks come off, nothing runs on. */
  readonly signal: AbortSignal;
  match(request: MatchRequest): Promise<Result<MatchReply>>;
  /** Called when marks first stand on the page. */
  onMarked?(): void;
}

/** One page being read: from the verdict to its marks, until the signal ends it. */
export interface PageSession {
  readonly surface: MarkSurface;
  describe(): TabDescription;
  /** Settings changed: ask again and paint again. */
  refresh(): void;
  /** Read this page whatever the verdict says. */
  read(): void;
  reveal(entity: EntityId): boolean;
  cardOf(entity: EntityId): CardBriefing | undefined;
  settings(): Settings | null;
}

interface Found extends ReadMention, Paintable {}

interface BlockRecord {
  readonly block: PageBlock;
  found: readonly Found[];
}

type State = TabDescription['state'];

/** Decides at once whether the page is news; only then reads, asks and paints. */
export function startSession(needs: SessionNeeds): PageSession {
  const { window: view, signal } = needs;
  const doc = view.document;
  const evidence = gather(doc, new URL(doc.URL));
  const verdict: NewsVerdict = judge(evidence);
  const page: () => PageIdentity = () => identify(evidence, Date.now());
  const highlighter = createHighlighter(view);
  const painted = createPaintedPage(doc, highlighter);
  let state: State = verdict.news ? 'reading' : 'not-news';
  let failure: string | null = null;
  let settings: Settings | null = null;
  let records: BlockRecord[] = [];
  let context: PageContext = { established: {} };
  const cards = new Map<EntityId, CardBriefing>();

  const fail = (error: Failure) => {
    state = 'failed';
    failure = error.message;
  };

  const findOf = (record: BlockRecord, mention: Mention): Found => ({
    mention,
    blockLength: record.block.text.length,
    paintable: record.block.paintable,
    article: null,
    kind: cards.get(mention.entity)?.kind ?? 'person',
    rangeNow: () => record.block.rangeOf(mention.start, mention.end),
  });

  const paint = () => {
    const mode = settings?.marks ?? 'first';
    painted.paint(
      chooseMarks(
        records.map(({ found }) => found),
        mode,
      ),
    );
  };

  const askFor = async (batch: readonly BlockRecord[]): Promise<boolean> => {
    const request = { page: page(), blocks: batch.map(({ block }) => block.text), context };
    let result = await needs.match(request);
    if (!result.ok && /no-reply|disconnected/.test(result.error.code))
      result = await needs.match(request);
    if (signal.aborted) return false;
    if (!result.ok) {
      fail(result.error);
      return false;
    }
    const reply = result.value;
    settings = reply.settings;
    if (reply.state === 'off' || !settings.enabled) {
      state = 'off';
      painted.clear();
      return false;
    }
    context = reply.context;
    for (const [entity, card] of Object.entries(reply.cards)) cards.set(entity, card);
    const byBlock = new Map<number, Mention[]>();
    for (const mention of reply.mentions) {
      byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
    }
    for (const [index, mentions] of byBlock) {
      const record = batch[index];
      if (record) record.found = mentions.map((mention) => findOf(record, mention));
    }
    return true;
  };

  const readPage = async () => {
    const place = evidence.place() ?? findArticle(doc);
    const root = place?.root ?? doc.body;
    if (!root) return;
    const watch: ReadingWatch = {
      kept: place?.kept ?? new Set(),
      onShadowRoot: () => {},
      onFrame: () => {},
      onHidden: () => {},
    };
    const blocks: PageBlock[] = [];
    const keep = (block: PageBlock) => blocks.push(block);
    if (place?.headline) await runInSlices(readBlocks(place.headline, watch), keep, signal);
    if (!(await runInSlices(readBlocks(root, watch), keep, signal))) return;
    records = blocks.map((block) => ({ block, found: [] }));
    for (const batch of inBatches(records)) {
      if (!(await askFor(batch))) return;
      paint();
      state = 'marked';
    }
    needs.onMarked?.();
  };

  signal.addEventListener('abort', () => painted.clear(), { once: true });
  if (verdict.news) void readPage();

  const describe = (): TabDescription => {
    const counts = new Map<EntityId, { id: EntityId; count: number; painted: number }>();
    for (const { found } of records) {
      for (const item of found) {
        const id = item.mention.entity;
        const entry = counts.get(id) ?? { id, count: 0, painted: 0 };
        counts.set(id, entry);
        entry.count += 1;
        if (painted.has(item)) entry.painted += 1;
      }
    }
    return {
      page: page(),
      verdict,
      state,
      failure,
      canPaint: highlighter.canPaint,
      entities: [...counts.values()],
    };
  };

  return {
    surface: painted.surface,
    describe,
    refresh() {
      if (state === 'not-news') return;
      painted.clear();
      context = { established: {} };
      state = 'reading';
      void readPage();
    },
    read() {
      state = 'reading';
      void readPage();
    },
    reveal(entity) {
      const mark = painted.surface.marks().find(({ mention }) => mention.entity === entity);
      const range = mark?.range();
      if (!mark || !range) return false;
      const box = range.getBoundingClientRect();
      view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'auto' });
      painted.surface.flash(mark);
      return true;
    },
    cardOf: (entity) => cards.get(entity),
    settings: () => settings,
  };
}
