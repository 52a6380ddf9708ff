// Runs inside a test's page, in either browser: tells whether a phrase can be seen.

import { isPhraseVisible } from '../../../page/painting/visibility';

/** @returns whether the first phrase with these words can be seen; null where there is none */
function canBeSeen(words: string): boolean | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return isPhraseVisible(range);
  }
  return null;
}

Object.assign(globalThis, { canBeSeen });
