/** What is kept of a pack in the making. */

import type { FoundArticle } from '../found-article';
import type { BasePack } from './base';
import type { ReviewDecision } from './decisions';

/** All but the articles and the pack that this one goes on from. */
export interface DraftState {
  readonly title: string;
  readonly decisions: readonly ReviewDecision[];
  /** The reviewer says that the articles may be quoted. */
  readonly mayQuote: boolean;
}

export const EMPTY_DRAFT: DraftState = { title: '', decisions: [], mayQuote: false };

export interface KeptDraft {
  readonly articles: readonly FoundArticle[];
  readonly state: DraftState;
  readonly base: BasePack | null;
}
