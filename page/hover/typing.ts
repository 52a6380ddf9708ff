import { matches, shadowRootOf } from '../reading/dom';

const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"]';

/** @returns whether the focus is in an editable element, so that keys belong to the page */
export function isTyping(view: Window): boolean {
  let active = view.document.activeElement;
  for (;;) {
    const inner = active && shadowRootOf(active)?.activeElement;
    if (!inner) return active !== null && matches(active, EDITABLE);
    active = inner;
  }
}
