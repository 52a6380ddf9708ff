/** Scripts of pages that attack the card, in the words of a page. What they find is in `leaks`. */

/** Finds nodes outside the page's own trees by everything that Firefox's events tell, its own properties included. */
export const NODE_HUNTER = `<script>
var leaks = [], heard = 0;
const FROM = ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'srcElement', 'composedTarget'];
const look = (how, event) => {
  const nodes = [...FROM.map((key) => event[key]), ...event.composedPath()];
  for (const node of nodes)
    if (node instanceof Node && node.getRootNode() !== document) leaks.push(how + ' ' + event.type + ' ' + node.nodeName);
};
const types = new Set(['focusin', 'focusout', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll', 'compositionstart', 'compositionend', 'textInput']);
for (const thing of [window, document, document.documentElement])
  for (const key in thing) if (key.startsWith('on')) types.add(key.slice(2));
for (const type of types)
  addEventListener(type, (event) => { heard += 1; look('heard', event); }, true);
// An event that is made while the browser handles another has the nodes of that other.
addEventListener('made', (event) => look('made', event));
new MutationObserver(() => {
  for (const Kind of [Event, UIEvent, MouseEvent, PointerEvent]) document.body.dispatchEvent(new Kind('made', { bubbles: true }));
}).observe(document, { subtree: true, childList: true, attributes: true });
</script>`;

/** What a page can ask of the open card, from the host that it sees; the texts that it gets. */
export const ASK_CARD = `(() => {
  const host = [...document.documentElement.children].at(-1);
  const { x, y, width, height } = host.getBoundingClientRect();
  const nodes = [];
  for (let across = 1; across < 20; across++)
    for (let down = 1; down < 20; down++) {
      const at = [x + (width * across) / 20, y + (height * down) / 20];
      nodes.push(...document.elementsFromPoint(...at), document.caretPositionFromPoint(...at)?.offsetNode);
    }
  for (const one of [...document.getAnimations(), ...host.getAnimations({ subtree: true })]) nodes.push(one.effect.target);
  document.execCommand('selectAll');
  const selection = getSelection();
  nodes.push(selection.anchorNode, selection.focusNode, document.activeElement);
  for (const range of selection.getComposedRanges?.() ?? []) nodes.push(range.startContainer, range.endContainer);
  const outside = nodes.filter((node) => node && node.getRootNode() !== document).map((node) => node.nodeName);
  const copy = host.cloneNode(true);
  return {
    outside,
    root: host.shadowRoot,
    frames: window.length,
    addresses: performance.getEntries().filter(({ name }) => name.startsWith('moz-extension')).length,
    text: [selection, host.innerText, host.outerHTML, copy.outerHTML, new XMLSerializer().serializeToString(document)].join(' '),
  };
})()`;

/** Events that a page makes itself, on everything that it sees of the card. */
export const MAKE_EVENTS = `(() => {
  const host = document.querySelector(':popover-open');
  const targets = [window, document, document.body, host].filter(Boolean);
  for (const target of targets) {
    for (const key of ['Escape', 'Enter', 'Shift', 'Tab', 'a'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    for (const type of ['click', 'mousedown', 'mouseup', 'mouseout', 'wheel', 'scroll'])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 3 }));
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointerout'])
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 3, pointerType: 'touch', isPrimary: true }));
    const data = new DataTransfer();
    data.setData('text/plain', 'pasted by the page');
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true }));
    target.dispatchEvent(new InputEvent('beforeinput', { data: 'typed by the page', inputType: 'insertText', bubbles: true, composed: true }));
    target.dispatchEvent(new CustomEvent('note-input', { detail: { text: 'sent by the page' }, bubbles: true, composed: true }));
    target.dispatchEvent(new Event('note-left', { bubbles: true, composed: true }));
  }
  for (const command of ['insertText', 'delete', 'undo', 'insertHTML']) document.execCommand(command, false, 'rewritten');
  host?.click();
})()`;

/** Puts functions that fail in the place of what the extension could use, in the page's own world: all but what a test asks. */
export const REPLACE_GETTERS = `<script>
const spared = /^(constructor|toString|readyState|body|documentElement|children|childNodes|nodeType|localName|dataset|data|(create|compare|set|get|start|end|parent|scroll).*)$/;
for (const { prototype } of [Node, Element, HTMLElement, Document, Range, Event, UIEvent, MouseEvent, CSSStyleSheet, ShadowRoot])
  for (const [name, { configurable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    if (configurable && !spared.test(name))
      Object.defineProperty(prototype, name, { configurable: true, get() { throw new Error('replaced'); }, set() {} });
for (const name of ['toSorted', 'toSpliced', 'reduce', 'at', 'includes'])
  Array.prototype[name] = () => { throw new Error('replaced'); };
Map.prototype.get = Map.prototype.set = Set.prototype.has = () => { throw new Error('replaced'); };
</script>`;
