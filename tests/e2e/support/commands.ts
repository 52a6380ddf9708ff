import type { Page, Worker } from '@playwright/test';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

/** The part of the extension API that is used from inside the worker here. */
export interface WorkerChrome {
  readonly chrome: {
    readonly tabs: {
      query(what: object): Promise<Tab[]>;
      setZoom(tabId: number, factor: number): Promise<void>;
    };
    readonly commands: { readonly onCommand: { dispatch(name: string, tab?: Tab): void } };
  };
}

/**
 * The browser's own keys cannot be pressed from a test: the command is raised where the browser raises it, and like the
 * browser it says in which tab.
 */
export async function raiseCommand(worker: Worker, about: Page, name: string): Promise<void> {
  await worker.evaluate(
    async ([command, url]) => {
      const { chrome } = globalThis as unknown as WorkerChrome;
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      if (!tab) throw new Error(`No tab shows ${url}.`);
      chrome.commands.onCommand.dispatch(command, tab);
    },
    [name, about.url()] as const,
  );
}
