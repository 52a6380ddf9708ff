import browser from 'webextension-polyfill';

/** Browser functions for the popup and the panel. */
export function browserActions(tabId: number) {
  return {
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    openPacks: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#pack') }),
    reload: () => void browser.tabs.reload(tabId),
  };
}
