import type { PageContent } from '../../knowledge/briefing/content';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { LibraryContext } from '../../knowledge/library/library';
import type { EntityId } from '../../knowledge/schema/types';
import type { Failure, MatchReply, PageIdentity, Settings } from '../../messaging/protocol';
import type { BlockRecord } from '../reading/record';
import { blockToMatch, type Match, sortIn } from './ask';
import { fromView, inBatches } from './batches';

/** Puts blocks to the worker, one request at a time, and carries what the page has established so far. */
export interface Asker {
  readonly cards: ReadonlyMap<EntityId, CardBriefing>;
  readonly settings: Settings | null;
  /** What the worker knows of the page so far; null before its first answer. */
  readonly content: PageContent | null;
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

export interface AskerNeeds {
  readonly page: () => PageIdentity;
  readonly match: Match;
  readonly signal: AbortSignal;
  /** The answer to the page's first request, which another script asked. */
  readonly first: MatchReply | null;
}

const NOTHING: LibraryContext = { established: {} };

export function createAsker({ page, match, signal, first }: AskerNeeds): Asker {
  const cards = new Map<EntityId, CardBriefing>(Object.entries(first?.cards ?? {}));
  let context = first?.context ?? NOTHING;
  let settings = first?.settings ?? null;
  /** How many entities were established when those that wait were last asked for. */
  let settled = 0;
  let running: Promise<AskOutcome> | null = null;

  const established = () => Object.keys(context.established).length;

  const askBatch = async (batch: readonly BlockRecord[]): Promise<AskOutcome> => {
    const blocks = batch.map(({ block }) => blockToMatch(block));
    const result = await match({ page: page(), blocks, context });
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
    const open = fromView(records().filter(({ mentions }) => mentions === null));
    const outcome = await round(inBatches(open), answered);
    if (outcome.kind !== 'done' || established() === settled) return outcome;
    const last = await round(inBatches(records().filter(({ waiting }) => waiting)), answered);
    settled = established();
    return last;
  };

  return {
    cards,
    get settings() {
      return settings;
    },
    get content() {
      return context.content ?? null;
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
      context = NOTHING;
      settled = 0;
    },
  };
}
