import { cut, LIMITS } from '../../messaging/limits';
import type { Note, NoteEdit, NoteState, TextHighlight } from '../../messaging/protocol';
import type { Connection } from '../database';
import { edited, noteState, withOther } from '../notes';

const NOTE_KEY = 'highlight ';

/** The key of a highlight's note among notes keyed by entity: no entity's id has a space. */
export const noteKeyOf = (id: string) => NOTE_KEY + id;

/** @returns the id of the highlight whose note has this key, or null */
export function highlightOfKey(key: string): string | null {
  return key.startsWith(NOTE_KEY) ? key.slice(NOTE_KEY.length) : null;
}

function noteOf(highlight: TextHighlight | undefined): Note | undefined {
  if (!highlight?.note) return undefined;
  return { ...highlight.note, entity: noteKeyOf(highlight.id), name: highlight.quote.exact };
}

function withNote(highlight: TextHighlight, note: Note | null | undefined): TextHighlight {
  const { note: _, ...rest } = highlight;
  if (!note) return rest;
  const { entity: __, name: ___, ...kept } = note;
  return { ...rest, note: kept };
}

/**
 * A deleted highlight is restored. A note written since then on the same words is kept, with the deleted text beside
 * it.
 */
export function restored(row: TextHighlight, here: TextHighlight | undefined): TextHighlight {
  const [deleted, written] = [noteOf(row), noteOf(here)];
  return here && written ? withNote(here, deleted ? withOther(written, deleted) : written) : row;
}

export async function highlightNote(connection: Connection, id: string, field: string) {
  return noteState(noteOf(await connection.get('highlights', id)), field);
}

/**
 * Saves the text of a highlight's note (see `edited`). An emptied note goes into the bin. If the highlight is gone,
 * nothing is saved.
 */
export async function saveHighlightNote(
  connection: Connection,
  id: string,
  edit: NoteEdit,
  atMs: number,
): Promise<NoteState> {
  const transaction = connection.transaction(['highlights', 'deletions', 'bin'], 'readwrite');
  const store = transaction.objectStore('highlights');
  const highlight = await store.get(id);
  const here = noteOf(highlight);
  const next = highlight ? edited(here, edit, highlight.quote.exact, atMs) : undefined;
  if (highlight && next !== here) await store.put(withNote(highlight, next));
  if (highlight && next === null) {
    const deletion = `note ${edit.entity} ${edit.field} ${edit.version}`;
    const label = { kind: 'annotation', detail: cut(highlight.quote.exact, LIMITS.name) } as const;
    const counts = { visits: 0, notes: 1, known: 0, corrections: 0, pageDates: 0, packs: 0 };
    await Promise.all([
      transaction.objectStore('bin').add({ deletion, store: 'highlights', rows: [highlight] }),
      transaction
        .objectStore('deletions')
        .put({ id: deletion, atMs, label, counts, isUndone: false }),
    ]);
  }
  await transaction.done;
  return noteState(next ?? undefined, edit.field);
}
