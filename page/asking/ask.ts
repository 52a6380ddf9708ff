import type { Mention } from '../../knowledge/matching/types';
import type { TextBlock } from '../../knowledge/text/block';
import type { MatchReply, MatchRequest, Result } from '../../messaging/protocol';
import type { PageBlock } from '../reading/block';
import type { BlockRecord } from '../reading/record';

export type Match = (request: MatchRequest) => Promise<Result<MatchReply>>;

/** A block as the worker gets it. */
export const blockToMatch = ({ text, lang, role }: PageBlock): TextBlock => ({ text, lang, role });

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
