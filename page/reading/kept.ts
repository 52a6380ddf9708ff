/** What looks beside the article but holds so much of the page's prose is the article. */
const KEEP_SHARE = 0.4;
/** So much, together with those that look just like it beside it: each paragraph may be named for what can be done with it. */
const KEEP_TWINS = 0.7;
/** What is sold is part of the text where it is there, characters; the call to buy it is shorter. */
const KEEP_SOLD = 400;
const SOLD = /paywall|regwall|subscri|premium/i;
/** Readers may write more than the article says. */
const KEEP_COMMENTS = 0.85;
const COMMENTS = /comment|disqus|replies|discussion/i;

type Weights = ReadonlyMap<Element, number>;
/** Under a parent, by class. */
export type Sums = Map<Element, Map<string, number>>;

/** Prose under an element and those that look just like it beside it. */
function weightOfAlike({ parentElement, className }: Element, weights: Weights, known: Sums) {
  if (!parentElement || !className) return 0;
  let sums = known.get(parentElement);
  if (!sums) {
    sums = new Map();
    for (const child of parentElement.children) {
      const sum = sums.get(child.className) ?? 0;
      sums.set(child.className, sum + (weights.get(child) ?? 0));
    }
    known.set(parentElement, sums);
  }
  return sums.get(className) ?? 0;
}

/**
 * Whether what looks like something beside the article is where its text stands.
 * @param weights prose under each element
 * @param total prose of the page
 * @param known sums made so far
 */
export function holdsArticle(
  element: Element,
  weights: Weights,
  total: number,
  known: Sums,
): boolean {
  const own = weights.get(element) ?? 0;
  const names = `${element.getAttribute('class')} ${element.id}`;
  if (COMMENTS.test(names)) return own >= total * KEEP_COMMENTS;
  if (own >= total * KEEP_SHARE || (own >= KEEP_SOLD && SOLD.test(names))) return true;
  return weightOfAlike(element, weights, known) >= total * KEEP_TWINS;
}
