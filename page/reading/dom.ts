/**
 * DOM properties read through the prototypes' own getters. A form's named children shadow its properties
 * (`<form><img name="parentElement">`), and a walk that reads them by name never ends or reads nothing.
 */
// @__NO_SIDE_EFFECTS__
function getterOf<Owner, Value>(prototype: Owner, name: keyof Owner): (node: Owner) => Value {
  // Outside a browser (linkedom) a prototype's own getter may be that of a base class, and no form shadows anything.
  const getter =
    'HTMLFormElement' in globalThis && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => (getter ? getter.call(node) : node[name]) as Value; // the descriptor leaves its type open
}

export const parentOf = getterOf<Node, Element | null>(Node.prototype, 'parentElement');
export const childNodesOf = getterOf<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const firstChildOf = getterOf<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nodeBefore = getterOf<Node, ChildNode | null>(Node.prototype, 'previousSibling');
export const nodeAfter = getterOf<Node, ChildNode | null>(Node.prototype, 'nextSibling');
const editableOf = getterOf<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable');
/** Whether the reader can change an element's text. */
export const isEditable = (element: Element): boolean =>
  'isContentEditable' in element && editableOf(element as HTMLElement); // SVG has none
export const typeOf = getterOf<Node, number>(Node.prototype, 'nodeType');
export const dataOf = getterOf<Node, string | null>(Node.prototype, 'nodeValue');
export const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
/** Not for documents, which have no text. */
export const textOf = getterOf<Node, string>(Node.prototype, 'textContent');
export const tagOf = getterOf<Element, string>(Element.prototype, 'localName');
export const idOf = getterOf<Element, string>(Element.prototype, 'id');
export const childrenOf = getterOf<Element, HTMLCollection>(Element.prototype, 'children');
export const clientHeightOf = getterOf<Element, number>(Element.prototype, 'clientHeight');
export const scrollHeightOf = getterOf<Element, number>(Element.prototype, 'scrollHeight');
export const childCountOf = getterOf<Element, number>(Element.prototype, 'childElementCount');
export const elementBefore = getterOf<Element, Element | null>(
  Element.prototype,
  'previousElementSibling',
);
export const firstElementOf = getterOf<Element, Element | null>(
  Element.prototype,
  'firstElementChild',
);
const openRootOf = getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const namespaceOf = getterOf<Element, string | null>(Element.prototype, 'namespaceURI');

/** What browsers give content scripts; the worlds of pages and unit tests have neither. */
interface ContentWorld {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
const closedRootOf = getterOf<FirefoxElement, ShadowRoot | null | undefined>(
  Element.prototype,
  'openOrClosedShadowRoot',
);

/**
 * The shadow root of an element; a closed one for the page's own custom elements only. The page can reach marked text
 * through `CSS.highlights`: the closed root of another extension, whose elements the page does not define, stays closed.
 * To ask for a closed root costs a call into the browser.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openRootOf(element);
  if (open || !tagOf(element).includes('-')) return open;
  if (!namespaceOf(element)?.endsWith('xhtml') || !matches(element, ':defined')) return null;
  const { chrome } = globalThis as ContentWorld; // the page's types do not have it
  return closedRootOf(element) ?? chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Not for documents, which have none. */
export const documentOf = getterOf<Node, Document>(Node.prototype, 'ownerDocument');
export const slotOf = getterOf<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const classOf = getterOf<Element, string>(Element.prototype, 'className');

export const holds = (node: Node, other: Node | null): boolean =>
  Node.prototype.contains.call(node, other);
export const positionTo = (node: Node, other: Node): number =>
  Node.prototype.compareDocumentPosition.call(node, other);
export const selectIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);
export const selectAllIn = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);
type Tagged<Tag> = Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : Element;
export const taggedIn = <Tag extends string>(element: Element, tag: Tag) =>
  Element.prototype.getElementsByTagName.call(element, tag) as HTMLCollectionOf<Tagged<Tag>>; // by its tag
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const scrollElementBy = (element: Element, options: ScrollToOptions): void => {
  const { scrollBy }: { scrollBy(options: ScrollToOptions): void } = Element.prototype;
  scrollBy.call(element, options);
};
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);
export const isVisible = (element: Element, options: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** Longest attribute value that an expression sees, UTF-16 units. */
const MAX_ATTRIBUTE = 400;

/** @returns at most 400 characters of an attribute; null where there is none */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)?.slice(0, MAX_ATTRIBUTE) ?? null;
}
