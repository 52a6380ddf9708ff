import type { EntityId } from '../../knowledge/schema/types';
import type { PageIdentity, TabDescription } from '../../messaging/protocol';
import { type Asker, type AskOutcome, createAsker } from '../asking/asker';
import type { FirstAnswer, FirstReading, Followed } from '../handover';
import { identify } from '../identity/identity';
import { chooseMarks } from '../painting/choice';
import type { PaintedPage } from '../painting/marks';
import type { PageBlock } from '../reading/block';
import { beginsThere, createLedger, type Ledger } from '../reading/ledger';
import type { BlockRecord } from '../reading/record';
import type { Scope } from '../reading/scope';
import { createFollower, type Follower } from './follower';
import { isSameScope } from './part';
import { createRestlessness, QUIET_MS } from './restless';
import { runInSlices } from './slices';
import { createWatcher, type Watcher } from './watcher';

/** New prose outside the article that is worth finding the article anew for, characters. */
const ANOTHER_ARTICLE = 600;
/** Finding the article costs some milliseconds: not more often than this. */
const REFIND_MS = 2000;
/** New elements outside the article that are remembered until then. */
const MAX_BEYOND = 100;
/** Frames and custom elements fill up after the page is there; nothing tells of a shadow root. */
const SECOND_LOOKS_MS = [1000, 4000];
/** What a click or a key opens may be shown by a style alone. */
const MAY_SHOW = ['click', 'keyup', 'toggle', 'transitionend', 'animationend'];

/** Tells who a page is that has named somebody: the worker keeps that with its visit. */
export type Introduce = (page: PageIdentity) => void;

/** One article from its first marks on: asks for the rest, paints, and follows it as it changes, until its signal. */
export class FollowedArticle implements Followed {
  readonly #first: FirstReading;
  readonly #painted: PaintedPage;
  readonly #asker: Asker;
  readonly #ledger: Ledger;
  readonly #follower: Follower;
  readonly #watcher: Watcher;
  readonly #restless = createRestlessness();
  #scope: Scope;
  readonly #introduce: Introduce;
  #identity: PageIdentity;
  #state: TabDescription['state'];
  #failure: string | null = null;
  #refoundMs = Number.NEGATIVE_INFINITY;
  #beyond: readonly Element[] = [];

  constructor(
    first: FirstReading,
    { reply, records }: FirstAnswer,
    painted: PaintedPage,
    introduce: Introduce,
  ) {
    const { collector, evidence, lent, match, signal } = first;
    this.#first = first;
    this.#painted = painted;
    this.#introduce = introduce;
    this.#identity = identify(evidence, first.place, Date.now());
    this.#scope = first.scope;
    this.#state = first.state;
    this.#ledger = createLedger(evidence.doc, records);
    this.#asker = createAsker({ page: () => this.#identity, match, signal, first: reply });
    this.#follower = createFollower({ document: evidence.doc, signal, pass: () => this.#pass() });
    this.#watcher = createWatcher({
      collector,
      scope: () => this.#scope,
      lent,
      signal,
      onChange: () => this.#lookAgain(),
      onText: (node) => painted.recheck(node),
    });
    void this.#begin();
    const how = { signal, passive: true, capture: true };
    for (const type of MAY_SHOW) {
      evidence.doc.addEventListener(type, () => this.#lookAgain(), how);
    }
  }

  get content() {
    return this.#asker.content;
  }

  get state() {
    return this.#state;
  }
  get failure() {
    return this.#failure;
  }
  get settings() {
    return this.#asker.settings;
  }
  get identity() {
    return this.#identity;
  }
  /** In reading order. */
  get records() {
    return this.#ledger.records;
  }

  cardOf(entity: EntityId) {
    return this.#asker.cards.get(entity);
  }

  /** Asks for everything again: settings or corrections have changed. */
  refresh(): void {
    this.#forgetAnswers();
    void this.#askAndPaint();
  }

  standing(): () => boolean {
    // Held weakly: who asks may do so long after, and what has left the page is let go.
    const article = new WeakRef(this.#scope.root);
    const read = this.#ledger.records.map((record) => new WeakRef(record));
    const isThere = (record: WeakRef<BlockRecord>) => {
      const held = record.deref();
      return held !== undefined && beginsThere(held);
    };
    const isMostlyThere = () => read.length > 0 && read.filter(isThere).length >= read.length / 2;
    return () => article.deref()?.isConnected === true && isMostlyThere();
  }

  async #begin(): Promise<void> {
    if (this.#state === 'marked') this.#takeOver();
    const isOpen = this.records.some(({ mentions, waiting }) => mentions === null || waiting);
    // Where nothing was read there is nothing to ask either, and reading has come to its end all the same.
    if (this.#state === 'reading' || (this.#state !== 'off' && isOpen)) await this.#askAndPaint();
    this.#lookAgain();
    for (const delayMs of SECOND_LOOKS_MS) setTimeout(() => this.#lookAgain(), delayMs);
  }

  #takeOver(): void {
    this.#paint();
    if (this.#identity.date?.day !== this.#first.identity.date?.day) {
      // Cards speak as of the page's date: where that had to be looked for, they are asked for anew.
      this.#forgetAnswers();
      this.#state = 'reading';
    } else if (this.records.some(({ mentions }) => mentions?.length)) {
      this.#introduce(this.#identity);
    }
  }

  #forgetAnswers(): void {
    this.#asker.reset();
    this.#ledger.forgetAnswers();
  }

  #lookAgain(): void {
    if (this.#state === 'marked') this.#follower.nudge();
  }

  #paint(): void {
    const mode = this.#asker.settings?.marks ?? 'first';
    const kindOf = (entity: EntityId) => this.cardOf(entity)?.kind ?? 'person';
    this.#painted.show(chooseMarks(this.records, mode), kindOf);
    this.#state = 'marked';
  }

  #conclude(outcome: AskOutcome): void {
    if (outcome.kind === 'done' || outcome.kind === 'ended') return;
    this.#state = outcome.kind;
    this.#failure = outcome.kind === 'failed' ? outcome.error.message : null;
    this.#painted.show([], () => 'person');
  }

  async #askAndPaint(): Promise<void> {
    const { signal } = this.#first;
    const outcome = await this.#asker.ask(
      () => this.records,
      () => !signal.aborted && this.#paint(),
    );
    if (signal.aborted) return;
    if (outcome.kind === 'done') this.#paint();
    this.#conclude(outcome);
  }

  /** Reads elements again and puts their blocks in place. @returns false when the signal ended it */
  async #reread(elements: Iterable<Element>): Promise<boolean> {
    const { lent, signal } = this.#first;
    const read = new Map<Element, PageBlock[]>();
    for (const element of elements) {
      const blocks: PageBlock[] = [];
      read.set(element, blocks);
      const walk = lent.readBlocks(element, { ...this.#watcher, scope: this.#scope });
      if (!(await runInSlices(walk, (block) => blocks.push(block), signal))) return false;
    }
    this.#ledger.replace(read);
    return true;
  }

  /** The article has grown beyond its root, or been replaced: finds it anew. */
  async #refind(outside: readonly Element[]): Promise<void> {
    const { evidence, lent } = this.#first;
    const beyond = [...this.#beyond, ...outside].filter((element) => element.isConnected);
    this.#beyond = beyond.slice(-MAX_BEYOND);
    const grown = this.#beyond.reduce(
      (sum, element) => sum + (element.textContent?.length ?? 0),
      0,
    );
    if (this.#scope.root.isConnected && grown < ANOTHER_ARTICLE) return;
    const waitMs = this.#refoundMs + REFIND_MS - performance.now();
    if (waitMs > 0) return this.#follower.nudgeIn(waitMs);
    this.#refoundMs = performance.now();
    this.#beyond = [];
    const place = lent.findArticle(evidence.doc);
    if (!place || isSameScope(place, this.#scope)) return;
    this.#scope = place;
    await this.#reread([place.root]);
  }

  /** Reads what changed, and leaves alone what never stands still. @returns how long it took, milliseconds */
  async #rereadDirty(dirty: ReadonlySet<Element>): Promise<number> {
    const nowMs = performance.now();
    const quiet = [...dirty].filter((element) => {
      if (!this.#restless.note(element, nowMs)) return true;
      this.#watcher.putBack(element);
      this.#follower.nudgeIn(QUIET_MS);
      return false;
    });
    if (quiet.length === 0) return 0;
    await this.#reread(quiet);
    return performance.now() - nowMs;
  }

  /** @returns the main-thread time that reading took, milliseconds */
  async #pass(): Promise<number> {
    const { dirty, removed, outside } = this.#watcher.take();
    const dropped = removed && this.#ledger.dropDetached();
    await this.#refind(outside);
    const workMs = await this.#rereadDirty(dirty);
    if (this.#first.signal.aborted || this.#state !== 'marked') return 0;
    if (this.records.some(({ mentions }) => mentions === null)) await this.#askAndPaint();
    else if (dropped || dirty.size > 0 || !this.#painted.isWhole()) this.#paint();
    return workMs;
  }
}
