import type { DraftEdit, DraftState } from '../../knowledge/drafting/review/draft-state';
import type { DraftKeeper } from './host';

interface Needs {
  readonly drafts: Pick<DraftKeeper, 'change'>;
  /** What this tab shows. */
  readonly shown: () => DraftState;
  readonly onFailure: (message: string) => void;
  /** Another tab has changed what is kept. */
  readonly onForeign: () => void;
}

const isSame = (one: DraftState, other: DraftState) =>
  one.title === other.title &&
  one.mayQuote === other.mayQuote &&
  JSON.stringify(one.decisions) === JSON.stringify(other.decisions);

/**
 * Keeps what this tab changes as edits of what is kept: a tab that has stood open does not put its old state over the
 * decisions of another one.
 */
export class DraftKeeping {
  readonly #needs: Needs;
  #pending = 0;
  /** Edits that could not be kept: they go with the next one. */
  #unkept: readonly DraftEdit[] = [];

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  async keep(edit: DraftEdit): Promise<void> {
    const { drafts, shown, onFailure, onForeign } = this.#needs;
    const edits = [...this.#unkept, edit];
    this.#pending += 1;
    const kept = await drafts.change(edits);
    this.#pending -= 1;
    if (!kept.ok) {
      this.#unkept = [...this.#unkept, edit];
      return onFailure(kept.error.message);
    }
    this.#unkept = this.#unkept.filter((one) => !edits.includes(one));
    const isSettled = this.#pending === 0 && this.#unkept.length === 0;
    if (isSettled && !isSame(kept.value, shown())) onForeign();
  }

  /** The draft was started over: nothing of it is to be kept. */
  forget(): void {
    this.#unkept = [];
  }
}
