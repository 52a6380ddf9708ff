import type { SavedFile } from './export-content';

/** Saves a file as a download. */
export function save({ name, content }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has opened the blob once the page is idle.
  requestIdleCallback(() => URL.revokeObjectURL(link.href));
}
