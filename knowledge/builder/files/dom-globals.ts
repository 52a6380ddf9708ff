/** The browser globals that the code of `page/` uses, from linkedom. Import this before that code. */
import { Element, HTMLElement, Node } from 'linkedom';

/** Bits of the DOM standard: https://dom.spec.whatwg.org/#interface-nodefilter */
const NodeFilter = {
  FILTER_ACCEPT: 1,
  FILTER_REJECT: 2,
  FILTER_SKIP: 3,
  SHOW_ELEMENT: 1,
  SHOW_TEXT: 4,
};

for (const [name, value] of Object.entries({ Element, HTMLElement, Node, NodeFilter }))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });

/** linkedom gives the class of an SVG element as an object; the standard has text. */
const { getAttribute } = Element.prototype;
Element.prototype.getAttribute = function read(name: string): string | null {
  const value: unknown = getAttribute.call(this, name);
  return value === null || value === undefined ? null : String(value);
};
