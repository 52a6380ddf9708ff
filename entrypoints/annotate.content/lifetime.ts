/** Where a running content script leaves its end for the next one of this world, after an update of the extension. */
const KEY = Symbol.for('backgrounder.lifetime');

type World = typeof globalThis & { [KEY]?: AbortController };

/** Ends what the content script of this world has begun. */
export function endLife(): void {
  (globalThis as World)[KEY]?.abort();
}

/**
 * Begins the life of this content script, which ends when a newer one starts in the same page. Takes the place of WXT's
 * context (see scripts/lean-content-script.mjs); nothing that the page could see tells of it.
 */
export function beginLife(): { readonly signal: AbortSignal } {
  endLife();
  const life = new AbortController();
  (globalThis as World)[KEY] = life;
  return life;
}
