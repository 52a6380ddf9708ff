import type { Lent } from '../handover';
import { above } from '../reading/above';
import type { ReadingWatch } from '../reading/reader';
import type { Scope } from '../reading/scope';
import { createAppearing } from './appearing';
import type { Collector } from './collector';
import { isArticlePart } from './part';

/** What has changed since the last look. */
export interface Changes {
  /** Elements whose text must be read again. */
  readonly dirty: ReadonlySet<Element>;
  /** Something was taken out. */
  readonly removed: boolean;
  /** New elements outside the article: another article of an endless page, perhaps. */
  readonly outside: readonly Element[];
}

/** Makes of what was collected what is to be done about it. */
export interface Watcher extends Pick<ReadingWatch, 'onShadowRoot' | 'onFrame' | 'onHidden'> {
  /** Takes what has been collected, and starts anew. */
  take(): Changes;
  /** Puts an element back, to be looked at with the next changes. */
  putBack(element: Element): void;
}

export interface WatcherNeeds {
  readonly collector: Collector;
  readonly scope: () => Scope;
  readonly lent: Pick<Lent, 'isBeyond' | 'regionOf'>;
  readonly signal: AbortSignal;
  /** Something was collected. Called once for each batch of the browser's. */
  onChange(): void;
  /** A text node's data changed: whatever is painted on it may be wrong from now on. */
  onText(node: Node): void;
}

const INLINE = /^(?:inline|contents|ruby)/;

function isInline(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view ? INLINE.test(view.getComputedStyle(element).display) : false;
}

/** The nearest block-level element around a node, itself included: what a block of text is read from. */
function containerOf(node: Node, root: Element): Element {
  let element = isElement(node) ? node : node.parentElement;
  if (!element) return hostOf(node) ?? root;
  while (element.parentElement && element !== root && isInline(element)) {
    element = element.parentElement;
  }
  return element;
}

/** The element that a shadow root hangs on; nodes of frames belong to another realm, so no `instanceof`. */
const hostOf = (node: Node): Element | undefined =>
  (node.getRootNode() as Partial<ShadowRoot>).host;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Whether nodes that came or went can have changed the text of a block beside them. */
function touchesText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '') return true;
    if (isElement(node) && node.isConnected && isInline(node)) return true;
  }
  return false;
}

export function createWatcher(needs: WatcherNeeds): Watcher {
  const { collector, signal } = needs;
  const { isBeyond } = needs.lent;
  let dirty = new Set<Element>();
  const listened = new WeakSet<HTMLIFrameElement>();
  let designMode = 'off';

  collector.onRecords = (records) => {
    for (const { type, target } of records) if (type === 'characterData') needs.onText(target);
    needs.onChange();
  };

  const markDirty = (container: Element) => {
    if (isArticlePart(container, needs.scope(), needs.lent)) dirty.add(container);
  };

  const sortAdded = (nodes: NodeList, outside: Element[]) => {
    for (const node of nodes) {
      if (!isElement(node) || !node.isConnected) continue;
      markDirty(node);
      appearing.expectRoots(node);
      const scope = needs.scope();
      const isOutside = !scope.root.contains(node) || isBeyond(node, scope);
      if (isOutside && !dirty.has(node)) outside.push(node);
    }
  };

  /** Something has become an editor, or is one no more: what stands in it is read again, or left. */
  const sortEdited = (target: Element) => {
    const { root } = needs.scope();
    const container = target.contains(root) ? root : containerOf(target, root);
    const around = above(container);
    if (container === root || (around && isArticlePart(around, needs.scope(), needs.lent))) {
      dirty.add(container);
    }
  };

  const sort = (record: MutationRecord, outside: Element[]) => {
    if (record.type === 'attributes') return sortEdited(record.target as Element);
    const isText = record.type === 'characterData';
    if (isText || touchesText(record.addedNodes) || touchesText(record.removedNodes)) {
      markDirty(containerOf(record.target, needs.scope().root));
    }
    sortAdded(record.addedNodes, outside);
  };

  const appearing = createAppearing(collector, signal, needs.onChange);
  appearing.expectRoots(needs.scope().root);

  /** No record tells of these. */
  const sortAppeared = () => {
    const { root } = needs.scope();
    appearing.watchArticle(root);
    const { shown, rooted } = appearing.take();
    for (const element of shown) dirty.add(element);
    for (const element of rooted) markDirty(containerOf(element, root));
  };

  /** Of a whole document that becomes an editor no record tells; a click or a key into it is followed by a look. */
  const lookForDesigner = () => {
    const { root } = needs.scope();
    const now = root.ownerDocument.designMode;
    if (now !== designMode) dirty.add(root);
    designMode = now;
  };

  const listen = (frame: HTMLIFrameElement) => {
    if (listened.has(frame)) return;
    listened.add(frame);
    const loaded = () => {
      dirty.add(frame);
      needs.onChange();
    };
    frame.addEventListener('load', loaded, { signal });
  };
  for (const [frame, read] of collector.frames) {
    listen(frame);
    // Loaded since it was read, while nobody listened.
    if (frame.contentDocument !== read) dirty.add(frame);
  }
  collector.frames.clear();

  return {
    take() {
      const { records, overflowed } = collector.take();
      const outside: Element[] = [];
      for (const record of records) sort(record, outside);
      if (overflowed) dirty.add(needs.scope().root);
      const removed = records.some(({ removedNodes }) => removedNodes.length > 0);
      sortAppeared();
      lookForDesigner();
      const taken = dirty;
      dirty = new Set();
      return { dirty: outermostOf(taken), removed, outside };
    },
    putBack: (element) => dirty.add(element),
    onShadowRoot(root) {
      collector.onShadowRoot(root);
      appearing.expectRoots(root);
    },
    onHidden: appearing.onHidden,
    onFrame(frame) {
      collector.onFrame(frame);
      collector.frames.clear();
      listen(frame);
    },
  };
}

/** Leaves out elements that stand inside another of the set, in its shadow root or its frame too, and those that have gone. */
function outermostOf(elements: ReadonlySet<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) {
    if (!element.isConnected) continue;
    let around = above(element);
    while (around && !elements.has(around)) around = above(around);
    if (!around) kept.add(element);
  }
  return kept;
}
