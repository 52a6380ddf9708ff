import { firstFew } from './news/first-few';

/** Elements that are looked at for a root, in each tree. */
const MAX_ELEMENTS = 3000;

/**
 * The shadow roots within a tree, those within them too. Costs a look at every element: only where text is missed.
 * @param rootOf whether closed ones count; asking for them takes code that the script of every page goes without
 */
export function* shadowRootsIn(
  tree: Document | ShadowRoot,
  rootOf: (element: HTMLDivElement) => ShadowRoot | null,
): Generator<ShadowRoot> {
  // A form has no root, and its children can shadow the property.
  const elements = tree.querySelectorAll<HTMLDivElement>(':not(form)');
  for (const element of firstFew(elements, MAX_ELEMENTS)) {
    const root = rootOf(element);
    if (!root) continue;
    yield root;
    yield* shadowRootsIn(root, rootOf);
  }
}
