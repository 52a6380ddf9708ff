import type { PageContent } from '../../knowledge/briefing/story/content';
import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { PageIdentity, TabDescription } from '../../messaging/protocol';
import { type AskOutcome, type Match, MatchClient } from '../asking/match-client';
import { type CompareRetold, RetoldClient } from '../asking/retold-client';
import type { HeadFacts } from '../news/head-facts';
import type { PageView, ViewReader } from '../page-view';
import { chooseMarks, type PlacedMention } from '../painting/choice';
import type { Highlighter } from '../painting/highlighter';
import { PaintedPage } from '../painting/marks';
import { isPhraseVisible } from '../painting/visibility';
import { textOf } from '../reading/dom';
import { findHeadline } from '../reading/headline';
import { ArticleIdentity } from './article-identity';
import { ArticleText } from './article-text';
import { createIdentityWatch, type IdentityWatch } from './identity-watch';
import { PassScheduler } from './pass-scheduler';
import { idle, yieldToMain } from './slices';

/** Frames and custom elements fill up after the page has loaded; no event tells of a shadow root. */
const SECOND_LOOKS_MS = [1000, 4000];
/** The visible date is read at most this long after the first marks, milliseconds. */
const CLOSER_LOOK_MS = 500;
/** A style alone may show or hide what a click or a key opens or closes. */
const MAY_SHOW = ['click', 'keyup', 'toggle', 'transitionend', 'animationend'];

export interface ArticleNeeds {
  readonly view: PageView;
  readonly match: Match;
  readonly compareRetold: CompareRetold;
  readonly highlighter: Highlighter;
  /** Loads the script that publishes `DATE_READER`, once. */
  loadDates(): Promise<void>;
  /** The first marks are painted. */
  onFirstMarks(): void;
  /** What `describe` tells of the article has changed. */
  onChange(): void;
  /** Called with the page's identity once a name has been found on it, and whenever the identity changes. */
  onIdentity(page: PageIdentity): void;
  /** The text has been read and answered for the first time. */
  onRead(): void;
}

/** One article: asks for its mentions, paints the marks, and follows its changes until the view ends. */
export class FollowedArticle implements ViewReader {
  readonly view: PageView;
  readonly painted: PaintedPage;
  readonly #needs: ArticleNeeds;
  readonly #text: ArticleText;
  readonly #client: MatchClient;
  readonly #retold: RetoldClient;
  readonly #scheduler: PassScheduler;
  readonly #identityWatch: IdentityWatch;
  readonly #identity: ArticleIdentity;
  /** Mentions found to be covered when they came into the viewport. */
  #covered = new WeakSet<Mention>();
  #isSettled = false;
  /** The last argument of `onIdentity`. */
  #toldIdentity: PageIdentity | null = null;
  /** Headline at first reading. Another headline together with another text means another article. */
  #headline: string;
  #firstTexts: ReadonlySet<string> = new Set();
  /** The worker's last answer, and the value that `content` made of it. */
  #content: { readonly of: PageContent; readonly whole: PageContent } | null = null;
  #state: TabDescription['state'] = 'reading';
  #failure: string | null = null;
  /** What can be seen may have changed: marks are chosen again. */
  #mayHaveMoved = false;

  constructor(needs: ArticleNeeds) {
    const { view, match, compareRetold, highlighter } = needs;
    const { signal } = view;
    const { doc } = view.evidence;
    this.#needs = needs;
    this.view = view;
    this.painted = new PaintedPage({
      doc,
      highlighter,
      onFirst: () => needs.onFirstMarks(),
      onCovered: (mentions) => this.#dropCovered(mentions),
    });
    this.#scheduler = new PassScheduler({ document: doc, signal, pass: () => this.#pass() });
    this.#text = new ArticleText({
      doc,
      signal,
      onChange: (isMutation) => {
        if (isMutation) this.#identity.forgetDates();
        this.#lookAgain();
      },
      onText: (node) => this.painted.recheck(node),
      lookIn: (delayMs) => this.#scheduler.requestIn(delayMs),
    });
    this.#identity = new ArticleIdentity({
      view,
      place: () => this.#text.place,
      loadDates: needs.loadDates,
    });
    this.#headline = this.#shownHeadline();
    this.#client = new MatchClient({ page: () => this.identity, match, signal });
    this.#retold = new RetoldClient(compareRetold);
    this.#identityWatch = createIdentityWatch(doc, signal, () => {
      this.#identity.forgetDates();
      this.#checkIdentity();
    });
    void this.#start();
  }

  /** What the worker knows of the page so far; null before its first answer. The same object until it knows more. */
  get content(): PageContent | null {
    const { content } = this.#client;
    const { retold } = this.#retold;
    if (content === null) return null;
    if (this.#content?.of !== content || this.#content.whole.retold !== retold) {
      this.#content = { of: content, whole: { ...content, retold } };
    }
    return this.#content.whole;
  }
  /** Resolves once `content` includes the facts that the page states itself. */
  get compared(): Promise<void> {
    return this.#retold.ready;
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
  /** The text has been read and answered, and all of the page's dates have been read. */
  get isSettled() {
    return this.#isSettled;
  }
  /** Every date that the page states, as far as they can be read now. */
  get dates() {
    return this.#identity.dates;
  }
  get identity() {
    return this.#identity.current;
  }
  /** In reading order. */
  get records() {
    return this.#text.records;
  }

  /** Asks for everything again: settings, corrections or the page's date have changed. */
  refresh(): void {
    this.#client.reset();
    this.#text.forgetAnswers();
    void this.#askAndPaint();
  }

  snapshot(): () => boolean {
    return this.#text.snapshot();
  }

  head(): HeadFacts | null {
    return this.#identity.head();
  }

  async #start(): Promise<void> {
    const { signal } = this.view;
    const { doc } = this.view.evidence;
    // Yields: finding the article was a task of its own.
    await yieldToMain();
    if (signal.aborted) return;
    const [isRead] = await Promise.all([this.#text.read(), this.#identity.makeDateSure()]);
    if (signal.aborted || !isRead) return;
    this.#firstTexts = new Set(this.records.map(({ block }) => block.text));
    await this.#askAndPaint();
    if (signal.aborted) return;
    const how = { signal, passive: true, capture: true };
    for (const type of MAY_SHOW) doc.addEventListener(type, () => this.#lookWhereShown(), how);
    this.#lookAgain();
    for (const delayMs of SECOND_LOOKS_MS) {
      const timer = setTimeout(() => this.#lookAgain(), delayMs);
      // A pending timer would keep the ended view's text in memory.
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
    // After the marks, because reading the visible date takes longer.
    await idle(CLOSER_LOOK_MS, signal);
    await this.#needs.loadDates();
    if (signal.aborted) return;
    this.#checkIdentity();
    this.#isSettled = true;
    if (this.#state === 'marked') this.#needs.onRead();
  }

  #lookAgain(): void {
    if (this.#state === 'marked') this.#scheduler.request();
  }

  #lookWhereShown(): void {
    this.#mayHaveMoved = true;
    this.#covered = new WeakSet();
    this.#lookAgain();
  }

  #dropCovered(mentions: readonly Mention[]): void {
    for (const mention of mentions) this.#covered.add(mention);
    this.#paint();
  }

  readonly #isVisible = ({ mention, record }: PlacedMention): boolean => {
    if (this.#covered.has(mention)) return false;
    // If a page hides all of its text until its scripts have run, visibility tells nothing.
    if (this.#text.isVeiled) return true;
    const range = record.block.rangeOf(mention.start, mention.end);
    return range !== null && isPhraseVisible(range);
  };

  #paint(): void {
    this.#mayHaveMoved = false;
    const mode = this.settings?.marks ?? 'first';
    const { styles } = this.#client;
    const styleOf = (entity: EntityId) => styles[entity] ?? 'off-story';
    const chosen = chooseMarks(this.records, mode, this.#isVisible);
    this.painted.show(chosen, this.records, styleOf);
    this.#state = 'marked';
  }

  #conclude(outcome: AskOutcome): void {
    if (outcome.kind === 'done' || outcome.kind === 'ended') return;
    this.#state = outcome.kind;
    this.#failure = outcome.kind === 'failed' ? outcome.error.message : null;
    this.painted.show([], [], () => 'person');
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
    this.#tellIdentity();
    this.#needs.onChange();
    void this.#compareRetold();
  }

  /** After the marks, which do not depend on it. */
  async #compareRetold(): Promise<void> {
    const before = this.#retold.retold;
    await this.#retold.ask(this.records);
    if (!this.view.signal.aborted && this.#retold.retold !== before) this.#needs.onChange();
  }

  /** The worker hears only of pages that name an entity. */
  #tellIdentity(): void {
    if (this.identity === this.#toldIdentity) return;
    if (!this.records.some(({ mentions }) => mentions !== null && mentions.length > 0)) return;
    this.#toldIdentity = this.identity;
    this.#needs.onIdentity(this.identity);
  }

  #checkIdentity(): void {
    const changed = this.#identity.update();
    // Cards are as of the page's date.
    if (changed === 'days') this.refresh();
    else if (changed === 'other') {
      this.#tellIdentity();
      this.#needs.onChange();
    }
  }

  #shownHeadline(): string {
    const headline = findHeadline(this.view.evidence.doc);
    return headline ? textOf(headline).trim() : '';
  }

  /** An app may show another article at the same address. The same text rendered again is the same article. */
  #isReplaced(): boolean {
    const headline = this.#shownHeadline();
    if (!headline || headline === this.#headline || this.#firstTexts.size === 0) return false;
    const kept = this.records.filter(({ block }) => this.#firstTexts.has(block.text));
    return kept.length < this.#firstTexts.size / 2;
  }

  /** @returns main-thread time that reading took, milliseconds */
  async #pass(): Promise<number> {
    const { hasChanged, workMs } = await this.#text.update();
    if (this.view.signal.aborted || this.#state !== 'marked') return 0;
    if (hasChanged) this.#identityWatch.articleChanged();
    if (hasChanged && this.#isReplaced()) {
      this.view.replace();
      return 0;
    }
    if (this.records.some(({ mentions }) => mentions === null)) await this.#askAndPaint();
    else if (hasChanged || this.#mayHaveMoved || !this.painted.isWhole()) this.#paint();
    return workMs;
  }
}
