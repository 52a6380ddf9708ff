import { explainRow } from '../../matching/decide/judge';
import { findMentions } from '../../matching/find';
import type { FindOptions, MatchReason, Refusal } from '../../matching/types';
import { blocksOf } from './blocks';
import type { Matcher } from './open-pack';

/** A mention as the command line prints it. Offsets are UTF-16 units into the whole text. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly surface: string;
  readonly why: string;
}

/** A candidate that was refused, and why. */
export interface Refused {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entities: readonly string[];
  readonly because: string;
}

/**
 * @param refused is filled with the candidates that are no mentions
 * @param rows which rows of the matcher to leave out or to report
 */
export function annotate(
  { source, index }: Matcher,
  text: string,
  refused?: Refused[],
  rows: Pick<FindOptions, 'without' | 'applied' | 'weights'> = {},
): Annotation[] {
  const blocks = blocksOf(text);
  const startOf = (block: number) => blocks[block]?.start ?? 0;
  const explain = ({ block, start, end, surface, entities, because }: Refusal) => {
    const offset = startOf(block);
    const place = { start: offset + start, end: offset + end };
    refused?.push({ ...place, surface, entities, because: explainRow(because) });
  };
  const { mentions } = findMentions(
    index,
    source,
    blocks.map((block) => block.text),
    { established: {} },
    { ...(refused && { explain }), ...rows },
  );
  return mentions.map(({ block, start, end, entity, surface, reason }) => {
    const offset = startOf(block);
    return { start: offset + start, end: offset + end, entity, surface, why: whyIn(reason) };
  });
}

/** The reason in words. */
function whyIn(reason: MatchReason): string {
  const { name } = reason;
  switch (reason.rule) {
    case 'full-name':
      return `whole name “${name}”`;
    case 'spelling':
      return `another spelling of “${name}”`;
    case 'native':
      return `“${name}” in its own script`;
    case 'abbreviation':
      return `abbreviation “${name}”`;
    case 'stands-alone':
      return `“${name}” needs no company`;
    case 'surname':
      return `short for “${reason.given ?? name}”, named in full on this page`;
    case 'role':
      return `“${name}” after the office that the pack gives`;
    case 'company':
      return `“${name}” beside ${(reason.company ?? []).join(', ')}`;
  }
}
