import { DOMParser } from 'linkedom';
import type { ParseMarkup } from '../../../page/files/types';

/** Nothing is drawn in Node: every element has the plainest style. */
const PLAIN_STYLE = {
  display: 'block',
  visibility: 'visible',
  position: 'static',
  clip: 'auto',
  clipPath: 'none',
  width: 'auto',
  height: 'auto',
};

/** Parses markup as a browser's DOMParser does. */
export const parseMarkup: ParseMarkup = (markup, type) => {
  const parsed: unknown = new DOMParser().parseFromString(markup, type);
  const doc = parsed as Document; // linkedom's types are its own
  Object.defineProperty(doc, 'defaultView', {
    value: { getComputedStyle: () => PLAIN_STYLE },
    configurable: true,
  });
  return doc;
};
