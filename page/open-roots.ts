/** Elements that are looked at for a root, in each tree. */
const MAX_ELEMENTS = 3000;

/** The open shadow roots within a tree, those within them too. Costs a look at every element: only where text is missed. */
export function* openRoots(tree: ParentNode): Generator<ShadowRoot> {
  const elements = tree.querySelectorAll('*');
  for (let index = 0; index < Math.min(elements.length, MAX_ELEMENTS); index += 1) {
    const root = elements[index]?.shadowRoot;
    if (!root) continue;
    yield root;
    yield* openRoots(root);
  }
}
