import { createBuilder, type PageBlock } from './block';
import { ELEMENT, TEXT } from './nodes';
import { HEADING, isHeading, isInSentence, regionOf } from './regions';
import { isBeyond, isDivided, type Scope } from './scope';
import { styleOf } from './style';
import { BOX, isTeaser } from './teasers';

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
  readonly nodes: ArrayLike<Node>;
  next: number;
  readonly container: Element;
  readonly heading: boolean;
  readonly isBlock: boolean;
  /** Some of what stands here is not the article, though nothing about it says so. */
  readonly isDivided: boolean;
}

/** Nodes between two looks at the clock, where no block ends. */
const NODES_PER_TURN = 200;
/** A block longer than this is cut at its next node: one element with megabytes of text stays workable. */
const MAX_BLOCK_LENGTH = 20_000;
const INLINE = /^(?:inline|ruby|contents)/;

function childrenOf(element: Element, watch: ReadingWatch): ArrayLike<Node> {
  if (element.shadowRoot) {
    watch.onShadowRoot(element.shadowRoot);
    return element.shadowRoot.childNodes;
  }
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
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
  if (float === 'none' || element.childElementCount > 1) return false;
  return (element.textContent?.trim().length ?? 0) < 4;
}

/** A term that can be pressed for its meaning is drawn as a word of its sentence; other buttons are drawn as buttons. */
const isTerm = (element: Element) =>
  element.matches('button, [role=button]') &&
  isInSentence(element) &&
  styleOf(element).paddingLeft === '0px';

/** Whether a box that is left out parts the text before it from the text after it: not where it is drawn over or beside them. */
function isParting(element: Element): boolean {
  if (!BOX.test(element.localName)) return false;
  const { display, float, position } = styleOf(element);
  if (float !== 'none' || /^(?:abs|fix)/.test(position)) return false;
  return display !== 'none' && !INLINE.test(display);
}

type Entry = 'skip' | 'hidden' | 'frame' | 'inline' | 'block';

function entryOf(element: Element, { kept, isVeiled }: Scope): Entry {
  const region = regionOf(element);
  if (region === 'hard' ? !isTerm(element) : region === 'beside' && !kept.has(element))
    return 'skip';
  if (element.localName === 'iframe') return 'frame';
  const style = styleOf(element);
  if (style.display === 'none') return 'hidden';
  if (!isVeiled && style.visibility !== 'visible' && element.childElementCount === 0) {
    return 'hidden';
  }
  if (INLINE.test(style.display) || isDropCap(element, style)) return 'inline';
  return isTeaser(element) ? 'skip' : 'block';
}

/**
 * Walks an element in reading order and yields its blocks of text; yields null now and then between blocks
 * so that the caller can give the thread back. Open shadow roots, slots and same-origin frames are walked
 * where they stand. Makes no change to the page. What somebody edits is not read.
 */
export function* readBlocks(root: Element, watch: ReadingWatch): Generator<PageBlock | null> {
  if ((root as HTMLElement).isContentEditable) return;
  const builder = createBuilder();
  const heading = root.closest(HEADING) !== null;
  const levels: Level[] = [
    {
      nodes: [root],
      next: 0,
      container: root,
      heading,
      isBlock: true,
      isDivided: false,
    },
  ];
  let sinceTurn = 0;

  const flush = ({ container, heading }: Level) => builder.finish(container, !heading);
  const takeText = (node: Text, level: Level) => {
    const full = builder.length() > MAX_BLOCK_LENGTH ? flush(level) : null;
    builder.add(node);
    return full;
  };
  const takeElement = (element: Element, level: Level) => {
    if (element.localName === 'br') return builder.breakLine() ? flush(level) : null;
    const inner = enter(element, level, watch);
    if (inner) levels.push(inner);
    return (inner ? inner.isBlock : isParting(element)) ? flush(level) : null;
  };
  /** @returns the block that a node brought to an end, if any */
  const take = (node: Node | undefined, level: Level) => {
    if (node?.nodeType === TEXT) return takeText(node as Text, level);
    if (node) return node.nodeType === ELEMENT ? takeElement(node as Element, level) : null;
    levels.pop();
    return level.isBlock ? flush(level) : null;
  };

  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.nodes[level.next];
    level.next += 1;
    const block = take(node, level);
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
    nodes: childrenOf(inner, watch),
    next: 0,
    container: isBlock ? inner : level.container,
    heading: level.heading || isHeading(inner),
    isBlock,
    isDivided: isBlock && isDivided(inner, scope),
  };
}
