import { type ArticlePlace, findArticle } from '../reading/article-root';
import { isConnected, positionTo, textOf } from '../reading/dom';
import { type Scope, wholeOf } from '../reading/scope';
import type { PageBlock } from '../reading/text/block';
import { BlockStore, beginsThere } from '../reading/text/block-store';
import { BEFORE } from '../reading/text/nodes';
import { readBlocks } from '../reading/text/reader';
import type { BlockRecord } from '../reading/text/record';
import { createMutationThrottle, QUIET_MS } from './mutation-throttle';
import { isSameScope } from './part';
import { runInSlices } from './slices';
import { Watcher } from './watcher';

/** Amount of new prose outside the article after which the article is located again, characters. */
const ANOTHER_ARTICLE = 600;
/** Minimum interval, milliseconds: finding the article takes several milliseconds. */
const REFIND_MS = 2000;
/** Maximum number of new elements outside the article that are remembered until then. */
const MAX_BEYOND = 100;

export interface ArticleTextNeeds {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** Something in the page changed. @param isMutation not only a size or a frame */
  onChange(isMutation?: boolean): void;
  /** The data of a text node changed. */
  onText(node: Node): void;
  /** Another update is needed, after `delayMs` or later. */
  lookIn(delayMs: number): void;
}

/** What an update found. */
export interface TextUpdate {
  readonly hasChanged: boolean;
  /** Main-thread time that reading took. */
  readonly workMs: number;
}

/** The text of an article as blocks in reading order, kept up to date with the page. */
export class ArticleText {
  readonly #needs: ArticleTextNeeds;
  readonly #store: BlockStore;
  readonly #watcher: Watcher;
  readonly #throttle = createMutationThrottle();
  #place: ArticlePlace | null;
  #scope: Scope;
  #refoundMs = Number.NEGATIVE_INFINITY;
  #beyond: readonly Element[] = [];

  constructor(needs: ArticleTextNeeds) {
    const { doc, signal } = needs;
    this.#needs = needs;
    this.#place = findArticle(doc);
    this.#scope = this.#place ?? wholeOf(doc.body ?? doc.documentElement);
    this.#store = new BlockStore(doc);
    this.#watcher = new Watcher({
      doc,
      signal,
      scope: () => this.#scope,
      onChange: needs.onChange,
      onText: (node) => needs.onText(node),
    });
  }

  /** Null where no article was found, and the whole page is read. */
  get place(): ArticlePlace | null {
    return this.#place;
  }

  /** The page hides its text until its scripts have run. */
  get isVeiled(): boolean {
    return this.#scope.isVeiled;
  }

  /** In reading order. */
  get records(): readonly BlockRecord[] {
    return this.#store.records;
  }

  /** Reads the whole article. @returns false if the signal aborted it */
  read(): Promise<boolean> {
    const { root } = this.#scope;
    // A headline may stand outside the article's root.
    const apart = this.#place?.apart;
    if (!apart) return this.#reread([root]);
    const isBefore = positionTo(root, apart) & BEFORE;
    return this.#reread(isBefore ? [apart, root] : [root, apart]);
  }

  /** Marks every block as unanswered. */
  forgetAnswers(): void {
    this.#store.forgetAnswers();
  }

  /** Reads what has changed since the last update. */
  async update(): Promise<TextUpdate> {
    const { dirty, removed, outside } = this.#watcher.take();
    const dropped = removed && this.#store.dropDetached();
    await this.#refind(outside);
    const workMs = await this.#rereadDirty(dirty);
    return { hasChanged: dropped || dirty.size > 0, workMs };
  }

  /** Remembers what has been read. @returns tells whether the page still shows most of it */
  snapshot(): () => boolean {
    // Weak references: the caller may keep the function long after the text has left the page.
    const article = new WeakRef(this.#scope.root);
    const read = this.records.map((record) => new WeakRef(record));
    const isThere = (record: WeakRef<BlockRecord>) => {
      const held = record.deref();
      return held !== undefined && beginsThere(held);
    };
    const isMostlyThere = () => read.length > 0 && read.filter(isThere).length >= read.length / 2;
    return () => {
      const held = article.deref();
      return held !== undefined && isConnected(held) && isMostlyThere();
    };
  }

  /** Reads elements and puts their blocks in place. @returns false if the signal aborted it */
  async #reread(elements: Iterable<Element>): Promise<boolean> {
    const read = new Map<Element, PageBlock[]>();
    const watch = { ...this.#watcher.hooks, scope: this.#scope };
    for (const element of elements) {
      const blocks: PageBlock[] = [];
      read.set(element, blocks);
      const walk = readBlocks(element, watch);
      const isWhole = await runInSlices(walk, (block) => blocks.push(block), this.#needs.signal);
      if (!isWhole) return false;
    }
    this.#store.replace(read);
    return true;
  }

  /** Finds the article again: it has grown beyond its root or been replaced. */
  async #refind(outside: readonly Element[]): Promise<void> {
    const beyond = [...this.#beyond, ...outside].filter((element) => isConnected(element));
    this.#beyond = beyond.slice(-MAX_BEYOND);
    const grown = this.#beyond.reduce((sum, element) => sum + textOf(element).length, 0);
    if (isConnected(this.#scope.root) && grown < ANOTHER_ARTICLE) return;
    const waitMs = this.#refoundMs + REFIND_MS - performance.now();
    if (waitMs > 0) return this.#needs.lookIn(waitMs);
    this.#refoundMs = performance.now();
    this.#beyond = [];
    const place = findArticle(this.#needs.doc);
    if (!place || isSameScope(place, this.#scope)) return;
    this.#place = place;
    this.#scope = place;
    await this.#reread([place.root]);
  }

  /** Reads what changed, except elements that never stop changing. @returns how long it took, milliseconds */
  async #rereadDirty(dirty: ReadonlySet<Element>): Promise<number> {
    const nowMs = performance.now();
    const quiet = [...dirty].filter((element) => {
      if (!this.#throttle.note(element, nowMs)) return true;
      this.#watcher.putBack(element);
      this.#needs.lookIn(QUIET_MS);
      return false;
    });
    if (quiet.length === 0) return 0;
    await this.#reread(quiet);
    return performance.now() - nowMs;
  }
}
