/** The DOM's own numbers, which a minifier can put in place of their names: those are long, and stand in every page. */
export const ELEMENT = 1;
export const TEXT = 3;

/** Bits of `compareDocumentPosition`. */
export const BEFORE = 2;
export const AFTER = 4;
