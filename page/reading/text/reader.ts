import type { BlockRole } from '../../../knowledge/text/block';
import {
  childCountOf,
  childNodesOf,
  isEditable,
  matches,
  shadowRootOf,
  tagOf,
  textOf,
  typeOf,
} from '../dom';
import { isInSentence, regionOf } from '../regions';
import { isBeyond, isDivided, type Scope } from '../scope';
import { styleOf } from '../style';
import { BOX, isTeaser } from '../teasers';
import { BlockBuilder, type PageBlock } from './block';
import { beginsApart, firstCharacter, isDrawnApart, isNoteMark } from './inline';
import { ELEMENT, TEXT } from './nodes';
import { inherited, langOf, roleOf } from './role';

/** What a walk reports besides blocks, so that changes inside can be followed. */
export interface ReadingWatch {
  /** What is read of the page (see `findArticle`). */
  readonly scope: Scope;
  onShadowRoot(root: ShadowRoot): void;
  onFrame(frame: HTMLIFrameElement): void;
  /** A part that is not drawn now and may be later. */
  onHidden(element: Element): void;
}

/** One level of the walk: which nodes are left on it, and what to do when it ends. */
interface Level {
  readonly element: Element;
  readonly nodes: ArrayLike<Node>;
  next: number;
  readonly container: Element;
  readonly lang: string | null;
  readonly role: BlockRole;
  readonly isBlock: boolean;
  /** Some of what stands here is not the article, though nothing about it says so. */
  readonly isDivided: boolean;
}

/** Nodes between two looks at the clock, where no block ends. */
const NODES_PER_TURN = 200;
/** Longest block, UTF-16 units: one element, or one text node, with megabytes of text stays workable. */
const MAX_BLOCK_LENGTH = 20_000;

/** Where a long text node is cut: behind a sentence, else between words. */
function cutOf(data: string, from: number): number {
  const limit = from + MAX_BLOCK_LENGTH;
  if (data.length <= limit) return data.length;
  const sentence = data.lastIndexOf('. ', limit) + 2;
  const word = data.lastIndexOf(' ', limit) + 1;
  const least = from + MAX_BLOCK_LENGTH / 2;
  return [sentence, word].find((at) => at > least) ?? limit;
}
const INLINE = /^(?:inline|ruby|contents)/;

function nodesOf(element: Element, watch: ReadingWatch): ArrayLike<Node> {
  const shadow = shadowRootOf(element);
  if (shadow) {
    watch.onShadowRoot(shadow);
    return shadow.childNodes;
  }
  if (tagOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return childNodesOf(element);
}

/** The document inside a frame of the page's own origin, else null. */
function innerBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    const body = frame.contentDocument?.body;
    return body && !body.isContentEditable ? body : null;
  } catch {
    return null; // a frame of another origin says no by throwing
  }
}

/** A floating box is a block by its style, but a first letter in one is the beginning of its word. */
function isDropCap(element: Element, { float }: CSSStyleDeclaration): boolean {
  if (float === 'none' || childCountOf(element) > 1) return false;
  return textOf(element).trim().length < 4;
}

/** A term that can be pressed for its meaning is drawn as a word of its sentence; other buttons are drawn as buttons. */
const isTerm = (element: Element) =>
  matches(element, 'button, [role=button]') &&
  isInSentence(element) &&
  styleOf(element).paddingLeft === '0px';

/** Whether a box that is left out parts the text before it from the text after it: not where it is drawn over or beside them. */
function isParting(element: Element): boolean {
  if (!BOX.test(tagOf(element))) return false;
  const { display, float, position } = styleOf(element);
  if (float !== 'none' || /^(?:abs|fix)/.test(position)) return false;
  return display !== 'none' && !INLINE.test(display);
}

type Entry = 'skip' | 'hidden' | 'frame' | 'inline' | 'block';

function entryOf(element: Element, { kept, isVeiled }: Scope): Entry {
  const region = regionOf(element);
  if (region === 'hard' ? !isTerm(element) : region === 'beside' && !kept.has(element))
    return 'skip';
  if (tagOf(element) === 'iframe') return 'frame';
  const style = styleOf(element);
  if (style.display === 'none') return 'hidden';
  if (!isVeiled && style.visibility !== 'visible' && childCountOf(element) === 0) {
    return 'hidden';
  }
  if (INLINE.test(style.display) || isDropCap(element, style)) return 'inline';
  return isTeaser(element) ? 'skip' : 'block';
}

/** One walk through an element: the levels that it is on, and the block that it is in. */
class Walk {
  readonly #builder = new BlockBuilder();
  readonly #levels: Level[] = [];
  readonly #watch: ReadingWatch;
  /** The inline element that ended last, until text follows. */
  #ended: Element | null = null;
  /** A long text node that has been read up to `from`. */
  #rest: { readonly node: Text; readonly from: number } | null = null;

  constructor(root: Element, watch: ReadingWatch) {
    this.#watch = watch;
    const { lang, role } = inherited(root);
    this.#levels.push({
      element: root,
      nodes: [root],
      next: 0,
      container: root,
      lang,
      role,
      isBlock: true,
      isDivided: false,
    });
  }

  get isDone(): boolean {
    return this.#levels.length === 0;
  }

  /** Takes one node. @returns the block that it brought to an end, if any */
  step(): PageBlock | null {
    const level = this.#levels.at(-1);
    if (!level) return null;
    if (this.#rest) return this.#takePart(this.#rest.node, this.#rest.from, level);
    const node = level.nodes[level.next];
    level.next += 1;
    if (!node) return this.#leave(level);
    if (typeOf(node) === TEXT) return this.#takeText(node as Text, level);
    return typeOf(node) === ELEMENT ? this.#takeElement(node as Element, level) : null;
  }

  #flush(level: Level): PageBlock | null {
    this.#ended = null;
    const { container, lang, role } = level;
    return this.#builder.finish({ container, lang, role });
  }

  #leave(level: Level): PageBlock | null {
    this.#levels.pop();
    if (level.isBlock) return this.#flush(level);
    this.#ended = level.element;
    return null;
  }

  #takeText(node: Text, level: Level): PageBlock | null {
    const builder = this.#builder;
    const full = builder.length > MAX_BLOCK_LENGTH ? this.#flush(level) : null;
    const ended = this.#ended;
    if (ended && isDrawnApart(ended, 'end', builder.last, node.data.charAt(0))) builder.addGap();
    if (node.length > 0) this.#ended = null;
    if (node.length <= MAX_BLOCK_LENGTH) builder.add(node);
    else if (full) this.#rest = { node, from: 0 };
    else return this.#takePart(node, 0, level);
    return full;
  }

  #takePart(node: Text, from: number, level: Level): PageBlock | null {
    const before = from > 0 ? this.#flush(level) : null;
    const to = cutOf(node.data, from);
    this.#builder.add(node, from, to);
    this.#rest = to < node.length ? { node, from: to } : null;
    return before;
  }

  #takeElement(element: Element, level: Level): PageBlock | null {
    if (tagOf(element) === 'br') return this.#builder.breakLine() ? this.#flush(level) : null;
    const inner = enter(element, level, this.#watch);
    if (inner && !inner.isBlock) return this.#enterInline(element, inner);
    if (inner) this.#levels.push(inner);
    return inner || isParting(element) ? this.#flush(level) : null;
  }

  #enterInline(element: Element, inner: Level): null {
    const builder = this.#builder;
    if (isNoteMark(element, builder.lastWord)) return null;
    const [ended, last] = [this.#ended, builder.last];
    const isApart = beginsApart(element, last);
    if (isApart || (ended && isDrawnApart(ended, 'end', last, firstCharacter(element))))
      builder.addGap();
    this.#levels.push(inner);
    return null;
  }
}

/**
 * Walks an element in reading order and yields its blocks of text; yields null now and then between blocks
 * so that the caller can give the thread back. Open shadow roots, slots and same-origin frames are walked
 * where they stand. Makes no change to the page. Text that is being edited is not read.
 */
export function* readBlocks(root: Element, watch: ReadingWatch): Generator<PageBlock | null> {
  if (isEditable(root)) return;
  const walk = new Walk(root, watch);
  let sinceTurn = 0;
  while (!walk.isDone) {
    const block = walk.step();
    sinceTurn += 1;
    if (!block && sinceTurn < NODES_PER_TURN) continue;
    sinceTurn = 0;
    yield block;
  }
}

/** @returns the level inside an element, or null when nothing in it is to be read */
function enter(element: Element, level: Level, watch: ReadingWatch): Level | null {
  const { scope } = watch;
  if (level.isDivided && isBeyond(element, scope)) return null;
  const entry = entryOf(element, scope);
  if (entry === 'skip') return null;
  if (entry === 'hidden') {
    watch.onHidden(element);
    return null;
  }
  const inner = entry === 'frame' ? innerBody(element as HTMLIFrameElement) : element;
  if (entry === 'frame') watch.onFrame(element as HTMLIFrameElement);
  if (!inner) return null;
  const isBlock = entry !== 'inline';
  return {
    element,
    nodes: nodesOf(inner, watch),
    next: 0,
    container: isBlock ? inner : level.container,
    lang: langOf(inner, level.lang),
    role: roleOf(inner, level.role),
    isBlock,
    isDivided: isBlock && isDivided(inner, scope),
  };
}
