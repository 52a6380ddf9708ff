import type { Draft } from '../draft';
import { isShort, type SkipReason } from '../skipped';
import { addedKey, type ReviewedFact, shownFacts } from './facts';
import type { ReviewedName } from './names';

/**
 * Why no fact is taken from a paragraph that could have one: a statement waits for review (`waiting`), it was left out
 * (`left`), it is about names that are not kept (`unkept`), or none was found (`none`).
 */
export type OpenReason = 'waiting' | 'left' | 'unkept' | 'none';

/** What a pack under review takes from a paragraph. */
export interface ParagraphUse {
  /** `open`: a fact could be taken from it, and none is kept. `short`: headlines, bylines, captions. */
  readonly use: 'cited' | 'skipped' | 'short' | 'open';
  /** Why it is skipped. */
  readonly reason?: SkipReason;
  /** Why it is open. */
  readonly why?: OpenReason;
  /** Key of the statement that waits. */
  readonly waiting?: string;
  /** Key under which a fact of one's own is added; absent where the paragraph is skipped. */
  readonly addKey?: string;
}

const place = (article: number, paragraph: number) => `${article} ${paragraph}`;

/** Facts by each paragraph that they cite. */
function byParagraph(facts: readonly ReviewedFact[]): ReadonlyMap<string, ReviewedFact[]> {
  const found = new Map<string, ReviewedFact[]>();
  for (const fact of facts)
    for (const { paragraph } of fact.candidate.evidence) {
      const at = place(fact.article, paragraph);
      found.set(at, [...(found.get(at) ?? []), fact]);
    }
  return found;
}

/** Why none of the facts of a paragraph is kept. @param shown those that are offered for review */
function whyOpen(
  found: readonly ReviewedFact[],
  shown: ReadonlySet<ReviewedFact>,
): Pick<ParagraphUse, 'why' | 'waiting'> {
  const open = found.filter(({ state }) => state === 'open');
  const waiting = open.find((fact) => shown.has(fact));
  if (waiting) return { why: 'waiting', waiting: waiting.key };
  if (open.length > 0) return { why: 'unkept' };
  return { why: found.length > 0 ? 'left' : 'none' };
}

/** For each article of the draft, each of its paragraphs: what `coverage` says of the pack, before it is one. */
export function paragraphUses(
  draft: Draft,
  facts: readonly ReviewedFact[],
  names: readonly ReviewedName[],
): ParagraphUse[][] {
  const found = byParagraph(facts);
  const shown = new Set(shownFacts(facts, names));
  const taken = new Set(facts.map(({ key }) => key));
  return draft.read.map(({ text }, article) =>
    text.paragraphs.map((words, at): ParagraphUse => {
      const paragraph = at + 1;
      const reason = draft.skipped[article]?.get(paragraph);
      if (reason !== undefined) return { use: 'skipped', reason };
      const addKey = addedKey(text.textHash, paragraph, taken);
      const here = found.get(place(article, paragraph)) ?? [];
      if (here.some(({ state }) => state === 'kept')) return { use: 'cited', addKey };
      const open = whyOpen(here, shown);
      return isShort(words) && open.why !== 'waiting'
        ? { use: 'short', addKey }
        : { use: 'open', addKey, ...open };
    }),
  );
}
