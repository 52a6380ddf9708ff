import { attributeOf, holds, idOf, tagOf } from './dom';

/** Names that page makers give to the box that holds an article's text and nothing else. */
const BODY_NAME =
  /(?:^|[-_ ])(?:article|story|post|entry|news|art)[-_]{0,2}(?:body|content|text)(?:$|[-_ ])/i;

/** A smaller share of the prose is a part of the article, or of another one. */
const MIN_PART = 0.05;
/** What is marked as the article's text is believed when it holds so much of the prose. */
const SHARE_BY_MARKUP = 0.15;
const SHARE_BY_NAME = 0.5;
/** A marked box within a marked box is the better one when it holds nearly as much. */
const SHARE_WITHIN = 0.9;

type Weights = ReadonlyMap<Element, number>;

const saysBody = (element: Element) =>
  attributeOf(element, 'itemprop')?.includes('articleBody') ?? false;

function isNamedBody(element: Element): boolean {
  const name = `${attributeOf(element, 'class') ?? ''} ${idOf(element)}`;
  return tagOf(element) !== 'body' && BODY_NAME.test(name.slice(0, 300));
}

/** Whether the page itself calls an element the text of an article. */
export const isBody = (element: Element) => saysBody(element) || isNamedBody(element);

/** Without those that stand inside another. */
const outermost = (elements: readonly Element[]) =>
  elements.filter(
    (element) => !elements.some((other) => other !== element && holds(other, element)),
  );

/** The innermost candidate that holds nearly as much as a body around it. */
function narrowed(body: Element, candidates: readonly Element[], weights: Weights): Element {
  const enough = (weights.get(body) ?? 0) * SHARE_WITHIN;
  return candidates.reduce(
    (inner, element) =>
      holds(inner, element) && (weights.get(element) ?? 0) >= enough ? element : inner,
    body,
  );
}

/**
 * What the page itself calls the text of the article: `itemprop="articleBody"`, else a class or an id that says so.
 * @param weights prose under each element
 * @param root where the article was found by its prose
 * @returns in document order; none where nothing is called so, or what is called so cannot be all of it
 */
export function findBodies(weights: Weights, root: Element): Element[] {
  const total = weights.get(root) ?? 0;
  const weightOf = (element: Element) => weights.get(element) ?? 0;
  // In the order of their first text.
  const inside = [...weights.keys()].filter((element) => holds(root, element));
  const marked = inside.filter(saysBody);
  const named = inside.filter(isNamedBody);
  for (const [found, share] of [
    [marked, SHARE_BY_MARKUP],
    [named, SHARE_BY_NAME],
  ] as const) {
    const parts = outermost(found);
    const bodies = parts.filter((part) => weightOf(part) >= total * MIN_PART);
    const held = bodies.reduce((sum, body) => sum + weightOf(body), 0);
    if (held === 0 || held < total * share) continue;
    const [only] = bodies;
    if (only && bodies.length === 1) return [narrowed(only, [...marked, ...named], weights)];
    // Each paragraph may have the name: then the last one ends the article, however short it is.
    return parts;
  }
  return [];
}
