import type { MatchReason, Mention } from '../matching/types';

/** Words that a pack takes for an entity of its own. */
interface Claim {
  readonly mention: Mention;
  /** Rank of the pack: 0 for the bundled one. */
  readonly turn: number;
}

/** Longer words first; of the same words, the claim of the first pack. */
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

/** Rules that need no evidence from the page: the words alone identify the entity. */
const BY_WORDS: ReadonlySet<MatchReason['rule']> = new Set([
  'full-name',
  'spelling',
  'native',
  'abbreviation',
  'stands-alone',
]);

type IsSame = (one: Mention, other: Mention) => boolean;

/** Two packs mean different things by the same words. Undefined where each only has evidence from the page. */
function contest(standing: Mention, other: Mention): Mention | undefined {
  if (!BY_WORDS.has(standing.reason.rule)) return undefined;
  return { ...standing, rivals: [...new Set([...standing.rivals, other.entity])] };
}

/** The mentions of one block after the claims are settled. */
function settle(claims: readonly Claim[], isSame: IsSame): Mention[] {
  const kept: Mention[] = [];
  const dropped = new Set<number>();
  for (const { mention } of claims.toSorted(compareClaims)) {
    const at = kept.findIndex((other) => overlap(mention, other));
    const standing = kept[at];
    if (!standing) kept.push(mention);
    else if (standing.start === mention.start && standing.end === mention.end) {
      if (isSame(standing, mention)) continue;
      const contested = contest(standing, mention);
      if (contested) kept[at] = contested;
      else dropped.add(at);
    }
  }
  return kept.filter((_, at) => !dropped.has(at)).sort((a, b) => a.start - b.start);
}

/**
 * The mentions that several packs found on one page, none overlapping another. Of words that overlap, the longer are
 * taken. Of the same words, the first pack's mention is taken; where another pack means something else by them, that
 * entity is a rival of it, so that no pack can make another's marks disappear. Surnames that each pack resolves by what
 * else is on the page stay unmarked when they disagree: a wrong card is worse than none.
 * @param found each pack's mentions, those of the bundled pack first
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
