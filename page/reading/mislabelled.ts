import { isBody } from './bodies';
import { attributeOf, childrenOf, holds, idOf, parentOf } from './dom';
import { regionOf } from './regions';

/**
 * Elements whose names say that they are beside the article (a sidebar, a comment) although they contain its text. With
 * this share of the page's prose, an element is the article.
 */
const ARTICLE_SHARE = 0.4;
/** A smaller share is enough for an element that the page marks as the text. */
const BODY_SHARE = 0.15;
/** Share for an element together with siblings of the same class, for pages that give each paragraph such a name. */
const SIBLINGS_SHARE = 0.7;
/** Paywalled text counts if the page contains it. Minimum length, characters: the call to subscribe is shorter. */
const PAYWALLED_LENGTH = 400;
const PAYWALL = /paywall|regwall|subscri|premium/i;
/** Share for comments and consent notices, which may be longer than the article. */
const COMMENTS_SHARE = 0.85;
const COMMENTS = /comment|disqus|replies|discussion|cookie|consent|gdpr|onetrust/i;

type Weights = ReadonlyMap<Element, number>;
/** Elements that the page marks as the text and that have enough of the prose. */
export function bodiesOf(weights: Weights, total: number): Element[] {
  const enough = total * BODY_SHARE;
  return [...weights].flatMap(([element, own]) =>
    own >= enough && isBody(element) ? [element] : [],
  );
}

/** Sums of prose under a parent, by class. */
export type Sums = Map<Element, Map<string, number>>;

/** An element's first class, which usually names its kind. */
const kindOf = (element: Element) => attributeOf(element, 'class')?.trim().split(/\s/)[0] ?? '';

/**
 * Prose under an element (or the outermost box with the same prose) and its siblings of the same kind that also look
 * beside the text.
 */
function weightOfSiblings(element: Element, weights: Weights, known: Sums) {
  const own = weights.get(element);
  let box = element;
  for (let up = parentOf(box); up && weights.get(up) === own; up = parentOf(box)) box = up;
  const parentElement = parentOf(box);
  const kind = kindOf(box);
  if (!parentElement || !kind) return 0;
  let sums = known.get(parentElement);
  if (!sums) {
    sums = new Map();
    for (const child of childrenOf(parentElement)) {
      if (regionOf(child) !== 'beside') continue;
      const sum = sums.get(kindOf(child)) ?? 0;
      sums.set(kindOf(child), sum + (weights.get(child) ?? 0));
    }
    known.set(parentElement, sums);
  }
  return sums.get(kind) ?? 0;
}

/**
 * Whether an element that looks beside the article contains its text.
 * @param weights prose under each element
 * @param total prose of the page
 * @param bodies elements that the page marks as the text; if there are any, nothing outside them counts
 * @param known cache of sums
 */
export function containsArticle(
  element: Element,
  weights: Weights,
  total: number,
  bodies: readonly Element[],
  known: Sums,
): boolean {
  const own = weights.get(element) ?? 0;
  const names = `${attributeOf(element, 'class')} ${idOf(element).slice(0, 100)}`;
  if (COMMENTS.test(names)) return own >= total * COMMENTS_SHARE;
  if (bodies.includes(element) || (own >= PAYWALLED_LENGTH && PAYWALL.test(names))) return true;
  const isApart = (body: Element) => !holds(body, element) && !holds(element, body);
  if (bodies.length > 0 && bodies.every(isApart)) return false;
  return (
    own >= total * ARTICLE_SHARE ||
    weightOfSiblings(element, weights, known) >= total * SIBLINGS_SHARE
  );
}
