import type { CardBriefing } from '../knowledge/briefing/types';
import type { Mention, PageContext } from '../knowledge/matching/types';
import type { EntityId } from '../knowledge/schema/types';
import type {
  Failure,
  MatchReply,
  MatchRequest,
  PageIdentity,
  Result,
  Settings,
} from '../messaging/protocol';
import { fromView, inBatches } from './reading/batches';
import type { BlockRecord } from './reading/ledger';

export type Match = (request: MatchRequest) => Promise<Result<MatchReply>>;

/** Puts blocks to the worker, one request at a time, and carries what the page has established so far. */
export interface Asker {
  readonly cards: ReadonlyMap<EntityId, CardBriefing>;
  readonly settings: Settings | null;
  /**
   * Asks for every record without an answer, and again for those that wait when the context has grown.
   * @param answered called after each reply, so that what is known can be painted
   */
  ask(records: () => readonly BlockRecord[], answered: () => void): Promise<AskOutcome>;
  /** Forgets every answer's context: the settings or the reader's corrections have changed. */
  reset(): void;
}

export type AskOutcome =
  | { readonly kind: 'done' | 'off' | 'ended' }
  | { readonly kind: 'failed'; readonly error: Failure };

/** A worker that is just waking may lose the first message. */
const MAY_RETRY = new Set<Failure['code']>(['no-reply', 'disconnected']);

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

export function createAsker(page: PageIdentity, match: Match, signal: AbortSignal): Asker {
  const cards = new Map<EntityId, CardBriefing>();
  let context: PageContext = { established: {} };
  let settings: Settings | null = null;
  let running: Promise<AskOutcome> | null = null;

  const send = async (batch: readonly BlockRecord[]): Promise<Result<MatchReply>> => {
    const request = { page, blocks: batch.map(({ block }) => block.text), context };
    const first = await match(request);
    if (first.ok || signal.aborted || !MAY_RETRY.has(first.error.code)) return first;
    return match(request);
  };

  const established = () => Object.keys(context.established).length;

  const askBatch = async (batch: readonly BlockRecord[]): Promise<AskOutcome> => {
    const result = await send(batch);
    if (signal.aborted) return { kind: 'ended' };
    if (!result.ok) return { kind: 'failed', error: result.error };
    settings = result.value.settings;
    if (result.value.state === 'off' || !settings.enabled) return { kind: 'off' };
    for (const [entity, card] of Object.entries(result.value.cards)) cards.set(entity, card);
    context = result.value.context;
    sortIn(batch, result.value);
    return { kind: 'done' };
  };

  const round = async (batches: Iterable<readonly BlockRecord[]>, answered: () => void) => {
    for (const batch of batches) {
      const outcome = await askBatch(batch);
      if (outcome.kind !== 'done') return outcome;
      answered();
    }
    return { kind: 'done' } as const;
  };

  const run = async (records: () => readonly BlockRecord[], answered: () => void) => {
    const known = established();
    const open = fromView(records().filter(({ mentions }) => mentions === null));
    const outcome = await round(inBatches(open), answered);
    if (outcome.kind !== 'done' || established() === known) return outcome;
    return round(inBatches(records().filter(({ waiting }) => waiting)), answered);
  };

  return {
    cards,
    get settings() {
      return settings;
    },
    async ask(records, answered) {
      // One at a time: each request carries the context that the one before it brought.
      while (running) await running;
      running = run(records, answered);
      const outcome = await running;
      running = null;
      return outcome;
    },
    reset() {
      context = { established: {} };
    },
  };
}
