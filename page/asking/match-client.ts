import type { PageContent } from '../../knowledge/briefing/content';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { LibraryContext } from '../../knowledge/library/library';
import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { TextBlock } from '../../knowledge/text/block';
import type {
  Failure,
  MatchReply,
  MatchRequest,
  PageIdentity,
  Result,
  Settings,
} from '../../messaging/protocol';
import type { PageBlock } from '../reading/block';
import type { BlockRecord } from '../reading/record';
import { fromView, inBatches } from './batches';

export type Match = (request: MatchRequest) => Promise<Result<MatchReply>>;

/** Sends blocks to the worker, one request at a time, with the context that earlier replies brought. */
export interface MatchClient {
  readonly cards: ReadonlyMap<EntityId, CardBriefing>;
  readonly settings: Settings | null;
  /** What the worker knows of the page so far; null before its first answer. */
  readonly content: PageContent | null;
  /**
   * Asks for every record without an answer, and again for waiting ones if the context has grown.
   * @param answered called after some of the replies, so that what is known can be painted
   */
  ask(records: () => readonly BlockRecord[], answered: () => void): Promise<AskOutcome>;
  /** Forgets the context of all answers: the settings or the reader's corrections have changed. */
  reset(): void;
}

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
const blockToMatch = ({ text, lang, role }: PageBlock): TextBlock => ({ text, lang, role });

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

export function createMatchClient({ page, match, signal }: MatchClientNeeds): MatchClient {
  const cards = new Map<EntityId, CardBriefing>();
  let context: LibraryContext = EMPTY;
  let settings: Settings | null = null;
  /** How many entities were established when waiting blocks were last asked for. */
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
    let count = 0;
    for (const batch of batches) {
      const outcome = await askBatch(batch);
      if (outcome.kind !== 'done') return outcome;
      count += 1;
      // After 1, 2, 4 ... answers: painting goes through all of the page.
      if ((count & (count - 1)) === 0) answered();
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
      // One at a time: each request carries the context of the reply before it.
      while (running) await running;
      running = run(records, answered);
      const outcome = await running;
      running = null;
      return outcome;
    },
    reset() {
      context = EMPTY;
      settled = 0;
    },
  };
}
