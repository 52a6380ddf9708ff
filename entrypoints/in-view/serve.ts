import browser, { type Runtime } from 'webextension-polyfill';
import type { EntityId } from '../../knowledge/schema/types';
import { IN_VIEW_PORT } from '../../messaging/in-view-port';
import { entitiesInView } from '../../page/in-view';
import { OPEN_PAGE } from '../../page/open-page';
import { current, subscribe } from '../../page/registry';

/** Pause in scrolling after which the names are collected again, milliseconds. */
const SETTLED_MS = 150;

const isSame = (one: readonly EntityId[] | null, other: readonly EntityId[]) =>
  one?.length === other.length && other.every((id, at) => id === one[at]);

/** Posts the names on the screen to a port, at once and after each change, until it closes. */
function follow(view: Window, port: Runtime.Port, listeners: Set<() => void>): void {
  const over = new AbortController();
  let known: readonly EntityId[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const entities = entitiesInView(current(OPEN_PAGE)?.records() ?? [], view);
    if (isSame(known, entities)) return;
    known = entities;
    port.postMessage(entities);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  };
  const how = { capture: true, passive: true, signal: over.signal };
  for (const type of ['scroll', 'resize']) view.addEventListener(type, lookSoon, how);
  listeners.add(lookSoon);
  // More names are known than before.
  port.onMessage.addListener(lookSoon);
  port.onDisconnect.addListener(() => {
    clearTimeout(timer);
    listeners.delete(lookSoon);
    over.abort();
  });
  look();
}

/** Follows the screen for each panel that connects. */
export function serveInView(view: Window): void {
  const listeners = new Set<() => void>();
  subscribe(OPEN_PAGE, (page) =>
    page.onMarks(() => {
      for (const look of listeners) look();
    }),
  );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === IN_VIEW_PORT) follow(view, port, listeners);
  });
}
