/** What is kept of a pack in the making. */

import type { FoundArticle } from '../found-article';
import type { BasePack } from './base';
import { type ReviewDecision, withDecision, withoutDecision } from './decisions';

/** All but the articles and the pack that this one goes on from. */
export interface DraftState {
  readonly title: string;
  readonly decisions: readonly ReviewDecision[];
  /** The reviewer says that the articles may be quoted. */
  readonly mayQuote: boolean;
}

export const EMPTY_DRAFT: DraftState = { title: '', decisions: [], mayQuote: false };

/** One change of the state, as data: it is kept before what it changes has been read. */
export type DraftEdit =
  | { readonly kind: 'decide' | 'take-back'; readonly decision: ReviewDecision }
  | { readonly kind: 'set'; readonly values: Partial<Pick<DraftState, 'title' | 'mayQuote'>> };

function edited(state: DraftState, edit: DraftEdit): DraftState {
  if (edit.kind === 'set') return { ...state, ...edit.values };
  const change = edit.kind === 'decide' ? withDecision : withoutDecision;
  return { ...state, decisions: change(state.decisions, edit.decision) };
}

export const withEdits = (state: DraftState, edits: readonly DraftEdit[]): DraftState =>
  edits.reduce(edited, state);

export interface KeptDraft {
  readonly articles: readonly FoundArticle[];
  readonly state: DraftState;
  readonly base: BasePack | null;
}
