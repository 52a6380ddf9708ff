/** A modal dialog makes the rest of the page inert, so the card of a mark inside the dialog must be inside it too. */
export function hostParent(range: Range | null): Element {
  const node = range?.commonAncestorContainer ?? null;
  // The card is the top document's, also on a phrase in a frame: what counts there is where the frame stands.
  const frame = range?.startContainer.ownerDocument?.defaultView?.frameElement ?? null;
  const element = frame ?? (node instanceof Element ? node : (node?.parentElement ?? null));
  // A form's children can shadow its own `closest`.
  const dialog = element && Element.prototype.closest.call(element, 'dialog:modal');
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
