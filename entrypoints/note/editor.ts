import type { NoteState, Result } from '../../messaging/protocol';
import type { Draft, Drafts } from './drafts';

/** How long typing pauses before the note is saved, milliseconds. */
const PAUSE_MS = 300;

export interface NoteSaver {
  save(edit: {
    readonly text: string;
    readonly version: number;
    readonly field: string;
    readonly joinsOthers: boolean;
  }): Promise<Result<NoteState>>;
}

export type NoteStatus = 'idle' | 'saving' | 'saved' | 'failed';

interface Needs {
  readonly saver: NoteSaver;
  readonly drafts: Drafts;
  readonly start: Draft;
  readonly show: (status: NoteStatus, state: NoteState | null) => void;
}

/**
 * Saves what is written: at the first letter, which wakes the worker; at each pause; and when the frame goes. One save
 * at a time, each based on the version that the last one answered.
 */
export function createNoteEditor({ saver, drafts, start, show }: Needs) {
  let draft = start;
  let savedText = start.text;
  let joins = false;
  let saving: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;

  const saveOnce = async () => {
    const { text, version, field } = draft;
    show('saving', null);
    const saved = await saver.save({ text, version, field, joinsOthers: joins });
    if (!saved.ok) return show('failed', null);
    joins = false;
    savedText = text;
    draft = { ...draft, version: saved.value.isBeside ? draft.version : saved.value.version };
    if (draft.text === text) drafts.remove(draft);
    show('saved', saved.value);
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    await saving;
    if (draft.text === savedText && !joins) return;
    saving = saveOnce().finally(() => {
      saving = null;
    });
    await saving;
  };
  return {
    save,
    write(text: string): void {
      draft = { ...draft, text };
      drafts.write(draft);
      show('idle', null);
      clearTimeout(timer);
      if (isFirst) {
        isFirst = false;
        void save();
      } else timer = setTimeout(() => void save(), PAUSE_MS);
    },
    /** Takes the texts beside the note into it. @returns the joined text */
    join(state: NoteState): string {
      const own = draft.text.trim();
      const texts = [state.text, ...state.others, own].filter(Boolean);
      const text = [...new Set(texts)].join('\n\n');
      draft = { ...draft, text, version: state.version };
      joins = true;
      drafts.write(draft);
      void save();
      return text;
    },
    /** The frame goes: sends what is not saved without waiting. */
    leave(): void {
      clearTimeout(timer);
      const { text, version, field } = draft;
      if (text !== savedText) void saver.save({ text, version, field, joinsOthers: joins });
    },
  };
}
