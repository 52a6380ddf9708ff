import browser from 'webextension-polyfill';
import { RENEWED } from '../../messaging/renewed';

/** Of a script that has outlived its extension the browser has taken the extension's id away. */
function isOrphan(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/**
 * Chromium starts an updated extension's scripts in a world of their own, and leaves the old ones running beside them:
 * nothing that both could reach is hidden from the page but the page itself. So the new version says that it is there
 * (entrypoints/background/open-pages.ts); and where nobody comes (the extension was turned off or removed) the reader's
 * return to the page is the moment to look. A page that says so itself changes nothing.
 */
export function endWithExtension(view: Window, signal: AbortSignal, end: () => void): void {
  const look = () => {
    if (isOrphan()) end();
  };
  view.addEventListener(RENEWED, look, { signal });
  view.addEventListener('focus', look, { signal });
  view.document.addEventListener('visibilitychange', look, { signal });
}
