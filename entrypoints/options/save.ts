import type { SavedFile } from './import-export';

/** Puts a file where the browser puts what is downloaded. */
export function save({ name, type, text }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by the time that the page is idle.
  requestIdleCallback(() => URL.revokeObjectURL(link.href));
}
