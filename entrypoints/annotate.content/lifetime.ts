/** Where a running content script leaves its end for the next one of this world, after an update of the extension. */
const KEY = Symbol.for('backgrounder.lifetime');

/**
 * Stands in for WXT's class of the same name (see scripts/lean-content-script.mjs): the life of this content script,
 * which ends when a newer one starts in the same page. Nothing that the page could see tells of it.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor() {
    const world = globalThis as { [KEY]?: AbortController };
    world[KEY]?.abort();
    world[KEY] = this.#controller;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends this script: the extension that it belongs to has gone. */
  abort(): void {
    this.#controller.abort();
  }

  onInvalidated(callback: () => void): void {
    this.signal.addEventListener('abort', callback);
  }
}
