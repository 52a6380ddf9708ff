import type { NameKind } from '../../reading/types';
import type { FactCandidate } from '../facts';
import type { Speaker } from './speaker';

/**
 * What a person decided about an item of a draft. Decisions are applied in order to whatever draft the articles give, so
 * that they hold when more articles come. Items are named by keys that do not depend on the other articles.
 */
export type ReviewDecision =
  | { readonly kind: 'keep' | 'leave' | 'not-a-name'; readonly item: string }
  | { readonly kind: 'keep-all'; readonly items: readonly string[] }
  | {
      readonly kind: 'edit';
      readonly item: string;
      readonly label: string;
      readonly identity: string;
      readonly type: NameKind;
    }
  /** A name that reading did not find; `item` is `addedNameKey`. */
  | {
      readonly kind: 'add-name';
      readonly item: string;
      readonly label: string;
      readonly identity: string;
      readonly type: NameKind;
    }
  /** Both are one: the first goes into the second. */
  | { readonly kind: 'merge'; readonly item: string; readonly into: string }
  /** This spelling is another's: it becomes an item of its own. */
  | { readonly kind: 'split'; readonly item: string; readonly spelling: string }
  | { readonly kind: 'leave-role'; readonly item: string; readonly role: string }
  /** ISO days, or empty: from when and until when they had the role. */
  | {
      readonly kind: 'date-role';
      readonly item: string;
      readonly role: string;
      readonly from: string;
      readonly to: string;
    }
  /** A title that a person adds, with the paragraph that has it; `article` is the hash of the article's text. */
  | {
      readonly kind: 'add-role';
      readonly item: string;
      readonly role: string;
      readonly from: string;
      readonly to: string;
      readonly article: string;
      readonly paragraph: number;
    }
  | {
      readonly kind: 'write-fact';
      readonly item: string;
      readonly text: string;
      readonly day: string;
      readonly status: FactStatus;
    }
  | { readonly kind: 'quote-fact' | 'leave-fact'; readonly item: string }
  | { readonly kind: 'set-speaker'; readonly item: string; readonly speaker: Speaker }
  /** Two facts give another number for the same thing: the card shows them side by side. */
  | { readonly kind: 'set-beside'; readonly item: string; readonly other: string }
  /** A fact that a person takes from a paragraph; `item` is `addedKey`. */
  | { readonly kind: 'add-fact'; readonly item: string }
  /** What an article says of itself, corrected. */
  | {
      readonly kind: 'article';
      readonly item: string;
      readonly title: string;
      readonly publisher: string;
      readonly date: string;
    };

export type FactStatus = FactCandidate['status'] | 'disputed';

const REPLACING: ReadonlySet<ReviewDecision['kind']> = new Set([
  'article',
  'edit',
  'write-fact',
  'set-speaker',
]);

/** A decision that has the same effect replaces the one before it: typing does not fill the list. */
export function withDecision(
  decisions: readonly ReviewDecision[],
  next: ReviewDecision,
): readonly ReviewDecision[] {
  const last = decisions.at(-1);
  // A key that is pressed twice decides once: the next undo is seen to do something.
  if (JSON.stringify(last) === JSON.stringify(next)) return decisions;
  const isRepeated =
    last?.kind === next.kind &&
    REPLACING.has(next.kind) &&
    'item' in last &&
    'item' in next &&
    last.item === next.item;
  return [...(isRepeated ? decisions.slice(0, -1) : decisions), next];
}

/** Takes back a decision, wherever others have come behind it. */
export function withoutDecision(
  decisions: readonly ReviewDecision[],
  undone: ReviewDecision,
): readonly ReviewDecision[] {
  const text = JSON.stringify(undone);
  const at = decisions.findLastIndex((one) => JSON.stringify(one) === text);
  return at < 0 ? decisions : decisions.toSpliced(at, 1);
}
