import { shadowRootsIn } from '../shadow-roots';
import { findBodies, isBody } from './bodies';
import { composedParent } from './composed-parent';
import { childrenOf, classOf, dataOf, holds, parentOf, shadowRootOf, tagOf } from './dom';
import { findHeadline } from './headline';
import { bodiesOf, containsArticle, type Sums } from './mislabelled';
import { regionOf } from './regions';
import type { Scope } from './scope';
import { styleOf } from './style';

/** Where the article stands in the page, and what in it is not the article. */
export interface ArticlePlace extends Scope {
  /** The headline's element, when it stands outside the root. */
  readonly apart: Element | null;
  /** Characters of prose under the root. */
  readonly proseLength: number;
  /** Runs of prose under the root: roughly its paragraphs. */
  readonly proseRuns: number;
}

/** Text nodes looked at before the rest of a huge page is taken on trust. */
const MAX_TEXT_NODES = 12_000;
/** Shorter runs are labels, buttons and teasers' kickers. */
const MIN_RUN = 25;
/** A child that holds so much of the prose is where the article is. */
const DESCEND_SHARE = 0.85;
/** Less is enough for what the page itself calls an article, where it is the only one. */
const DESCEND_TO_ARTICLE = 0.7;
/** Within what the page itself calls the article, less may be left behind. */
const DESCEND_WITHIN = 0.97;
/** A child of the same kind with so much of the prose is another part of the article. */
const TWIN_SHARE = 0.02;
/** So many times that much in another `article` is another article, whatever its classes. */
const LONG = 5;
/** Less prose than this outside shadow roots: the article may stand in them. */
const FEW = 1500;

interface Run {
  readonly parent: Element;
  readonly length: number;
}

const IN_LINE = /^(?:span|b|i|u|em|strong|font|mark)$/;

/** Texts too short to be runs, summed where they stand in one line: some players wrap each word in an element. */
class ShortTexts {
  readonly #sums = new Map<Element, number>();

  add(parent: Element, length: number): void {
    let line: Element | null = parent;
    while (line && IN_LINE.test(tagOf(line))) line = parentOf(line);
    if (line) this.#sums.set(line, (this.#sums.get(line) ?? 0) + length + 1);
  }

  /** @returns the lines that are as long as runs, where there is more in them than in the runs */
  besides(runs: readonly Run[]): Run[] {
    const lines = [...this.#sums].map(([parent, length]) => ({ parent, length }));
    const long = lines.filter(({ length }) => length >= MIN_RUN);
    return sumOf(long) > sumOf(runs) ? long : [];
  }
}

const sumOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0);

function proseRuns(tree: Node, doc: Document): { runs: Run[]; complete: boolean } {
  const walker = doc.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  const short = new ShortTexts();
  for (let seen = 0; seen < MAX_TEXT_NODES; seen += 1) {
    const node = walker.nextNode();
    if (!node) return { runs: [...runs, ...short.besides(runs)], complete: true };
    const length = (dataOf(node) ?? '').trim().length;
    const parent = length > 0 && parentOf(node);
    if (!parent || tagOf(parent) === 'a') continue;
    if (length >= MIN_RUN) runs.push({ parent, length });
    else short.add(parent, length);
  }
  return { runs, complete: false };
}

type Weights = Map<Element, number>;

/** Adds each run's length to all its ancestors; runs under an excluded element count for nothing. */
function weigh(runs: readonly Run[], body: Element, excluded: (element: Element) => boolean) {
  const weights: Weights = new Map();
  let counted = 0;
  for (const { parent, length } of runs) {
    const path: Element[] = [];
    let element: Element | null = parent;
    while (element && !excluded(element)) {
      path.push(element);
      if (element === body) break;
      element = composedParent(element);
    }
    if (element !== body) continue;
    counted += 1;
    for (const ancestor of path) weights.set(ancestor, (weights.get(ancestor) ?? 0) + length);
  }
  return { weights, counted };
}

function remember<T>(judge: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const answer = known.get(element) ?? judge(element);
    known.set(element, answer);
    return answer;
  };
}

/** The smallest element that holds one and others too. */
function around(element: Element, others: readonly Element[]): Element | null {
  let at: Element | null = element;
  while (at && !others.every((other) => at !== null && holds(at, other))) at = parentOf(at);
  return at;
}

const isWholePage = (element: Element) => /^(?:body|html)$/.test(tagOf(element));

/** Whether another child looks just like this one and has text too: articles are often cut into boxes of one kind. */
function hasTwin(child: Element, root: Element, weights: Weights): boolean {
  const enough = (weights.get(root) ?? 0) * TWIN_SHARE;
  const className = classOf(child);
  const localName = tagOf(child);
  return [...childrenOf(root)].some((other) => {
    if (other === child || tagOf(other) !== localName) return false;
    const least = classOf(other) === className ? 1 : localName === 'article' ? LONG : Infinity;
    return (weights.get(other) ?? 0) >= enough * least;
  });
}

function descend(body: Element, weights: Weights): Element {
  let root = body;
  for (;;) {
    const isArticle = tagOf(root) === 'article' || isBody(root);
    const all = weights.get(root) ?? 0;
    let next: Element | null = null;
    for (const child of childrenOf(root)) {
      const share = tagOf(child) === 'article' ? DESCEND_TO_ARTICLE : DESCEND_SHARE;
      if ((weights.get(child) ?? 0) >= all * (isArticle ? DESCEND_WITHIN : share)) next = child;
    }
    if (!next || tagOf(next) === 'p' || hasTwin(next, root, weights)) return root;
    root = next;
  }
}

/** The smallest element around one and the headline, for what stands between: the standfirst, if it is the article's. */
function withHeadline(
  root: Element,
  headline: Element | null,
  isFine: (wider: Element) => boolean,
): Element {
  const wider = headline && around(root, [headline]);
  return wider && !isWholePage(wider) && isFine(wider) ? wider : root;
}

/**
 * Finds the article by where the prose is: the deepest element that still holds most of the running text
 * outside links, navigation and what is named as beside the article. In the spirit of Readability, by sums
 * over ancestors instead of scores.
 * @returns null where the page has no prose at all
 */
export function findArticle(doc: Document): ArticlePlace | null {
  const body = doc.body;
  if (body?.localName !== 'body') return null;
  const { runs, complete } = proseRuns(body, doc);
  if (sumOf(runs) < FEW) {
    for (const root of shadowRootsIn(doc, shadowRootOf)) runs.push(...proseRuns(root, doc).runs);
  }
  if (runs.length === 0) return null;
  const judge = remember(regionOf);
  const all = weigh(
    runs,
    body,
    remember((element) => judge(element) === 'hard'),
  ).weights;
  const total = all.get(body) ?? 0;
  const called = bodiesOf(all, total);
  const kept = new Set<Element>();
  const alike: Sums = new Map();
  const excluded = remember((element) => {
    const verdict = judge(element);
    if (verdict === 'beside' && containsArticle(element, all, total, called, alike))
      kept.add(element);
    return verdict === 'hard' || (verdict === 'beside' && !kept.has(element));
  });
  const { weights, counted } = weigh(runs, body, excluded);
  const headline = findHeadline(doc);
  const found = complete ? descend(body, weights) : hugeRoot(doc);
  const bodies = complete ? findBodies(weights, found) : [];
  const weightOf = (element: Element) => weights.get(element) ?? 0;
  const inner = bodies[0] ? around(bodies[0], bodies) : null;
  // Where nothing tells the text from the rest, little else may come with the headline.
  const isLittle = (wider: Element) => !!inner || weightOf(wider) <= weightOf(found) * 1.2 + 200;
  const root = withHeadline(inner ?? found, headline, isLittle);
  const within = headline !== null && holds(root, headline);
  return {
    root,
    kept,
    bodies: bodies.includes(root) ? [] : bodies,
    headline: within ? headline : null,
    apart: within ? null : headline,
    // Until their style sheets or scripts have come: AMP, and many that load fonts.
    isVeiled: styleOf(root).visibility !== 'visible',
    proseLength: weightOf(root),
    proseRuns: counted,
  };
}

/** On a page too large to weigh whole, only its own landmarks can be trusted. */
function hugeRoot(doc: Document): Element {
  const mains = doc.querySelectorAll('main, [role=main]');
  return (mains.length === 1 ? mains[0] : null) ?? doc.body;
}
