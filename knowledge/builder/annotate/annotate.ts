import { findMentions } from '../../matching/find';
import type { MatchReason } from '../../matching/types';
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

export function annotate({ source, index }: Matcher, text: string): Annotation[] {
  const blocks = blocksOf(text);
  const { mentions } = findMentions(
    index,
    source,
    blocks.map((block) => block.text),
    { established: {} },
  );
  return mentions.map(({ block, start, end, entity, surface, reason }) => {
    const offset = blocks[block]?.start ?? 0;
    return { start: offset + start, end: offset + end, entity, surface, why: whyIn(reason) };
  });
}

/** The reason in words. */
export function whyIn(reason: MatchReason): string {
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
