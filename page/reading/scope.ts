import { holds, positionTo } from './dom';
import { AFTER, BEFORE } from './text/nodes';

/** Which part of the page is read. */
export interface Scope {
  /** What is outside it is not the article. */
  readonly root: Element;
  /** Elements that look like something beside the article but hold so much of its prose that they are it. */
  readonly kept: ReadonlySet<Element>;
  /**
   * What the page itself calls the text of the article, in order; the root is then wider, for the sake of the headline
   * and the standfirst. Empty: everything under the root may be the article.
   */
  readonly bodies: readonly Element[];
  /** The headline, when it stands under the root. */
  readonly headline: Element | null;
  /** The page keeps its text invisible until its scripts have run: invisible is then no reason not to read. */
  readonly isVeiled: boolean;
}

/** Behind the article's last body, or above its headline: under the same root, but not the article. */
export function isBeyond(element: Element, { bodies, headline }: Scope): boolean {
  // A position is one bit only where neither stands in the other.
  const last = bodies.at(-1);
  if (!last) return false;
  if (positionTo(last, element) === AFTER) return true;
  const isAbove = headline && bodies[0] && positionTo(headline, bodies[0]) === AFTER;
  return !!isAbove && positionTo(headline, element) === BEFORE;
}

/** Whether only some of what stands in an element is the article: its children have to be looked at with `isBeyond`. */
export function isDivided(element: Element, { bodies }: Scope): boolean {
  const last = bodies.at(-1);
  return last !== undefined && last !== element && holds(element, last);
}

/** Everything of an element, as far as its parts do not say that they are something else. */
export function wholeOf(root: Element): Scope {
  return { root, kept: new Set(), bodies: [], headline: null, isVeiled: false };
}
