import { composedParent } from '../reading/composed-parent';
import { documentOf, holds, isConnected, parentOf, rootOf, typeOf } from '../reading/dom';
import { isBeyond, type Scope } from '../reading/scope';
import { ELEMENT, TEXT } from '../reading/text/nodes';
import type { ReadingWatch } from '../reading/text/reader';
import { type Appearing, createAppearing } from './appearing';
import { createMutationLog, type MutationLog } from './mutation-log';
import { isArticlePart } from './part';

/** What has changed since the last look. */
export interface Changes {
  /** Elements whose text must be read again. */
  readonly dirty: ReadonlySet<Element>;
  /** Something was removed. */
  readonly removed: boolean;
  /** New elements outside the article: perhaps another article of an endless page. */
  readonly outside: readonly Element[];
}

export interface WatcherNeeds {
  readonly doc: Document;
  readonly scope: () => Scope;
  readonly signal: AbortSignal;
  /** Something changed. Called once for each batch of records. @param isMutation not only a size or a frame */
  onChange(isMutation?: boolean): void;
  /** The data of a text node changed: what is painted on it may be wrong now. */
  onText(node: Node): void;
}

/** Collects from mutations, sizes and frames which elements have to be read again. */
export class Watcher {
  readonly #needs: WatcherNeeds;
  readonly #log: MutationLog;
  readonly #appearing: Appearing;
  readonly #frames = new WeakSet<HTMLIFrameElement>();
  #dirty = new Set<Element>();
  #designMode = 'off';

  constructor(needs: WatcherNeeds) {
    const { doc, scope, signal } = needs;
    this.#needs = needs;
    this.#log = createMutationLog(doc, signal, (records) => this.#heard(records));
    this.#appearing = createAppearing(signal, () => needs.onChange());
    this.#appearing.expectRoots(scope().root);
  }

  /** What reading reports to. */
  readonly hooks: Omit<ReadingWatch, 'scope'> = {
    onShadowRoot: (root) => {
      this.#log.observe(root);
      this.#appearing.expectRoots(root);
    },
    onFrame: (frame) => {
      this.#log.observe(frame.contentDocument);
      this.#listenTo(frame);
    },
    onHidden: (element) => this.#appearing.watchHidden(element),
  };

  /** Takes what has changed. */
  take(): Changes {
    const { records, overflowed } = this.#log.take();
    const outside: Element[] = [];
    for (const record of records) this.#sort(record, outside);
    if (overflowed) this.#dirty.add(this.#root);
    this.#sortAppeared();
    this.#lookForDesignMode();
    const dirty = outermostOf(this.#dirty);
    this.#dirty = new Set();
    return { dirty, outside, removed: records.some(({ removedNodes }) => removedNodes.length > 0) };
  }

  /** Puts an element back, to be looked at with the next changes. */
  putBack(element: Element): void {
    this.#dirty.add(element);
  }

  get #root(): Element {
    return this.#needs.scope().root;
  }

  #heard(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) {
      if (type === 'characterData') this.#needs.onText(target);
    }
    this.#needs.onChange(true);
  }

  #markDirty(container: Element): void {
    if (isArticlePart(container, this.#needs.scope())) this.#dirty.add(container);
  }

  #sort(record: MutationRecord, outside: Element[]): void {
    const { addedNodes, removedNodes, target, type } = record;
    if (type === 'attributes') {
      this.#sortEdited(target as Element); // only elements have attributes
      return;
    }
    if (type === 'characterData' || touchesText(addedNodes) || touchesText(removedNodes)) {
      this.#markDirty(containerOf(target, this.#root));
    }
    this.#sortAdded(addedNodes, outside);
  }

  #sortAdded(nodes: NodeList, outside: Element[]): void {
    const scope = this.#needs.scope();
    for (const node of nodes) {
      if (!isElement(node) || !isConnected(node)) continue;
      this.#markDirty(node);
      this.#appearing.expectRoots(node);
      const isOutside = !holds(scope.root, node) || isBeyond(node, scope);
      if (isOutside && !this.#dirty.has(node)) outside.push(node);
    }
  }

  /** An element has become an editor or stopped being one: its text is dropped, or read. */
  #sortEdited(target: Element): void {
    const root = this.#root;
    const container = holds(target, root) ? root : containerOf(target, root);
    const parent = composedParent(container);
    if (container === root || (parent && isArticlePart(parent, this.#needs.scope()))) {
      this.#dirty.add(container);
    }
  }

  /** These have no mutation record. */
  #sortAppeared(): void {
    const root = this.#root;
    this.#appearing.watchArticle(root);
    const { shown, rooted } = this.#appearing.take();
    for (const element of shown) this.#dirty.add(element);
    for (const element of rooted) this.#markDirty(containerOf(element, root));
  }

  /** No record says that a whole document has become an editor, so a click or a key in it triggers a check. */
  #lookForDesignMode(): void {
    const { designMode } = documentOf(this.#root);
    if (designMode !== this.#designMode) this.#dirty.add(this.#root);
    this.#designMode = designMode;
  }

  #listenTo(frame: HTMLIFrameElement): void {
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    const loaded = () => {
      this.#dirty.add(frame);
      this.#needs.onChange();
    };
    frame.addEventListener('load', loaded, { signal: this.#needs.signal });
  }
}

const INLINE = /^(?:inline|contents|ruby)/;

function isInline(element: Element): boolean {
  const view = documentOf(element).defaultView;
  return view ? INLINE.test(view.getComputedStyle(element).display) : false;
}

/** The nearest block-level element around a node, itself included: what a block of text is read from. */
function containerOf(node: Node, root: Element): Element {
  let element = isElement(node) ? node : parentOf(node);
  if (!element) return hostOf(node) ?? root;
  for (let parent = parentOf(element); parent && element !== root && isInline(element); ) {
    element = parent;
    parent = parentOf(element);
  }
  return element;
}

/** The host of a node's shadow root; nodes of frames belong to another realm, so no `instanceof`. */
const hostOf = (node: Node): Element | undefined => (rootOf(node) as Partial<ShadowRoot>).host;

const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;

/** Whether nodes that were added or removed can have changed the text of a block beside them. */
function touchesText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (typeOf(node) === TEXT && (node as Text).data.trim() !== '') return true;
    if (isElement(node) && isConnected(node) && isInline(node)) return true;
  }
  return false;
}

/** Leaves out elements inside another of the set, in its shadow root or frame too, and those that have left the page. */
function outermostOf(elements: ReadonlySet<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) {
    if (!isConnected(element)) continue;
    let around = composedParent(element);
    while (around && !elements.has(around)) around = composedParent(around);
    if (!around) kept.add(element);
  }
  return kept;
}
