import browser from 'webextension-polyfill';
import { EXTENSION_UPDATED } from '../../messaging/extension-updated';

/** The browser removes `runtime.id` from scripts whose extension has been updated or removed. */
function isInvalidated(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/**
 * Ends the scripts of an extension that has been updated, turned off or removed. Chromium starts an updated extension's
 * scripts in a new isolated world and leaves the old ones running; the two worlds share only the page. The worker of
 * the new version dispatches an event (background/open-pages.ts); for an extension without successor the context is
 * checked when the reader returns to the page. A page that dispatches the event itself changes nothing.
 */
export function watchContext(view: Window, signal: AbortSignal, end: () => void): void {
  const check = () => {
    if (isInvalidated()) end();
  };
  view.addEventListener(EXTENSION_UPDATED, check, { signal });
  view.addEventListener('focus', check, { signal });
  view.document.addEventListener('visibilitychange', check, { signal });
}
