import browser from 'webextension-polyfill';
import { BUNDLED_PACK } from '../../../knowledge/library/bundled';

/** The file of the pack that came with the extension. */
export async function bundledBytes(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK.path));
  return response.arrayBuffer();
}
