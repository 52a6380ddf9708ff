import type { Mark } from '../types';

/** Marks kept at most. */
const MAX_MET = 100;

/** Marks that the pointer or a command has reached, by id: unpainted ones are in no other list. */
export class MetMarks {
  readonly #byId = new Map<number, Mark>();

  /** @param openId the mark whose card is open is kept */
  keep(mark: Mark, openId: number | undefined): void {
    if (this.#byId.size > MAX_MET) {
      const opened = openId === undefined ? undefined : this.#byId.get(openId);
      this.#byId.clear();
      if (opened) this.#byId.set(opened.id, opened);
    }
    this.#byId.set(mark.id, mark);
  }

  find(id: number): Mark | null {
    return this.#byId.get(id) ?? null;
  }
}
