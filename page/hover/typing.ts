import { matches, shadowRootOf } from '../reading/dom';

const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"]';

/** @returns whether the focus is in something that takes text: keys are then the page's alone */
export function isTyping(view: Window): boolean {
  let active = view.document.activeElement;
  for (;;) {
    const inner = active && shadowRootOf(active)?.activeElement;
    if (!inner) return active !== null && matches(active, EDITABLE);
    active = inner;
  }
}
