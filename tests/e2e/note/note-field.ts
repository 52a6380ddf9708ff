import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The extension's document with the field of a note, once its field is there. */
export async function noteFrame(page: Page): Promise<Frame> {
  const find = () =>
    page.frames().find((frame) => /^chrome-extension:.*\/note\.html/.test(frame.url()));
  await expect.poll(() => find()?.locator('#note').count(), { message: 'the note' }).toBe(1);
  const frame = find();
  if (!frame) throw new Error('The note has no frame.');
  return frame;
}
