import type { Mention } from '../../../knowledge/matching/types';
import { closest, documentOf, holds, parentOf, taggedIn } from '../dom';
import type { PageBlock } from './block';

/** A block of the article and what is known of it. */
export interface BlockRecord {
  readonly block: PageBlock;
  /** Null until the worker has answered. In order of their place in the block. */
  mentions: readonly Mention[] | null;
  /** Holds a short name that waits for its full name elsewhere on the page. */
  waiting: boolean;
  /** The article of the page it stands in (see `articleOf`). */
  readonly article: Element | null;
}

/** Whether an article under a lesser heading stands beside the one that has the page's headline, and is not one of its entries. */
function isAnother(article: Element): boolean {
  const parts = (tag: string) => taggedIn(article, tag);
  if (!parts('h2')[0] || !parts('p')[3]) return false;
  for (const heading of documentOf(article).getElementsByTagName('h1')) {
    const first = heading.closest('article');
    if (first) return !holds(first, article);
  }
  return false;
}

/**
 * The article that has the first mentions: endless pages have several, each under a headline of its own. The entries of
 * a live page are `article` elements too, but without one: they are parts of the one article, as all its paragraphs are.
 */
function articleOf(element: Element): Element | null {
  const article = closest(element, 'article');
  if (!article || taggedIn(article, 'h1')[0] || isAnother(article)) return article;
  const around = parentOf(article);
  return around && articleOf(around);
}

/** A block that has no answer yet. */
export function recordOf(block: PageBlock): BlockRecord {
  return { block, mentions: null, waiting: false, article: articleOf(block.container) };
}
