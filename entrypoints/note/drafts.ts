import { LIMITS } from '../../messaging/limits';
import type { NoteEdit } from '../../messaging/protocol';

/** What is being written, before the worker has it. */
export interface Draft extends Omit<NoteEdit, 'joinsOthers'> {
  readonly name: string;
  /** When it was written, milliseconds since the epoch. */
  readonly atMs: number;
}

const PREFIX = 'note-draft ';

/** The part of `Storage` that drafts need. */
export type DraftArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function parsed(text: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    if (typeof draft !== 'object' || draft === null) return null;
    const { entity, name, text: written, version, field, atMs } = draft as Record<string, unknown>; // an object, as checked
    const isWhole =
      [entity, name, written, field].every((part) => typeof part === 'string') &&
      Number.isSafeInteger(version) &&
      Number.isSafeInteger(atMs);
    return isWhole ? (draft as Draft) : null; // its parts are checked
  } catch {
    return null;
  }
}

/**
 * Drafts in the extension's own `localStorage`, which is written before the call returns: a letter survives the tab,
 * the worker, an update and the browser. A draft goes once the worker has kept its text.
 */
export function createDrafts(area: DraftArea) {
  const keyOf = ({ entity, field }: Pick<Draft, 'entity' | 'field'>) =>
    `${PREFIX}${entity} ${field}`;
  const all = (): readonly Draft[] =>
    Array.from({ length: area.length }, (_, at) => area.key(at))
      .filter((key) => key?.startsWith(PREFIX))
      .flatMap((key) => parsed(key && area.getItem(key)) ?? []);
  return {
    all,
    of: (entity: string) => all().filter((draft) => draft.entity === entity),
    write(draft: Draft): void {
      try {
        area.setItem(keyOf(draft), JSON.stringify(draft));
      } catch {
        // Full, or refused by the browser's settings: the worker is asked to keep it all the same.
      }
    },
    remove(draft: Pick<Draft, 'entity' | 'field'>): void {
      try {
        area.removeItem(keyOf(draft));
      } catch {
        // Refused by the browser's settings: there is none.
      }
    },
  };
}

export type Drafts = ReturnType<typeof createDrafts>;

/** The browser's area, or one in memory where the browser refuses it to a frame. */
export function draftArea(): DraftArea {
  try {
    return localStorage;
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined,
    };
  }
}

export const MOST_NOTE = LIMITS.note;
