import type { Draft } from '../draft';
import type { SkipReason } from '../skipped';
import { addedKey, type ReviewedFact } from './facts';

/** Shorter paragraphs are headlines, bylines and captions. */
const SHORTEST_PARAGRAPH = 60;

/** What a pack under review takes from a paragraph. */
export interface ParagraphUse {
  /** `open`: a fact could be taken from it, and none is kept. `short`: headlines, bylines, captions. */
  readonly use: 'cited' | 'skipped' | 'short' | 'open';
  /** Why it is skipped. */
  readonly reason?: SkipReason;
  /** Key under which a fact of one's own is added; absent where the paragraph is skipped. */
  readonly addKey?: string;
}

/** For each article of the draft, each of its paragraphs. */
export function paragraphUses(draft: Draft, facts: readonly ReviewedFact[]): ParagraphUse[][] {
  const kept = facts.filter(({ state }) => state === 'kept');
  const cited = new Set(
    kept.flatMap(({ article, candidate }) =>
      candidate.evidence.map(({ paragraph }) => `${article} ${paragraph}`),
    ),
  );
  const taken = new Set(facts.map(({ key }) => key));
  return draft.read.map(({ text }, article) =>
    text.paragraphs.map((words, at): ParagraphUse => {
      const paragraph = at + 1;
      const why = draft.skipped[article]?.get(paragraph);
      if (why !== undefined) return { use: 'skipped', reason: why };
      const addKey = addedKey(text.textHash, paragraph, taken);
      if (cited.has(`${article} ${paragraph}`)) return { use: 'cited', addKey };
      return { use: words.length < SHORTEST_PARAGRAPH ? 'short' : 'open', addKey };
    }),
  );
}
