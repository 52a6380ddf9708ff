import { recordOf } from '../briefing/records';
import type { MatchReason, Mention } from '../matching/types';
import type { EntityId, EntityRecord, Pack } from '../schema/types';

const WHOLE_NAME: ReadonlySet<MatchReason['rule']> = new Set(['full-name', 'spelling', 'native']);

/** The names that mean an entity wherever they stand, in lower case. */
function wholeNames({ names }: EntityRecord): string[] {
  return names
    .filter(({ kind }) => kind === 'full' || kind === 'native')
    .map(({ text }) => text.toLowerCase());
}

function shareWholeName(one: EntityRecord, other: EntityRecord): boolean {
  const theirs = new Set(wholeNames(other));
  return wholeNames(one).some((name) => theirs.has(name));
}

/**
 * The words by which both packs found the entity: its whole name, or a surname whose whole name is elsewhere on the
 * page.
 */
function cameAlike({ reason: one }: Mention, { reason: other }: Mention): boolean {
  if (WHOLE_NAME.has(one.rule) && WHOLE_NAME.has(other.rule)) return true;
  return one.given !== undefined && one.given === other.given;
}

/**
 * Two packs take the same words for entities of theirs: do both know one and the same, each under an id of its own? A
 * person and a place never are; what one pack calls a place and another an organisation may be (a kremlin).
 */
export function isSameThing(
  packOf: (id: EntityId) => Pack | null,
  one: Mention,
  other: Mention,
): boolean {
  const [mine, theirs] = [one, other].map(({ entity }) => {
    const pack = packOf(entity);
    return pack && recordOf(pack, entity);
  });
  if (!mine || !theirs) return false;
  if ((mine.kind === 'person') !== (theirs.kind === 'person')) return false;
  return cameAlike(one, other) || shareWholeName(mine, theirs);
}
