import type { LearntReference } from '../../knowledge/reading/own/learnt';
import type { NameKind } from '../../knowledge/reading/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { TextBlock } from '../../knowledge/text/block';
import type { PageIdentity } from './page';

/** An article to learn from. Its text is read in the worker and not kept. */
export interface LearnRequest {
  readonly page: PageIdentity;
  /** In reading order. */
  readonly blocks: readonly TextBlock[];
  /** The reader asked for this article; otherwise the settings decide. */
  readonly isAsked: boolean;
}

export interface LearnReply {
  /** `same`: it had been learnt already. `empty`: it names nothing. `not-wanted`: the settings say no. `full`: the device has no storage space left. */
  readonly state: 'learnt' | 'same' | 'empty' | 'not-wanted' | 'full';
  /** Names kept of the article. */
  readonly names: number;
}

/** A learnt name as lists show it. */
export interface OwnName {
  readonly cluster: string;
  readonly entity: EntityId;
  readonly label: string;
  readonly kind: NameKind;
  /** The most frequent first. */
  readonly spellings: readonly string[];
  readonly articles: readonly string[];
  readonly roles: readonly string[];
  /** Two roles that are seldom one person's. */
  readonly mayBeTwo?: readonly [string, string];
  /** Other learnt names that may be the same person's. */
  readonly mayBe: readonly { readonly cluster: string; readonly label: string }[];
  readonly quotations: number;
  readonly isShown: boolean;
  readonly isPinned: boolean;
  readonly isNoName: boolean;
}

/** What the reader's own articles have to do with a page. */
export interface OwnPage {
  /** In a private window nothing is learnt or shown. */
  readonly isPrivate: boolean;
  readonly isLearnt: boolean;
  /** Names learnt from this page. */
  readonly names: readonly OwnName[];
  /** Past articles on the same subject, the most related first, with the names that they share with the page. */
  readonly related: readonly {
    readonly article: LearntReference;
    readonly shared: readonly string[];
  }[];
}
