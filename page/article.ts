import type { EntityId } from '../knowledge/schema/types';
import type { PageIdentity, TabDescription } from '../messaging/protocol';
import { type AskOutcome, createAsker, type Match } from './asking';
import { createFollower, seen } from './following/follower';
import { createRestlessness, QUIET_MS } from './following/restless';
import { giveWay, runInSlices } from './following/slices';
import { createWatcher } from './following/watcher';
import type { Reading } from './handover';
import { chooseMarks } from './painting/choice';
import type { PaintedPage } from './painting/marks';
import { type ArticlePlace, findArticle } from './reading/article-root';
import type { PageBlock } from './reading/block';
import { type BlockRecord, createLedger, shareStanding } from './reading/ledger';
import { readBlocks } from './reading/reader';
import { isSameScope, type Scope, wholeOf } from './reading/scope';

/** What reading one article needs. */
export interface ArticleNeeds {
  readonly document: Document;
  readonly page: PageIdentity;
  readonly place: ArticlePlace | null;
  readonly painted: PaintedPage;
  readonly signal: AbortSignal;
  readonly match: Match;
  readonly reveal: Reading['reveal'];
}

/** New prose outside the article that is worth finding the article anew for, characters. */
const ANOTHER_ARTICLE = 600;
/** Finding the article costs some milliseconds: not more often than this. */
const REFIND_MS = 2000;
/** New elements outside the article that are remembered until then. */
const MAX_BEYOND = 100;
/** Frames and custom elements fill up after the page is there; nothing tells of a shadow root. */
const SECOND_LOOKS_MS = [1000, 4000];

/** Reads, asks, paints, and follows the article as it changes, until the signal ends it. */
export function readArticle(needs: ArticleNeeds): Reading {
  const { document: doc, painted, signal } = needs;
  const asker = createAsker(needs.page, needs.match, signal);
  const ledger = createLedger(doc);
  const restless = createRestlessness();
  let scope: Scope = needs.place ?? wholeOf(doc.body);
  let state: TabDescription['state'] = 'reading';
  let failure: string | null = null;
  let refoundMs = Number.NEGATIVE_INFINITY;
  let beyond: readonly Element[] = [];

  const paint = () => {
    const mode = asker.settings?.marks ?? 'first';
    const kindOf = (entity: EntityId) => asker.cards.get(entity)?.kind ?? 'person';
    painted.show(chooseMarks(ledger.records, mode), kindOf);
    state = 'marked';
  };

  const conclude = (outcome: AskOutcome) => {
    if (outcome.kind === 'done' || outcome.kind === 'ended') return;
    state = outcome.kind;
    failure = outcome.kind === 'failed' ? outcome.error.message : null;
    painted.show([], () => 'person');
  };

  const askAndPaint = async () => {
    const outcome = await asker.ask(
      () => ledger.records,
      () => !signal.aborted && paint(),
    );
    if (signal.aborted) return;
    if (outcome.kind === 'done') paint();
    conclude(outcome);
  };

  const follower = createFollower({ document: doc, signal, pass: () => pass() });
  const watcher = createWatcher({
    document: doc,
    scope: () => scope,
    signal,
    onChange: () => state === 'marked' && follower.nudge(),
    onText: (node) => painted.recheck(node),
  });

  /** Reads elements again and puts their blocks in place. @returns false when the signal ended it */
  const reread = async (elements: Iterable<Element>): Promise<boolean> => {
    const read = new Map<Element, PageBlock[]>();
    for (const element of elements) {
      const blocks: PageBlock[] = [];
      read.set(element, blocks);
      const walk = readBlocks(element, { ...watcher, scope });
      if (!(await runInSlices(walk, (block) => blocks.push(block), signal))) return false;
    }
    ledger.replace(read);
    return true;
  };

  /** The article has grown beyond its root, or been replaced: finds it anew. */
  const refind = async (outside: readonly Element[]): Promise<void> => {
    beyond = [...beyond, ...outside].filter((element) => element.isConnected).slice(-MAX_BEYOND);
    const grown = beyond.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0);
    if (scope.root.isConnected && grown < ANOTHER_ARTICLE) return;
    const waitMs = refoundMs + REFIND_MS - performance.now();
    if (waitMs > 0) return follower.nudgeIn(waitMs);
    refoundMs = performance.now();
    beyond = [];
    const place = findArticle(doc);
    if (!place || isSameScope(place, scope)) return;
    scope = place;
    await reread([scope.root]);
  };

  /** Reads what changed, and leaves alone what never stands still. @returns how long it took, milliseconds */
  const rereadDirty = async (dirty: ReadonlySet<Element>): Promise<number> => {
    const nowMs = performance.now();
    const quiet = [...dirty].filter((element) => {
      if (!restless.note(element, nowMs)) return true;
      watcher.putBack(element);
      follower.nudgeIn(QUIET_MS);
      return false;
    });
    if (quiet.length === 0) return 0;
    await reread(quiet);
    return performance.now() - nowMs;
  };

  const pass = async (): Promise<number> => {
    const { dirty, removed, outside } = watcher.take();
    const dropped = removed && ledger.dropDetached();
    await refind(outside);
    const workMs = await rereadDirty(dirty);
    if (signal.aborted || state !== 'marked') return 0;
    if (ledger.records.some(({ mentions }) => mentions === null)) await askAndPaint();
    else if (dropped || dirty.size > 0) paint();
    return workMs;
  };

  const lookAgain = () => state === 'marked' && follower.nudge();

  const begin = async () => {
    await seen(doc, signal);
    // Finding the article was a task of its own.
    await giveWay();
    if (signal.aborted || !scope.root) return;
    const headline = needs.place?.apart;
    if (!(await reread(headline ? [headline, scope.root] : [scope.root]))) return;
    await askAndPaint();
    lookAgain();
    for (const delayMs of SECOND_LOOKS_MS) setTimeout(lookAgain, delayMs);
  };
  void begin();

  // What a click or a key opens may be shown by a style alone.
  for (const type of ['click', 'keyup', 'toggle', 'transitionend']) {
    doc.addEventListener(type, lookAgain, { signal, passive: true, capture: true });
  }

  return {
    get state() {
      return state;
    },
    get failure() {
      return failure;
    },
    get settings() {
      return asker.settings;
    },
    identity: needs.page,
    reveal: needs.reveal,
    cardOf: (entity) => asker.cards.get(entity),
    entities: () => countEntities(ledger.records, painted),
    readings: () => ledger.records,
    refresh() {
      asker.reset();
      ledger.forgetAnswers();
      void askAndPaint();
    },
    standing() {
      const [article, read] = [scope.root, [...ledger.records]];
      return () => article.isConnected && shareStanding(read) >= 0.5;
    },
  };
}

function countEntities(
  records: readonly BlockRecord[],
  painted: PaintedPage,
): TabDescription['entities'] {
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
