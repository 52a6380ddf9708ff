import type { EntityId } from '../../knowledge/schema/types';
import type { CardAnnotation } from './handshake';

type Say = (change: CardAnnotation) => Promise<boolean>;

/** How long what is being written waits to be kept, milliseconds: nobody is to lose more, come what may. */
const KEPT_AFTER_MS = 1000;

/**
 * What the reader is writing on entities. While it is written it is kept as the note every moment, and once more when
 * the card goes, by whatever way: a worker that has gone to sleep hears nothing of a page that is left. What could not
 * be kept outlives the card, not the page: it is in the field again the next time.
 */
export class Drafts {
  readonly #say: Say;
  readonly #written = new Map<EntityId, string>();
  readonly #kept = new Map<EntityId, string>();
  readonly #soon = new Set<EntityId>();

  constructor(say: Say) {
    this.#say = say;
  }

  of(entity: EntityId): string | null {
    return this.#written.get(entity) ?? null;
  }

  write(entity: EntityId, text: string): void {
    this.#written.set(entity, text);
    if (this.#soon.has(entity)) return;
    this.#soon.add(entity);
    setTimeout(() => {
      this.#soon.delete(entity);
      void this.keepUnasked(entity);
    }, KEPT_AFTER_MS);
  }

  /**
   * The reader has asked for it to be kept.
   * @returns whether all that is written is kept: what was written meanwhile is a draft still
   */
  async keep(entity: EntityId, text: string, say: Say): Promise<boolean> {
    const kept = await say({ kind: 'note', entity, text });
    const isAll = kept && (this.of(entity) ?? text) === text;
    if (isAll) this.#forget(entity);
    return isAll;
  }

  /** A field that is empty waits: only the reader takes a note away. */
  async keepUnasked(entity: EntityId): Promise<void> {
    const text = this.of(entity);
    if (text === null || text.trim() === '' || this.#kept.get(entity) === text) return;
    if (await this.#say({ kind: 'note', entity, text })) this.#kept.set(entity, text);
  }

  /** The field has gone. */
  async leave(entity: EntityId): Promise<void> {
    await this.keepUnasked(entity);
    const text = this.of(entity);
    if (text !== null && (text.trim() === '' || this.#kept.get(entity) === text))
      this.#forget(entity);
  }

  #forget(entity: EntityId): void {
    this.#written.delete(entity);
    this.#kept.delete(entity);
  }
}
