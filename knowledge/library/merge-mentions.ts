import type { Mention } from '../matching/types';

/** Words on which a pack has laid its hand. */
interface Claim {
  readonly mention: Mention;
  /** The pack's turn: the one added last has the first. */
  readonly turn: number;
}

/** The longer words first, as they stand; on the same words the pack that has the word first. */
function compareClaims(one: Claim, other: Claim): number {
  const { start, end } = one.mention;
  return (
    other.mention.end - other.mention.start - (end - start) ||
    start - other.mention.start ||
    one.turn - other.turn
  );
}

function overlap(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whom the claims on one block leave standing. */
function settle(
  claims: readonly Claim[],
  isSame: (one: Mention, other: Mention) => boolean,
): Mention[] {
  const kept: Mention[] = [];
  const contested = new Set<Mention>();
  for (const { mention } of claims.toSorted(compareClaims)) {
    const standing = kept.find((other) => overlap(mention, other));
    if (!standing) kept.push(mention);
    else if (standing.start === mention.start && standing.end === mention.end) {
      if (!isSame(standing, mention)) contested.add(standing);
    }
  }
  return kept.filter((mention) => !contested.has(mention)).sort((a, b) => a.start - b.start);
}

/**
 * The mentions that several packs found on one page, none overlapping another. Of words that overlap the longer win. Where
 * two packs take the very same words, and both know the same thing by them, the pack added last has the word. Where they
 * mean different things nobody can tell who is meant, and nothing is marked: a wrong card is worse than none.
 * @param found each pack's mentions, those of the pack added last first
 * @param isSame whether two entities, each of its own pack, are one and the same
 * @returns in reading order
 */
export function mergeMentions(
  found: readonly (readonly Mention[])[],
  isSame: (one: Mention, other: Mention) => boolean,
): readonly Mention[] {
  const [first, ...others] = found.filter((mentions) => mentions.length > 0);
  if (others.length === 0) return first ?? [];
  const byBlock = new Map<number, Claim[]>();
  for (const [turn, mentions] of found.entries()) {
    for (const mention of mentions) {
      const claims = byBlock.get(mention.block);
      if (claims) claims.push({ mention, turn });
      else byBlock.set(mention.block, [{ mention, turn }]);
    }
  }
  return [...byBlock]
    .sort(([one], [other]) => one - other)
    .flatMap(([, claims]) => settle(claims, isSame));
}
