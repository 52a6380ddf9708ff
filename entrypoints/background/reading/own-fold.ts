import { ReadingFold } from '../../../knowledge/reading/fold';
import {
  type DecidedCluster,
  type Decision,
  decide,
} from '../../../knowledge/reading/own/decisions';
import {
  foldable,
  type LearntArticle,
  type LearntReference,
} from '../../../knowledge/reading/own/learnt';
import { OwnPackCompiler } from '../../../knowledge/reading/own/pack';
import { isShown } from '../../../knowledge/reading/own/shown';
import { allSteps, type Steps } from '../../../knowledge/reading/steps';
import { unwrap } from '../../../messaging/failure';
import type { ReadingStore } from '../../../storage/reading';
import type { OwnFold } from '../../../storage/schema';

/** Articles that are folded before the worker yields to other requests; about 10 ms. */
const SLICE = 40;

/** Yields, so that messages of other tabs are answered. */
const yieldToOthers = () => new Promise<void>((done) => setTimeout(done, 0));

/** Takes steps one by one; between two of them the worker answers other tabs. */
export async function oneByOne<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await yieldToOthers();
  }
}

const referenceOf = ({
  sketch: _,
  names: __,
  roles: ___,
  quotations: ____,
  ...reference
}: LearntArticle): LearntReference => reference;

/** Everything that was learnt, joined, in the worker's memory. It can be rebuilt from the store at any time. */
export class LearntState {
  readonly references: Map<string, LearntReference>;
  private readonly fold: ReadingFold;
  private readonly decisions: readonly Decision[];
  private readonly compiler: OwnPackCompiler;
  private decided: readonly DecidedCluster[] | null = null;
  /** The store's generation that it was made from. */
  generation: number;

  constructor(kept: OwnFold | null, decisions: readonly Decision[], generation: number) {
    this.fold = new ReadingFold(kept?.state);
    this.references = new Map(
      (kept?.references ?? []).map((reference) => [reference.url, reference]),
    );
    this.decisions = decisions;
    this.compiler = new OwnPackCompiler(this.references, this.groupOf);
    this.generation = generation;
  }

  add(article: LearntArticle): void {
    this.fold.add(foldable(article));
    this.references.set(article.url, referenceOf(article));
    this.decided = null;
  }

  readonly groupOf = (article: string | number) => this.fold.groupOfArticle(article);

  clusters(): readonly DecidedCluster[] {
    this.decided ??= decide(this.fold.clusters(), this.decisions, this.groupOf);
    return this.decided;
  }

  /** The reader's own pack; null if nothing is marked. */
  compile(): Uint8Array | null {
    return allSteps(this.compileInSteps());
  }

  /** As `compile`, in steps. Until the last one nothing may be added. */
  *compileInSteps(): Steps<Uint8Array | null> {
    yield;
    const shown = this.clusters().filter(isShown);
    yield;
    return yield* this.compiler.compileInSteps(shown);
  }

  kept(): OwnFold {
    return {
      generation: this.generation,
      state: this.fold.state(),
      references: [...this.references.values()],
    };
  }
}

/** The current state: the stored fold with what was learnt since, or all articles folded again. */
export async function loadState(store: ReadingStore): Promise<LearntState> {
  const [generation, kept, decisions] = await Promise.all([
    store.generation(),
    store.fold(),
    store.decisions(),
  ]);
  const made = unwrap(decisions).map(({ decision }) => decision);
  const start = unwrap(kept);
  const state = new LearntState(start?.fold ?? null, made, unwrap(generation));
  const articles = start ? start.added : unwrap(await store.articles());
  for (const [at, article] of articles.entries()) {
    state.add(article);
    if (at % SLICE === SLICE - 1) await yieldToOthers();
  }
  return state;
}
