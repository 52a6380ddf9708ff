import type { Mention } from '../../knowledge/matching/types';
import type { PageBlock } from './block';

/** A block of the article and what is known of it. */
export interface BlockRecord {
  readonly block: PageBlock;
  /** Null until the worker has answered. In order of their place in the block. */
  mentions: readonly Mention[] | null;
  /** Holds a short name that waits for its full name elsewhere on the page. */
  waiting: boolean;
  /** The article of the page it stands in: endless pages have several, each with its first mentions. */
  readonly article: Element | null;
}

/** A block of which nothing is known yet. */
export function recordOf(block: PageBlock): BlockRecord {
  return { block, mentions: null, waiting: false, article: block.container.closest('article') };
}
