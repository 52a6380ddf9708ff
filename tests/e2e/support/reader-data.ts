import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import axe from 'axe-core';
import type { Annotations, Note, TextHighlight, Visit } from '../../../messaging/protocol';
import { stored } from '../../../storage/merge';

/** A page of the extension, in either browser's driver. */
export interface Evaluates {
  evaluate<R, Arg>(script: (arg: Arg) => R | Promise<R>, arg: Arg): Promise<R>;
  evaluate<R>(script: () => R | Promise<R>): Promise<R>;
}

/** A visit of a made-up page; what a test does not name is the same for all. */
export function visit(path: string, more: Partial<Visit> = {}): Visit {
  return {
    url: `https://block-store.example/${path}`,
    site: 'ledger.example',
    title: `Report on the ${path}`,
    outlet: 'The Ledger',
    pageDay: '2025-01-30',
    firstSeenMs: Date.UTC(2025, 1, 1),
    lastSeenMs: Date.UTC(2025, 1, 1),
    entities: [{ id: 'vladimir-putin', name: 'Vladimir Putin', count: 2 }],
    ...more,
  };
}

/** A highlight of a made-up page, with a note. */
export const FERRY_HIGHLIGHT: TextHighlight = {
  id: 'ferry',
  url: 'https://ledger.example/ferry',
  site: 'ledger.example',
  title: 'Ferry',
  quote: { exact: 'sails at six', prefix: 'The ferry ', suffix: ' today' },
  position: { start: 10, end: 22 },
  madeMs: Date.UTC(2025, 1, 1, 12),
  note: { text: 'Ask again', savedMs: Date.UTC(2025, 1, 1, 12), version: 1 },
};

/** Sends a message to the worker from a page of the extension. */
export async function tellWorker<T>(page: Evaluates, name: string, params: unknown): Promise<T> {
  const reply = await page.evaluate(
    async (envelope) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(envelope);
    },
    { backgrounder: 1, name, params },
  );
  return reply as T;
}

/** Asks the scripts in a tab, from a page of the extension, as the popup does; null while no script answers there. */
export function tellTab(
  page: Evaluates,
  url: string,
  name: string,
  params: unknown,
): Promise<unknown> {
  return page.evaluate(
    async ([address, envelope]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(what: object): Promise<{ id?: number; url?: string }[]>;
            sendMessage(tabId: number, message: unknown): Promise<unknown>;
          };
        };
      };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
      return chrome.tabs.sendMessage(tab?.id ?? -1, envelope).catch(() => null);
    },
    [url, { backgrounder: 1, name, params }] as const,
  );
}

type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Empties every store of the extension's database and puts rows into it. From a page of the extension. */
export async function replaceRows(page: Evaluates, rows: Rows): Promise<void> {
  await page.evaluate(async (given) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opened without a version a database that is not there would be made.
    while (!(await indexedDB.databases()).some(({ name }) => name === 'backgrounder'))
      await new Promise((again) => requestAnimationFrame(again));
    const database = await settled(indexedDB.open('backgrounder'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    for (const [name, list] of Object.entries(given))
      for (const row of list) transaction.objectStore(name).put(row);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, rows);
}

export const emptyStore = (page: Evaluates) => replaceRows(page, {});

/** Replaces all that is kept. */
export function seedStore(
  page: Evaluates,
  visits: readonly Visit[],
  annotations: Partial<Annotations> = {},
): Promise<void> {
  return replaceRows(page, { visits: visits.map(stored), ...annotations });
}

/** Rows of one store of the extension's database. From a page of the extension. */
export async function rowsOf(page: Evaluates, store: string): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('backgrounder'));
    const rows = await settled(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows;
  }, store);
}

/** Newest first, as they travel. */
export async function storedVisits(page: Evaluates): Promise<readonly Visit[]> {
  const rows = (await rowsOf(page, 'visits')) as readonly (Visit & { metAt: unknown })[];
  return rows
    .map(({ metAt: _, ...visit }) => visit)
    .sort((one, other) => other.lastSeenMs - one.lastSeenMs);
}

export const storedNotes = async (page: Evaluates) =>
  (await rowsOf(page, 'notes')) as readonly Note[];

export async function storedAnnotations(page: Evaluates): Promise<Annotations> {
  const [notes, known, corrections, highlights] = await Promise.all(
    ['notes', 'known', 'corrections', 'highlights'].map((name) => rowsOf(page, name)),
  );
  return { notes, known, corrections, highlights } as unknown as Annotations; // rows of these stores
}

/** What lies in each store of the extension's database, read past all code of ours. From a page of the extension. */
export function storeCounts(page: Evaluates): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('backgrounder'));
    const counts: Record<string, number> = {};
    for (const name of database.objectStoreNames)
      counts[name] = await settled(database.transaction(name).objectStore(name).count());
    database.close();
    return counts;
  });
}

/** Runs axe on the page as it stands, and reads every rule's complaint aloud when there is one. */
export async function expectAccessible(page: Page): Promise<void> {
  // A test's script is evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source);
  const complaints = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await run.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(complaints).toEqual([]);
}

/** How far the page can be scrolled sideways, CSS px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
