import type { RetoldShares } from '../../knowledge/briefing/retold';
import { entitiesNear } from '../../knowledge/briefing/story/passages';
import { LIMITS } from '../../messaging/limits';
import type { Result, RetoldRequest } from '../../messaging/protocol';
import type { BlockRecord } from '../reading/text/record';
import { inBatches } from './batches';

export type CompareRetold = (request: RetoldRequest) => Promise<Result<RetoldShares>>;

/** Asks the worker which facts of its packs the page states itself: a card does not lead with these. */
export class RetoldClient {
  readonly #compare: CompareRetold;
  /** The mentions with which each block was compared: with others it is compared again. */
  #compared = new WeakMap<BlockRecord, BlockRecord['mentions']>();
  #retold: RetoldShares = {};
  #running: Promise<void> = Promise.resolve();

  constructor(compare: CompareRetold) {
    this.#compare = compare;
  }

  /** The facts that the blocks compared so far state. */
  get retold(): RetoldShares {
    return this.#retold;
  }

  /** Resolves when every request has been answered or has failed. */
  get ready(): Promise<void> {
    return this.#running;
  }

  /**
   * Compares the blocks that are new, or have other mentions than before.
   * @param records in reading order, with their answers
   */
  ask(records: readonly BlockRecord[]): Promise<void> {
    this.#running = this.#running.then(() => this.#ask(records));
    return this.#running;
  }

  async #ask(records: readonly BlockRecord[]): Promise<void> {
    const near = entitiesNear(
      records.map(({ mentions }) => (mentions ?? []).map(({ entity }) => entity)),
    );
    const open = records
      .map((record, at) => ({ record, block: record.block, near: near[at] ?? [] }))
      .filter(
        ({ record, near: own }) => own.length > 0 && this.#compared.get(record) !== record.mentions,
      );
    for (const batch of inBatches(open)) {
      const passages = batch.map(({ block, near: own }) => ({ text: block.text, near: own }));
      const reply = await this.#compare({ passages });
      if (!reply.ok) return;
      for (const { record } of batch) this.#compared.set(record, record.mentions);
      this.#add(reply.value);
    }
  }

  #add(more: RetoldShares): void {
    const joined = { ...this.#retold };
    for (const [fact, share] of Object.entries(more)) {
      joined[fact] = Math.max(share, joined[fact] ?? 0);
    }
    this.#retold = Object.fromEntries(Object.entries(joined).slice(0, LIMITS.retoldFacts));
  }
}
