import { cut, LIMITS } from '../messaging/limits';
import type { Note, NoteEdit, NoteState } from '../messaging/protocol';

type OtherText = NonNullable<Note['others']>[number];

/** Notes of the first version carry no version number. */
const versionOf = (note: Note | undefined): number => (note ? (note.version ?? 1) : 0);

function withOthers(note: Note, others: readonly OtherText[]): Note {
  const { others: _, ...rest } = note;
  return others.length > 0 ? { ...rest, others } : rest;
}

/** @returns the note that stays, with another note's text beside it if that differs */
export function withOther(here: Note, other: Note): Note {
  const texts = [{ field: `note-${other.savedMs}`, text: other.text }, ...(other.others ?? [])];
  const known = new Set([here.text, ...(here.others ?? []).map(({ text }) => text)]);
  const added = texts.filter(({ text }) => !known.has(text));
  return withOthers(here, [...(here.others ?? []), ...added]);
}

export function noteState(note: Note | undefined, field: string): NoteState {
  const others = (note?.others ?? []).map(({ text }) => text);
  const isBeside = note?.others?.some((other) => other.field === field) === true;
  return { text: note?.text ?? '', version: versionOf(note), others, isBeside };
}

/** The first text beside an emptied note replaces it. */
function emptied(here: Note | undefined, left: readonly OtherText[], atMs: number) {
  const [first, ...rest] = left;
  if (!here || !first) return here ? null : undefined;
  const { writer: _, ...note } = here;
  const version = versionOf(here) + 1;
  return withOthers({ ...note, text: first.text, version, savedMs: atMs }, rest);
}

/**
 * Saves the text of a field. The field that wrote the note last may continue from an older version, because the worker
 * may have died before it answered. An older revision of the same field changes nothing. Another field that shows an
 * older version never overwrites the note: its text is kept beside it, under the field's id, until the reader joins the
 * two.
 * @returns the note to store; null to delete it; the same object if nothing changes
 */
export function edited(
  here: Note | undefined,
  edit: NoteEdit,
  name: string,
  atMs: number,
): Note | null | undefined {
  const text = cut(edit.text.trim(), LIMITS.note);
  const others = (here?.others ?? []).filter(({ field }) => field !== edit.field);
  const version = versionOf(here);
  const isOwn = here?.writer?.field === edit.field;
  if (here?.writer && isOwn && edit.revision < here.writer.revision) return here;
  const isStale = here !== undefined && !isOwn && version !== edit.version;
  if (isStale) {
    if (text === here.text || text === '') return withOthers(here, others);
    return withOthers(here, [...others, { field: edit.field, text }]);
  }
  const left = edit.joinsOthers ? [] : others;
  if (text === '') return emptied(here, left, atMs);
  const { entity, field, revision } = edit;
  const writer = { field, revision };
  if (here && text === here.text && left.length === (here.others ?? []).length) {
    return isOwn ? { ...here, writer } : here;
  }
  // A note that was deleted since the field was opened starts again at the next version.
  const next = Math.max(version, edit.version) + 1;
  return withOthers({ entity, name, text, savedMs: atMs, version: next, writer }, left);
}
