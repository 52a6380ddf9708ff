import type { PageContent } from '../../knowledge/briefing/story/content';
import type { LibraryContext } from '../../knowledge/library/library';
import type { Mention } from '../../knowledge/matching/types';
import type { TextBlock } from '../../knowledge/text/block';
import type {
  Failure,
  MatchReply,
  MatchRequest,
  PageIdentity,
  Result,
  Settings,
} from '../../messaging/protocol';
import type { PageBlock } from '../reading/text/block';
import type { BlockRecord } from '../reading/text/record';
import { inBatches } from './batches';
import { fromView } from './from-view';

export type Match = (request: MatchRequest) => Promise<Result<MatchReply>>;

export type AskOutcome =
  | { readonly kind: 'done' | 'off' | 'ended' }
  | { readonly kind: 'failed'; readonly error: Failure };

export interface MatchClientNeeds {
  readonly page: () => PageIdentity;
  readonly match: Match;
  readonly signal: AbortSignal;
}

const EMPTY: LibraryContext = { established: {} };

/** A block as the worker takes it. */
export const blockToMatch = ({ text, lang, role }: PageBlock): TextBlock => ({ text, lang, role });

/** Gives each record of a batch its mentions. */
function sortIn(batch: readonly BlockRecord[], { mentions, waiting }: MatchReply): void {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = found.get(mention.block);
    if (list) list.push(mention);
    else found.set(mention.block, [mention]);
  }
  const waits = new Set(waiting);
  batch.forEach((record, index) => {
    record.mentions = (found.get(index) ?? []).sort((a, b) => a.start - b.start);
    record.waiting = waits.has(index);
  });
}

/** Sends blocks to the worker, one request at a time, with the context that earlier replies brought. */
export class MatchClient {
  /** Style of each entity's marks. */
  styles: MatchReply['styles'] = {};
  settings: Settings | null = null;
  readonly #needs: MatchClientNeeds;
  #context: LibraryContext = EMPTY;
  /** How many entities were established when waiting blocks were last asked for. */
  #settled = 0;
  #running: Promise<AskOutcome> | null = null;

  constructor(needs: MatchClientNeeds) {
    this.#needs = needs;
  }

  /** What the worker knows of the page so far; null before its first answer. */
  get content(): PageContent | null {
    return this.#context.content ?? null;
  }

  /**
   * Asks for every record without an answer, and again for waiting ones if the context has grown.
   * @param answered called after some of the replies, so that what is known can be painted
   */
  async ask(records: () => readonly BlockRecord[], answered: () => void): Promise<AskOutcome> {
    // One at a time: each request carries the context of the reply before it.
    while (this.#running) await this.#running;
    this.#running = this.#run(records, answered);
    const outcome = await this.#running;
    this.#running = null;
    return outcome;
  }

  /** Forgets the context of all answers: the settings or the reader's corrections have changed. */
  reset(): void {
    this.#context = EMPTY;
    this.#settled = 0;
  }

  async #run(records: () => readonly BlockRecord[], answered: () => void): Promise<AskOutcome> {
    const established = () => Object.keys(this.#context.established).length;
    const open = fromView(records().filter(({ mentions }) => mentions === null));
    const outcome = await this.#round(inBatches(open), answered);
    if (outcome.kind !== 'done' || established() === this.#settled) return outcome;
    const waiting = records().filter((record) => record.waiting);
    const last = await this.#round(inBatches(waiting), answered);
    this.#settled = established();
    return last;
  }

  async #round(
    batches: Iterable<readonly BlockRecord[]>,
    answered: () => void,
  ): Promise<AskOutcome> {
    let count = 0;
    for (const batch of batches) {
      const outcome = await this.#askBatch(batch);
      if (outcome.kind !== 'done') return outcome;
      count += 1;
      // After 1, 2, 4 ... answers, because each painting goes through the whole page.
      if ((count & (count - 1)) === 0) answered();
    }
    return { kind: 'done' };
  }

  async #askBatch(batch: readonly BlockRecord[]): Promise<AskOutcome> {
    const { match, page, signal } = this.#needs;
    const blocks = batch.map(({ block }) => blockToMatch(block));
    const result = await match({ page: page(), blocks, context: this.#context });
    if (signal.aborted) return { kind: 'ended' };
    if (!result.ok) return { kind: 'failed', error: result.error };
    const { value } = result;
    this.settings = value.settings;
    if (value.state === 'off' || !value.settings.enabled) return { kind: 'off' };
    this.styles = value.styles;
    this.#context = value.context;
    sortIn(batch, value);
    return { kind: 'done' };
  }
}
