import type { NoteEdit, NoteState, Result } from '../../messaging/protocol';
import type { Draft, Drafts } from '../../storage/note-drafts';

/** How long typing pauses before the note is saved, milliseconds. */
const PAUSE_MS = 300;

export interface NoteSaver {
  save(edit: Omit<NoteEdit, 'entity'>): Promise<Result<NoteState>>;
}

export type NoteStatus = 'idle' | 'saving' | 'saved' | 'failed';

interface Needs {
  readonly saver: NoteSaver;
  readonly drafts: Pick<Drafts, 'write' | 'remove'>;
  readonly start: Draft;
  readonly show: (status: NoteStatus, state: NoteState | null) => void;
}

function joined({ text, others }: NoteState, own: string): string {
  return [...new Set([text, ...others, own.trim()].filter(Boolean))].join('\n\n');
}

/**
 * Saves the text at the first letter, which starts the worker, at each pause, and when the frame closes. One save at a
 * time, each based on the version that the previous one returned.
 */
export class NoteEditor {
  readonly #needs: Needs;
  /** The text and what it is based on; `revision` counts its changes. */
  #draft: Draft;
  #savedText: string;
  #joins = false;
  #saving: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFirst = true;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#draft = needs.start;
    this.#savedText = needs.start.text;
  }

  write(text: string): void {
    this.#change({ text });
    this.#needs.show('idle', null);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), this.#isFirst ? 0 : PAUSE_MS);
    this.#isFirst = false;
  }

  async save(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.#draft.text === this.#savedText && !this.#joins) return;
    this.#saving = this.#saveOnce().finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  }

  /** Joins the texts beside the note with it. @returns the joined text */
  join(state: NoteState): string {
    const text = joined(state, this.#draft.text);
    this.#change({ text, version: state.version });
    this.#joins = true;
    void this.save();
    return text;
  }

  /** The frame closes: sends unsaved text without waiting. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.#draft.text !== this.#savedText) void this.#needs.saver.save(this.#edit());
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change, revision: this.#draft.revision + 1 };
    void this.#needs.drafts.write(this.#draft);
  }

  #edit(): Omit<NoteEdit, 'entity'> {
    const { text, version, field, revision } = this.#draft;
    return { text, version, field, revision, joinsOthers: this.#joins };
  }

  async #saveOnce(): Promise<void> {
    const { saver, drafts, show } = this.#needs;
    const { text } = this.#draft;
    show('saving', null);
    const saved = await saver.save(this.#edit());
    if (!saved.ok) return show('failed', null);
    this.#joins = false;
    this.#savedText = text;
    if (!saved.value.isBeside) this.#draft = { ...this.#draft, version: saved.value.version };
    if (this.#draft.text === text) void drafts.remove(this.#draft);
    show('saved', saved.value);
  }
}
