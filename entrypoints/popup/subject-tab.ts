import browser from 'webextension-polyfill';

/** Named by the address when the popup is opened in a tab of its own. */
export const named = new URLSearchParams(location.search).get('tab');

/** The tab that the popup is about: the one in front unless another is named. */
export async function subjectTab(): Promise<number> {
  if (named !== null) return Number(named);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? browser.tabs.TAB_ID_NONE;
}
