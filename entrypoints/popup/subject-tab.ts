import browser from 'webextension-polyfill';

/** Given in the address if the popup is opened in a tab of its own. */
export const named = new URLSearchParams(location.search).get('tab');

/** The tab that the popup is about: the active one unless the address names another. */
export async function subjectTab(): Promise<number> {
  if (named !== null) return Number(named);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? browser.tabs.TAB_ID_NONE;
}
