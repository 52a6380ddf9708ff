import browser from 'webextension-polyfill';
import { askTab } from '../../../messaging/client';
import type { Services } from '../services';
import { drawTab } from '../toolbar';
import { lookUpIn } from './look-up';

/** How long the result of a command is shown on the button, milliseconds; a navigation removes it in any case. */
const BADGE_MS = 4_000;

/** Shows a text on the button for a while. */
async function showBriefly(tabId: number, text: string, { settings }: Services): Promise<void> {
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined); // the tab may be gone
  setTimeout(async () => drawTab(tabId, await settings.read()), BADGE_MS);
}

/** Highlights the selected words of a tab. A dash on the button means that they were not kept. */
export async function makeHighlight(
  tabId: number,
  services: Services,
  withNote: boolean,
): Promise<void> {
  const made = await services.tabs
    .inject('highlights', tabId, 0)
    .then(() => askTab(tabId, 'highlight.make', { withNote }))
    .catch(() => null); // a page of the browser's own
  if (!made?.ok || !made.value.made) await showBriefly(tabId, '–', services);
}

/** Learns from the article and shows the number of names on the button; a dash if nothing was learnt. */
async function learnFromTab(tabId: number, services: Services): Promise<void> {
  const reply = await askTab(tabId, 'tab.learn', null);
  const names = reply.ok ? (reply.value?.names ?? 0) : 0;
  await showBriefly(tabId, names > 0 ? `+${names}` : '–', services);
}

type Command = (tabId: number, services: Services) => Promise<unknown>;

/** Commands of the keyboard (remappable in the browser's own settings), each a message to the tab in front. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'next-mark': (tabId) => askTab(tabId, 'mark.step', { by: 1 }),
  'previous-mark': (tabId) => askTab(tabId, 'mark.step', { by: -1 }),
  'open-card': (tabId) => askTab(tabId, 'mark.open', { entity: null }),
  'learn-article': learnFromTab,
  highlight: (tabId, services) => makeHighlight(tabId, services, false),
  'highlight-note': (tabId, services) => makeHighlight(tabId, services, true),
};

/** @param given the tab of the command; older browsers do not pass it */
async function carryOut(command: string, given: number | undefined, services: Services) {
  const [front] =
    given === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [];
  const tabId = given ?? front?.id;
  if (tabId !== undefined) await COMMANDS[command]?.(tabId, services);
}

/** Registered in the worker's first turn: a command may be what wakes it. */
export function serveCommands(services: Services): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Without awaiting anything: the side panel opens only in direct response to the key.
    if (command === 'look-up' && tab) void lookUpIn(tab);
    else void carryOut(command, tab?.id, services);
  });
}
