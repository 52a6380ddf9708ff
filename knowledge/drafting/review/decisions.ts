import type { NameKind } from '../../reading/types';
import type { FactCandidate } from '../facts';

/**
 * What a person decided about an item of a draft. Decisions are applied in order to whatever draft the articles give, so
 * that they hold when more articles come. Items are named by keys that do not depend on the other articles.
 */
export type ReviewDecision =
  | { readonly kind: 'keep' | 'leave' | 'not-a-name'; readonly item: string }
  | { readonly kind: 'keep-all'; readonly items: readonly string[] }
  | { readonly kind: 'edit'; readonly item: string; readonly label: string; readonly identity: string; readonly type: NameKind }
  /** Both are one: the first goes into the second. */
  | { readonly kind: 'merge'; readonly item: string; readonly into: string }
  /** This spelling is another's: it becomes an item of its own. */
  | { readonly kind: 'split'; readonly item: string; readonly spelling: string }
  | { readonly kind: 'leave-role'; readonly item: string; readonly role: string }
  | { readonly kind: 'write-fact'; readonly item: string; readonly text: string; readonly day: string; readonly status: FactStatus }
  | { readonly kind: 'quote-fact' | 'leave-fact'; readonly item: string }
  /** Two facts give another number for the same thing: the card shows them side by side. */
  | { readonly kind: 'set-beside'; readonly item: string; readonly other: string }
  /** A fact of a paragraph in which no rule found a speaker; `item` is `paragraphKey` with a number. */
  | { readonly kind: 'add-fact'; readonly item: string }
  /** What an article says of itself, corrected. */
  | { readonly kind: 'article'; readonly item: string; readonly title: string; readonly publisher: string; readonly date: string }; // biome-ignore format: one decision a line

export type FactStatus = FactCandidate['status'] | 'reported' | 'unconfirmed' | 'disputed';

/** A decision that has the same effect replaces the one before it: typing does not fill the list. */
export function withDecision(
  decisions: readonly ReviewDecision[],
  next: ReviewDecision,
): readonly ReviewDecision[] {
  const last = decisions.at(-1);
  const isRepeated =
    last?.kind === next.kind &&
    (next.kind === 'article' || next.kind === 'edit' || next.kind === 'write-fact') &&
    'item' in last &&
    last.item === next.item;
  return [...(isRepeated ? decisions.slice(0, -1) : decisions), next];
}
