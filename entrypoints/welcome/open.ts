import browser from 'webextension-polyfill';

/** Opens the welcome page in a tab of its own. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
