import browser from 'webextension-polyfill';

/** What the popup and the panel ask of the browser itself. */
export function browserActions(tabId: number) {
  return {
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    openPacks: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#packs') }),
    reload: () => void browser.tabs.reload(tabId),
  };
}
