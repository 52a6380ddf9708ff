/** Elements that are looked at for a root, in each tree. */
const MAX_ELEMENTS = 3000;

/**
 * The shadow roots within a tree, those within them too. Costs a look at every element: only where text is missed.
 * @param rootOf whether closed ones count; asking for them takes code that the script of every page goes without
 */
export function* shadowRootsIn(
  tree: ParentNode,
  rootOf: (element: Element) => ShadowRoot | null,
): Generator<ShadowRoot> {
  const elements = tree.querySelectorAll('*');
  for (let index = 0; index < Math.min(elements.length, MAX_ELEMENTS); index += 1) {
    const element = elements[index];
    const root = element && rootOf(element);
    if (!root) continue;
    yield root;
    yield* shadowRootsIn(root, rootOf);
  }
}
