/** Where a running content script leaves its end for the next one of this world, after an update of the extension. */
const KEY = Symbol.for('backgrounder.lifetime');

/**
 * Begins the life of this content script, which ends when a newer one starts in the same page. Takes the place of WXT's
 * context (see scripts/lean-content-script.mjs); nothing that the page could see tells of it.
 */
export function beginLife(): { readonly signal: AbortSignal } {
  const world = globalThis as { [KEY]?: AbortController };
  world[KEY]?.abort();
  world[KEY] = new AbortController();
  return world[KEY];
}
