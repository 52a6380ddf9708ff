import type { EntityId } from '../../knowledge/schema/types';
import type { PageIdentity, TabDescription } from '../../messaging/protocol';
import {
  type AskOutcome,
  createMatchClient,
  type Match,
  type MatchClient,
} from '../asking/match-client';
import { identify } from '../identity/identity';
import type { PageView, ViewReader } from '../page-view';
import { chooseMarks } from '../painting/choice';
import type { PaintedPage } from '../painting/marks';
import { type ArticlePlace, findArticle } from '../reading/article-root';
import type { PageBlock } from '../reading/block';
import { type BlockStore, beginsThere, createBlockStore } from '../reading/block-store';
import { BEFORE } from '../reading/nodes';
import { readBlocks } from '../reading/reader';
import type { BlockRecord } from '../reading/record';
import { type Scope, wholeOf } from '../reading/scope';
import { createMutationThrottle, QUIET_MS } from './mutation-throttle';
import { isSameScope } from './part';
import { createPassScheduler, type PassScheduler } from './pass-scheduler';
import { runInSlices, yieldToMain } from './slices';
import { Watcher } from './watcher';

/** New prose outside the article after which the article is looked for again, characters. */
const ANOTHER_ARTICLE = 600;
/** Finding the article costs some milliseconds: not more often than this. */
const REFIND_MS = 2000;
/** New elements outside the article that are remembered until then. */
const MAX_BEYOND = 100;
/** Frames and custom elements fill up after the page has loaded; no event tells of a shadow root. */
const SECOND_LOOKS_MS = [1000, 4000];
/** A style alone may show what a click or a key opens. */
const MAY_SHOW = ['click', 'keyup', 'toggle', 'transitionend', 'animationend'];

export interface ArticleNeeds {
  readonly view: PageView;
  readonly match: Match;
  readonly painted: PaintedPage;
}

/** One article: reads it, asks for its mentions, paints the marks, and follows its changes until the view ends. */
export class FollowedArticle implements ViewReader {
  readonly view: PageView;
  readonly painted: PaintedPage;
  readonly #client: MatchClient;
  readonly #store: BlockStore;
  readonly #scheduler: PassScheduler;
  readonly #watcher: Watcher;
  readonly #throttle = createMutationThrottle();
  readonly #place: ArticlePlace | null;
  #scope: Scope;
  #identity: PageIdentity;
  #state: TabDescription['state'] = 'reading';
  #failure: string | null = null;
  #refoundMs = Number.NEGATIVE_INFINITY;
  #beyond: readonly Element[] = [];

  constructor({ view, match, painted }: ArticleNeeds) {
    const { evidence, signal } = view;
    const { doc } = evidence;
    this.view = view;
    this.painted = painted;
    this.#place = findArticle(doc);
    this.#scope = this.#place ?? wholeOf(doc.body ?? doc.documentElement);
    this.#identity = identify(evidence, this.#place, Date.now());
    this.#store = createBlockStore(doc);
    this.#client = createMatchClient({ page: () => this.#identity, match, signal });
    this.#scheduler = createPassScheduler({ document: doc, signal, pass: () => this.#pass() });
    this.#watcher = new Watcher({
      doc,
      scope: () => this.#scope,
      signal,
      onChange: () => this.#lookAgain(),
      onText: (node) => painted.recheck(node),
    });
    void this.#start();
  }

  get content() {
    return this.#client.content;
  }
  get state() {
    return this.#state;
  }
  get failure() {
    return this.#failure;
  }
  get settings() {
    return this.#client.settings;
  }
  get identity() {
    return this.#identity;
  }
  /** In reading order. */
  get records() {
    return this.#store.records;
  }

  cardOf(entity: EntityId) {
    return this.#client.cards.get(entity);
  }

  /** Asks for everything again: settings or corrections have changed. */
  refresh(): void {
    this.#client.reset();
    this.#store.forgetAnswers();
    void this.#askAndPaint();
  }

  snapshot(): () => boolean {
    // Weak references: the caller may keep the function long after the text has left the page.
    const article = new WeakRef(this.#scope.root);
    const read = this.records.map((record) => new WeakRef(record));
    const isThere = (record: WeakRef<BlockRecord>) => {
      const held = record.deref();
      return held !== undefined && beginsThere(held);
    };
    const isMostlyThere = () => read.length > 0 && read.filter(isThere).length >= read.length / 2;
    return () => article.deref()?.isConnected === true && isMostlyThere();
  }

  async #start(): Promise<void> {
    const { doc } = this.view.evidence;
    const { signal } = this.view;
    // Finding the article was a task of its own.
    await yieldToMain();
    if (signal.aborted || !(await this.#reread(this.#parts()))) return;
    await this.#askAndPaint();
    const how = { signal, passive: true, capture: true };
    for (const type of MAY_SHOW) doc.addEventListener(type, () => this.#lookAgain(), how);
    this.#lookAgain();
    for (const delayMs of SECOND_LOOKS_MS) setTimeout(() => this.#lookAgain(), delayMs);
  }

  /** The elements to read, in document order: a headline may stand outside the article's root. */
  #parts(): Element[] {
    const { root } = this.#scope;
    const apart = this.#place?.apart;
    if (!apart) return [root];
    return root.compareDocumentPosition(apart) & BEFORE ? [apart, root] : [root, apart];
  }

  #lookAgain(): void {
    if (this.#state === 'marked') this.#scheduler.request();
  }

  #paint(): void {
    const mode = this.settings?.marks ?? 'first';
    const kindOf = (entity: EntityId) => this.cardOf(entity)?.kind ?? 'person';
    this.painted.show(chooseMarks(this.records, mode), kindOf);
    this.#state = 'marked';
  }

  #conclude(outcome: AskOutcome): void {
    if (outcome.kind === 'done' || outcome.kind === 'ended') return;
    this.#state = outcome.kind;
    this.#failure = outcome.kind === 'failed' ? outcome.error.message : null;
    this.painted.show([], () => 'person');
  }

  async #askAndPaint(): Promise<void> {
    const { signal } = this.view;
    const outcome = await this.#client.ask(
      () => this.records,
      () => !signal.aborted && this.#paint(),
    );
    if (signal.aborted) return;
    if (outcome.kind === 'done') this.#paint();
    this.#conclude(outcome);
  }

  /** Reads elements and puts their blocks in place. @returns false if the signal aborted it */
  async #reread(elements: Iterable<Element>): Promise<boolean> {
    const read = new Map<Element, PageBlock[]>();
    const watch = { ...this.#watcher.hooks, scope: this.#scope };
    for (const element of elements) {
      const blocks: PageBlock[] = [];
      read.set(element, blocks);
      const walk = readBlocks(element, watch);
      const isWhole = await runInSlices(walk, (block) => blocks.push(block), this.view.signal);
      if (!isWhole) return false;
    }
    this.#store.replace(read);
    return true;
  }

  /** The article has grown beyond its root, or been replaced: finds it again. */
  async #refind(outside: readonly Element[]): Promise<void> {
    const beyond = [...this.#beyond, ...outside].filter((element) => element.isConnected);
    this.#beyond = beyond.slice(-MAX_BEYOND);
    const grown = this.#beyond.reduce(
      (sum, element) => sum + (element.textContent?.length ?? 0),
      0,
    );
    if (this.#scope.root.isConnected && grown < ANOTHER_ARTICLE) return;
    const waitMs = this.#refoundMs + REFIND_MS - performance.now();
    if (waitMs > 0) return this.#scheduler.requestIn(waitMs);
    this.#refoundMs = performance.now();
    this.#beyond = [];
    const place = findArticle(this.view.evidence.doc);
    if (!place || isSameScope(place, this.#scope)) return;
    this.#scope = place;
    await this.#reread([place.root]);
  }

  /** Reads what changed, except elements that never stop changing. @returns how long it took, milliseconds */
  async #rereadDirty(dirty: ReadonlySet<Element>): Promise<number> {
    const nowMs = performance.now();
    const quiet = [...dirty].filter((element) => {
      if (!this.#throttle.note(element, nowMs)) return true;
      this.#watcher.putBack(element);
      this.#scheduler.requestIn(QUIET_MS);
      return false;
    });
    if (quiet.length === 0) return 0;
    await this.#reread(quiet);
    return performance.now() - nowMs;
  }

  /** @returns main-thread time that reading took, milliseconds */
  async #pass(): Promise<number> {
    const { dirty, removed, outside } = this.#watcher.take();
    const dropped = removed && this.#store.dropDetached();
    await this.#refind(outside);
    const workMs = await this.#rereadDirty(dirty);
    if (this.view.signal.aborted || this.#state !== 'marked') return 0;
    if (this.records.some(({ mentions }) => mentions === null)) await this.#askAndPaint();
    else if (dropped || dirty.size > 0 || !this.painted.isWhole()) this.#paint();
    return workMs;
  }
}
