import browser from 'webextension-polyfill';
import { type DraftArea, inBoth, type SynchronousArea } from '../../storage/note-drafts';

/** The reader may have forbidden all sites to keep anything. */
function openNow(): SynchronousArea | null {
  try {
    return (globalThis as { localStorage?: SynchronousArea }).localStorage ?? null;
  } catch {
    return null;
  }
}

const isFirefox = browser.runtime.getURL('').startsWith('moz-');
const now = isFirefox ? openNow() : null;

/** Where drafts of notes are kept, the same for all pages of the extension. */
export const draftArea: DraftArea = now
  ? inBoth(browser.storage.local, now)
  : browser.storage.local;
