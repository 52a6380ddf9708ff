import { LIMITS } from '../messaging/limits';
import type { NoteEdit } from '../messaging/protocol';
import type { AnnotationStore } from './annotations';

const PREFIX = 'note-draft ';

/** Text of a note's field that the worker may not have stored yet. */
export interface Draft extends Omit<NoteEdit, 'joinsOthers'> {
  /** Label of the entity. */
  readonly name: string;
}

/** The part of `browser.storage.local` that drafts need. */
export interface DraftArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The part of `localStorage` that drafts need. */
export interface SynchronousArea {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const fromJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

/**
 * Firefox writes to `storage.local` one item after the other, from the frame's process, and drops what waits when the tab
 * is closed. `localStorage` takes a letter at once, but has it on the disk seconds later. Each keeps what the other may
 * lose. In Chromium the browser's process writes to `storage.local`, and the frame's `localStorage` is of the frame's
 * dynamic origin: no other page of the extension can read it.
 */
export function inBoth(area: DraftArea, now: SynchronousArea): DraftArea {
  const itemsNow = () => {
    const keys = Array.from({ length: now.length }, (_, at) => now.key(at) ?? '');
    const drafts = keys.filter((key) => key.startsWith(PREFIX));
    return drafts.map((key) => [key, fromJson(now.getItem(key))] as const);
  };
  return {
    get: async (keys) => ({ ...(await area.get(keys)), ...Object.fromEntries(itemsNow()) }),
    async set(items) {
      try {
        for (const [key, item] of Object.entries(items)) now.setItem(key, JSON.stringify(item));
      } catch {
        // Full or refused: the other area has the text.
      }
      await area.set(items);
    },
    async remove(key) {
      now.removeItem(key);
      await area.remove(key);
    },
  };
}

export interface Drafts {
  /** Never fails: if the storage area is full or refused, the worker still stores the text. */
  write(draft: Draft): Promise<void>;
  remove(draft: Pick<Draft, 'field' | 'revision'>): Promise<void>;
  /** Stores every draft as its note, and removes it once that has succeeded. */
  adopt(annotations: Pick<AnnotationStore, 'saveNote'>, nowMs: number): Promise<void>;
  /** Removes all drafts. */
  clear(): Promise<void>;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function parsed(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { entity, name, text, version, field, revision } = value as Record<string, unknown>; // an object, as checked
  const isWhole =
    [entity, name, field].every((part) => typeof part === 'string' && part.length <= LIMITS.name) &&
    typeof text === 'string' &&
    isCount(version) &&
    isCount(revision);
  return isWhole ? (value as Draft) : null; // its parts are checked
}

/**
 * Drafts in `storage.local`, which the browser's own process writes: a typed letter survives the tab, the worker, an
 * update of the extension and the browser; in Firefox, see `inBoth`. One key per revision of a field, so that only the
 * revision that was read is removed, even while the reader types.
 */
export function createDrafts(area: DraftArea): Drafts {
  const keyOf = ({ field, revision }: Pick<Draft, 'field' | 'revision'>) =>
    `${PREFIX}${field} ${revision}`;
  /** Oldest revision first. */
  const all = async () => {
    const items = await area.get(null).catch(() => ({}));
    return Object.entries(items)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => ({ key, draft: parsed(value) }))
      .sort((one, other) => (one.draft?.revision ?? 0) - (other.draft?.revision ?? 0));
  };
  const removeKey = (key: string) => area.remove(key).catch(() => undefined);
  return {
    async write(draft) {
      const written = await area.set({ [keyOf(draft)]: draft }).then(
        () => true,
        () => false,
      );
      if (written) await removeKey(keyOf({ ...draft, revision: draft.revision - 1 }));
    },
    remove: (draft) => removeKey(keyOf(draft)),
    async adopt(annotations, nowMs) {
      for (const { key, draft } of await all()) {
        if (draft) {
          const { name, ...edit } = draft;
          const saved = await annotations.saveNote({ ...edit, joinsOthers: false }, name, nowMs);
          if (!saved.ok) continue;
        }
        await removeKey(key);
      }
    },
    async clear() {
      for (const { key } of await all()) await removeKey(key);
    },
  };
}
