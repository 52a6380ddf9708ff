import browser from 'webextension-polyfill';
import { cut, LIMITS } from '../../../messaging/limits';
import { LOOK_UP_KEY, type LookUpRequest } from '../../../messaging/protocol/look-up';

/** A tab and its window, as the browser passes them with a menu click or a command. */
interface Place {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Chrome's own, which the types do not know. */
interface SidePanels {
  open(where: { readonly windowId: number }): Promise<void>;
}

function openPopup(): Promise<void> {
  return browser.action.openPopup();
}

/**
 * Opens the panel beside the page, or the popup if there is no panel. Must be called synchronously in response to the
 * reader's click.
 */
function openView({ windowId }: Place): Promise<void> {
  const panels = (globalThis as { chrome?: { sidePanel?: SidePanels } }).chrome?.sidePanel;
  if (panels && windowId !== undefined) return panels.open({ windowId }).catch(openPopup);
  return 'sidebarAction' in browser ? browser.sidebarAction.open().catch(openPopup) : openPopup();
}

/** Runs in the page. */
function selectedWords(): string {
  const page = globalThis as unknown as { getSelection(): unknown };
  return String(page.getSelection() ?? '');
}

/**
 * Stores words for the panel or the popup of a tab, and opens it.
 * @param words what is selected; asked of the page if it is not known
 */
export async function lookUpIn(place: Place, words?: string): Promise<void> {
  const tabId = place.id;
  if (tabId === undefined) return;
  const opening = openView(place).catch(() => undefined); // it may be open already
  const selected =
    words ??
    (await browser.scripting
      .executeScript({ target: { tabId }, func: selectedWords })
      .then(([found]) => String(found?.result ?? ''))
      .catch(() => '')); // a page of the browser's own
  const asked: LookUpRequest = { tabId, words: cut(selected.trim(), LIMITS.lookUp) };
  if (asked.words !== '') await browser.storage.session.set({ [LOOK_UP_KEY]: asked });
  await opening;
}
