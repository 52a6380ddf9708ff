import type { AnnotationStore } from '../../storage/annotations';
import { createDrafts, draftArea } from '../note/drafts';

/** A draft that is older has no field that still saves it, milliseconds. */
const LEFT_AFTER_MS = 5000;

/** Keeps what was typed into notes whose tab ended before the worker had it. */
export async function keepLeftDrafts(annotations: AnnotationStore, nowMs: number): Promise<void> {
  const drafts = createDrafts(draftArea());
  for (const { name, atMs, ...edit } of drafts.all()) {
    if (Math.abs(nowMs - atMs) < LEFT_AFTER_MS || edit.text.trim() === '') continue;
    const kept = await annotations.saveNote({ ...edit, joinsOthers: false }, name, nowMs);
    if (kept.ok) drafts.remove(edit);
  }
}
