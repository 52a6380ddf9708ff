import { isBody } from './bodies';
import { attributeOf, childrenOf, holds, idOf, parentOf } from './dom';
import { regionOf } from './regions';

/** What looks beside the article but holds so much of the page's prose is the article. */
const KEEP_SHARE = 0.4;
/** Less is enough for what the page itself calls the text, whatever else its names say. */
const KEEP_BODY = 0.15;
/** So much, together with those that look just like it beside it: each paragraph may be named for what can be done with it. */
const KEEP_TWINS = 0.7;
/** What is sold is part of the text where it is there, characters; the call to buy it is shorter. */
const KEEP_SOLD = 400;
const SOLD = /paywall|regwall|subscri|premium/i;
/** Readers, and those who ask for consent, may write more than the article says. */
const KEEP_WORDY = 0.85;
const WORDY = /comment|disqus|replies|discussion|cookie|consent|gdpr|onetrust/i;

type Weights = ReadonlyMap<Element, number>;
/** What the page itself calls the text, where it has enough of the prose. */
export function bodiesOf(weights: Weights, total: number): Element[] {
  const enough = total * KEEP_BODY;
  return [...weights].flatMap(([element, own]) =>
    own >= enough && isBody(element) ? [element] : [],
  );
}

/** Under a parent, by class. */
export type Sums = Map<Element, Map<string, number>>;

/** The first of its classes, which names its kind; what follows may tell it apart from the others. */
const kindOf = (element: Element) => attributeOf(element, 'class')?.trim().split(/\s/)[0] ?? '';

/** Prose under an element, or under the box that holds nothing else, and those of its kind that look beside the text too. */
function weightOfAlike(element: Element, weights: Weights, known: Sums) {
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
 * Whether what looks like something beside the article is where its text stands.
 * @param weights prose under each element
 * @param total prose of the page
 * @param bodies what the page itself calls the text: where there is any, nothing beside it is
 * @param known sums made so far
 */
export function holdsArticle(
  element: Element,
  weights: Weights,
  total: number,
  bodies: readonly Element[],
  known: Sums,
): boolean {
  const own = weights.get(element) ?? 0;
  const names = `${attributeOf(element, 'class')} ${idOf(element).slice(0, 100)}`;
  if (WORDY.test(names)) return own >= total * KEEP_WORDY;
  if (bodies.includes(element) || (own >= KEEP_SOLD && SOLD.test(names))) return true;
  const isApart = (body: Element) => !holds(body, element) && !holds(element, body);
  if (bodies.length > 0 && bodies.every(isApart)) return false;
  return own >= total * KEEP_SHARE || weightOfAlike(element, weights, known) >= total * KEEP_TWINS;
}
