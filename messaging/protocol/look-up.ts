import type { PageContent } from '../../knowledge/briefing/story/content';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { PageIdentity } from './page';

/** Key in `storage.session` for the words to look up, until the panel or the popup has taken them. */
export const LOOK_UP_KEY = 'lookUp';

/** Words that the reader asks about. */
export interface LookUpRequest {
  /** The tab that they were selected in. */
  readonly tabId: number;
  readonly words: string;
}

/** Cards that match the words, from packs and learnt names, best first. */
export interface LookUpReply {
  readonly cards: readonly CardBriefing[];
  /** The page that the cards are about, as of its date; null if the tab shows no web page. */
  readonly page: PageIdentity | null;
  readonly content: PageContent | null;
}
