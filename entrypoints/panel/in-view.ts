import browser, { type Runtime } from 'webextension-polyfill';
import type { EntityId } from '../../knowledge/schema/types';
import { IN_VIEW_PORT } from '../../messaging/in-view-port';

/** Follows which names are on the screen of a tab. */
export class InView {
  readonly #tabId: number;
  readonly #show: (entities: readonly EntityId[]) => void;
  #port: Runtime.Port | null = null;
  #isConnecting = false;
  #isStopped = false;

  constructor(tabId: number, show: (entities: readonly EntityId[]) => void) {
    this.#tabId = tabId;
    this.#show = show;
  }

  /**
   * Connects, or asks the page to report again, because more of it may have been read. A reload ends the connection.
   */
  async follow(): Promise<void> {
    this.#port?.postMessage(null);
    if (this.#port || this.#isConnecting || this.#isStopped) return;
    this.#isConnecting = true;
    const target = { tabId: this.#tabId };
    const isInjected = await browser.scripting
      .executeScript({ target, files: ['/in-view.js'] })
      .then(
        () => true,
        () => false, // a page of the browser's own
      );
    this.#isConnecting = false;
    if (isInjected && !this.#isStopped) this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    this.#port?.disconnect();
  }

  #connect(): void {
    const port = browser.tabs.connect(this.#tabId, { name: IN_VIEW_PORT, frameId: 0 });
    this.#port = port;
    port.onMessage.addListener((entities) => this.#show(entities as readonly EntityId[])); // `in-view` posts nothing else
    port.onDisconnect.addListener(() => {
      this.#port = null;
    });
  }
}
