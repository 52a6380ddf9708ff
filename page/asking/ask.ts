import type { Mention } from '../../knowledge/matching/types';
import type { Failure, MatchReply, MatchRequest, Result } from '../../messaging/protocol';
import type { BlockRecord } from '../reading/record';

export type Match = (request: MatchRequest) => Promise<Result<MatchReply>>;

/** A worker that is just waking may lose the first message. */
const MAY_RETRY = new Set<Failure['code']>(['no-reply', 'disconnected']);

/** Asks, and once more where the message was lost. */
export async function askTwice(
  match: Match,
  request: MatchRequest,
  signal: AbortSignal,
): Promise<Result<MatchReply>> {
  const first = await match(request);
  if (first.ok || signal.aborted || !MAY_RETRY.has(first.error.code)) return first;
  return match(request);
}

/** Gives each record of a batch its mentions. */
export function sortIn(batch: readonly BlockRecord[], { mentions, waiting }: MatchReply): void {
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
