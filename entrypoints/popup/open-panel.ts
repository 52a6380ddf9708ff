import browser from 'webextension-polyfill';

/** Chrome's own, which the polyfill does not know. */
interface SidePanels {
  open(where: { readonly windowId: number }): Promise<void>;
}

function sidePanels(): SidePanels | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanels } }).chrome?.sidePanel;
}

/**
 * Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. Both require a click, with no await before
 * the call.
 * @param opened called when it is open
 * @returns null if the browser has neither
 */
export async function panelOpener(opened: () => void): Promise<(() => void) | null> {
  const panels = sidePanels();
  if (panels) {
    const { id: windowId } = await browser.windows.getCurrent();
    return windowId === undefined ? null : () => void panels.open({ windowId }).then(opened);
  }
  if (!('sidebarAction' in browser)) return null;
  return () => void browser.sidebarAction.open().then(opened);
}
