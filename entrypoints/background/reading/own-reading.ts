import type { OpenedPack } from '../../../knowledge/library/library';
import type { DecidedCluster } from '../../../knowledge/reading/own/decisions';
import {
  type LearntArticle,
  type LearntReference,
  learntFrom,
} from '../../../knowledge/reading/own/learnt';
import { readInSteps } from '../../../knowledge/reading/read-article';
import type { TextBlock } from '../../../knowledge/text/block';
import { unwrap } from '../../../messaging/failure';
import type { LearnReply } from '../../../messaging/protocol';
import type { ReadingStore } from '../../../storage/reading';
import { knowledgeFrom } from '../open-knowledge';
import { type LearntState, loadState, oneByOne } from './own-fold';

/** What was learnt from the reader's own articles. */
export interface OwnReading {
  /** The reader's own pack; null if nothing is marked, or the store does not answer in time. Never throws. */
  opened(): Promise<OpenedPack | null>;
  /** Learns from an article, after all earlier requests. @throws ExpectedFailure of the store */
  learn(reference: LearntReference, blocks: readonly TextBlock[]): Promise<LearnReply>;
  /** Everything that was learnt, joined; null if nothing was. */
  state(): Promise<LearntState | null>;
  /** Moves what was learnt about a name into the bin. */
  forget(name: DecidedCluster, atMs: number): Promise<void>;
  /** Makes the pack again after the options page has changed the store. */
  renew(): Promise<void>;
}

export interface OwnReadingNeeds {
  readonly store: ReadingStore;
  readonly loadLists: () => Promise<void>;
  /** The pack came too late: pages were read without it. */
  readonly late: () => void;
}

/** A store that hangs must not delay the marks longer than this, milliseconds. */
const WAIT_MS = 250;
/** The fold is written after this many articles; those learnt since are added to it when the worker starts again. */
const KEEP_FOLD_AFTER = 20;

/** The text to learn from, without captions, which name the photographer. */
function textOf(title: string, blocks: readonly TextBlock[]): string {
  const parts = blocks.filter(({ role }) => role !== 'caption').map(({ text }) => text);
  const hasHeadline = blocks.some(({ role }) => role === 'headline');
  return (hasHeadline || title === '' ? parts : [title, ...parts]).join('\n\n');
}

/** Copies of one text have most hashes in common; the same page read again has all. */
function isSameText(one: LearntArticle, other: LearntArticle): boolean {
  return one.sketch.join() === other.sketch.join() && one.day === other.day;
}

class Keeper implements OwnReading {
  private readonly needs: OwnReadingNeeds;
  private last: Promise<unknown> = Promise.resolve();
  private memory: LearntState | null = null;
  private pack: Promise<OpenedPack | null> | null = null;
  private sinceKept = 0;

  constructor(needs: OwnReadingNeeds) {
    this.needs = needs;
  }

  async opened(): Promise<OpenedPack | null> {
    this.pack ??= this.open();
    const mine = this.pack;
    const late = Symbol('late');
    const first = await Promise.race([
      mine,
      new Promise<typeof late>((done) => setTimeout(done, WAIT_MS, late)),
    ]);
    if (first !== late) return first;
    void mine.then((pack) => pack && this.needs.late());
    return null;
  }

  /** Opens the compiled pack, or makes it if it is not of the store's current state. */
  private async open(): Promise<OpenedPack | null> {
    try {
      const kept = unwrap(await this.needs.store.pack());
      if (kept.isEmpty) return null;
      if (!kept.isCurrent) return await this.inTurn(() => this.make());
      return kept.bytes && knowledgeFrom(new Uint8Array(kept.bytes));
    } catch {
      this.pack = null;
      return null;
    }
  }

  /** One at a time: two articles must not be folded into the same state. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.last.then(act);
    this.last = result.catch(() => undefined); // the caller gets the failure
    return result;
  }

  private async current(): Promise<LearntState> {
    await this.needs.loadLists();
    const generation = unwrap(await this.needs.store.generation());
    if (this.memory?.generation !== generation) this.memory = await loadState(this.needs.store);
    return this.memory;
  }

  private async make(): Promise<OpenedPack | null> {
    const state = await this.current();
    const bytes = await oneByOne(state.compileInSteps());
    await this.needs.store.keepPack(state.generation, bytes && (bytes.buffer as ArrayBuffer)); // made by writeFile
    return bytes && knowledgeFrom(bytes);
  }

  async state(): Promise<LearntState | null> {
    if (unwrap(await this.needs.store.count()) === 0) return null;
    return this.inTurn(() => this.current());
  }

  async renew(): Promise<void> {
    this.pack = null;
    await this.opened();
  }

  async forget(name: DecidedCluster, atMs: number): Promise<void> {
    const articles = name.articles.map(String);
    const id = `forget ${crypto.randomUUID()}`;
    unwrap(await this.needs.store.forgetName(id, { ...name, articles }, atMs));
    await this.renew();
  }

  learn(reference: LearntReference, blocks: readonly TextBlock[]): Promise<LearnReply> {
    return this.inTurn(() => this.learnNow(reference, blocks));
  }

  private async learnNow(
    reference: LearntReference,
    blocks: readonly TextBlock[],
  ): Promise<LearnReply> {
    const { store, loadLists } = this.needs;
    await loadLists();
    const article = await read(reference, textOf(reference.title, blocks));
    if (!article) return { state: 'empty', names: 0 };
    const names = new Set(article.names.map(({ cluster }) => cluster)).size;
    const before = unwrap(await store.get(article.url));
    if (before && isSameText(before, article)) return { state: 'same', names };
    const state = await this.current();
    const generation = unwrap(await store.put(article));
    if (before || generation !== state.generation + 1) this.memory = null;
    else {
      state.add(article);
      state.generation = generation;
    }
    const pack = await this.make();
    this.pack = Promise.resolve(pack);
    await this.keepFold(this.memory);
    return { state: 'learnt', names };
  }

  private async keepFold(state: LearntState | null): Promise<void> {
    this.sinceKept += 1;
    if (!state || (this.sinceKept < KEEP_FOLD_AFTER && state.references.size > KEEP_FOLD_AFTER))
      return;
    this.sinceKept = 0;
    await this.needs.store.keepFold(state.kept());
  }
}

async function read(reference: LearntReference, text: string): Promise<LearntArticle | null> {
  const { url, day, dayFrom, lang } = reference;
  const reading = await oneByOne(
    readInSteps({
      id: url,
      text,
      ...(dayFrom === 'page' && { date: day }),
      ...(lang !== null && { lang }),
    }),
  );
  return learntFrom(reading, reference);
}

export const createOwnReading = (needs: OwnReadingNeeds): OwnReading => new Keeper(needs);
