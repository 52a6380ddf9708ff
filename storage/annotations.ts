import type { Mention } from '../knowledge/matching/types';
import type { EntityId } from '../knowledge/schema/types';
import { unturned } from '../messaging/limits';
import type {
  AnnotationChange,
  Annotations,
  Correction,
  KnownName,
  NoteEdit,
  NoteState,
  Result,
} from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { Connection, Database } from './database';
import { highlightNote, highlightOfKey, saveHighlightNote } from './highlights/notes';
import { edited, noteState } from './notes';
import type { CorrectionKey } from './schema';

/** Notes, known names, corrections and highlights. Every operation is one transaction. */
export interface AnnotationStore {
  /** @param name the entity's name, kept so that the list can be read without its pack */
  set(change: AnnotationChange, name: string, atMs: number): Promise<Result<null>>;
  list(): Promise<Result<Annotations>>;
  /** Known names and corrections, which marks depend on. Does not read notes. */
  forMarks(): Promise<Result<Pick<Annotations, 'known' | 'corrections'>>>;
  of(entity: EntityId): Promise<Result<{ hasNote: boolean; known: boolean }>>;
  /** @param entity or the key of a highlight's note (`noteKeyOf`) */
  note(entity: EntityId, field: string): Promise<Result<NoteState>>;
  /** Saves the text of a field (see `edited`). An emptied note goes into the bin. */
  saveNote(edit: NoteEdit, name: string, atMs: number): Promise<Result<NoteState>>;
}

function whereOf({ scope, url, site }: Extract<AnnotationChange, { kind: 'correction' }>): string {
  if (scope === 'page') return canonicalUrl(url);
  return scope === 'site' ? site : '';
}

async function set(
  connection: Connection,
  change: AnnotationChange,
  name: string,
  atMs: number,
): Promise<null> {
  const { entity } = change;
  if (change.kind === 'known') {
    if (change.on) await connection.put('known', { entity, name, sinceMs: atMs });
    else await connection.delete('known', entity);
  } else {
    const { surface, scope } = change;
    const where = whereOf(change);
    const key: CorrectionKey = [entity, surface, scope, where];
    if (!change.on) await connection.delete('corrections', key);
    else await connection.put('corrections', { entity, name, surface, scope, where, madeMs: atMs });
  }
  return null;
}

function withoutWriter<T extends { readonly writer?: unknown }>({ writer: _, ...note }: T) {
  return note;
}

const named = <Row extends { readonly name: string }>(row: Row): Row => ({
  ...row,
  name: unturned(row.name),
});

async function list(connection: Connection): Promise<Annotations> {
  const transaction = connection.transaction(['notes', 'known', 'corrections', 'highlights']);
  const [notes, known, corrections, highlights] = await Promise.all([
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('known').getAll(),
    transaction.objectStore('corrections').getAll(),
    transaction.objectStore('highlights').getAll(),
  ]);
  return {
    notes: notes.map(withoutWriter).map(named),
    known: known.map(named),
    corrections: corrections.map(named),
    highlights: highlights.map((row) => ({
      ...row,
      title: unturned(row.title),
      ...(row.note && { note: withoutWriter(row.note) }),
    })),
  };
}

async function forMarks(
  connection: Connection,
): Promise<Pick<Annotations, 'known' | 'corrections'>> {
  const transaction = connection.transaction(['known', 'corrections']);
  const [known, corrections] = await Promise.all([
    transaction.objectStore('known').getAll(),
    transaction.objectStore('corrections').getAll(),
  ]);
  return { known, corrections };
}

async function of(connection: Connection, entity: EntityId) {
  const transaction = connection.transaction(['notes', 'known']);
  const [note, known] = await Promise.all([
    transaction.objectStore('notes').getKey(entity),
    transaction.objectStore('known').getKey(entity),
  ]);
  return { hasNote: note !== undefined, known: known !== undefined };
}

async function saveNote(
  connection: Connection,
  edit: NoteEdit,
  name: string,
  atMs: number,
): Promise<NoteState> {
  const transaction = connection.transaction(['notes', 'deletions', 'bin'], 'readwrite');
  const notes = transaction.objectStore('notes');
  const here = await notes.get(edit.entity);
  const next = edited(here, edit, name, atMs);
  if (next) await notes.put(next);
  if (next === null && here) {
    const id = `note ${edit.entity} ${edit.field} ${edit.version}`;
    const label = { kind: 'annotation', detail: here.name } as const;
    const counts = { visits: 0, notes: 1, known: 0, corrections: 0, pageDates: 0, packs: 0 };
    await Promise.all([
      notes.delete(edit.entity),
      transaction.objectStore('bin').add({ deletion: id, store: 'notes', rows: [here] }),
      transaction.objectStore('deletions').put({ id, atMs, label, counts, isUndone: false }),
    ]);
  }
  await transaction.done;
  return noteState(next ?? undefined, edit.field);
}

export function createAnnotationStore({ run }: Database): AnnotationStore {
  return {
    set: (change, name, atMs) => run((connection) => set(connection, change, name, atMs)),
    list: () => run(list),
    forMarks: () => run(forMarks),
    of: (entity) => run((connection) => of(connection, entity)),
    note: (entity, field) =>
      run(async (connection) => {
        const highlight = highlightOfKey(entity);
        if (highlight !== null) return highlightNote(connection, highlight, field);
        return noteState(await connection.get('notes', entity), field);
      }),
    saveNote: (edit, name, atMs) =>
      run((connection) => {
        const highlight = highlightOfKey(edit.entity);
        if (highlight !== null) return saveHighlightNote(connection, highlight, edit, atMs);
        return saveNote(connection, edit, name, atMs);
      }),
  };
}

function isAbout({ scope, where }: Correction, url: string, site: string): boolean {
  return scope === 'always' || where === (scope === 'site' ? site : canonicalUrl(url));
}

/**
 * Mentions without those that the reader has corrected ("not this one"). Compares the page's spelling, ignoring case: a
 * correction is about one spelling and does not hide the full name.
 */
export function withoutCorrected(
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  page: { readonly url: string; readonly site: string },
): readonly Mention[] {
  if (corrections.length === 0) return mentions;
  const key = (entity: EntityId, surface: string) => `${entity} ${surface.toLocaleLowerCase('en')}`;
  const wrong = new Set(
    corrections
      .filter((correction) => isAbout(correction, page.url, page.site))
      .map(({ entity, surface }) => key(entity, surface)),
  );
  return mentions.filter(({ entity, surface }) => !wrong.has(key(entity, surface)));
}

/** Mentions without those of known names. */
export function withoutKnown(
  mentions: readonly Mention[],
  known: readonly KnownName[],
): readonly Mention[] {
  if (known.length === 0) return mentions;
  const silent = new Set(known.map(({ entity }) => entity));
  return mentions.filter(({ entity }) => !silent.has(entity));
}
