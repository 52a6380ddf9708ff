import type { Evaluates } from '../e2e/support/reader-data';

/** A request of a database operation: the so many-eth call of a method on a store. */
export interface HoldPoint {
  /** Method of IDBObjectStore or IDBIndex; `complete` for the moment after the transaction is committed. */
  readonly method: 'get' | 'getAll' | 'add' | 'put' | 'clear' | 'openCursor' | 'complete';
  readonly store: string;
  /** From 1. */
  readonly call: number;
}

export const textOf = ({ method, store, call }: HoldPoint) => `${method} ${store} ${call}`;

/** Runs in the page: see `holdAt`. Stops at the first request that fits, of a transaction that writes. */
function holdInPage({ method, store, call }: HoldPoint): Promise<void> {
  const world = globalThis as unknown as { releaseHold(): void };
  let calls = 0;
  let isReleased = false;
  return new Promise((reached) => {
    /** Keeps the answer to a request back, and its transaction open by asking more. */
    const keepBack = (request: IDBRequest, rows: IDBObjectStore) => {
      const holdBack = (event: Event) => {
        event.stopImmediatePropagation();
        request.removeEventListener('success', holdBack);
        reached();
        const ask = () => {
          if (isReleased) request.dispatchEvent(new Event('success'));
          else rows.count().onsuccess = ask;
        };
        ask();
      };
      request.addEventListener('success', holdBack);
    };
    const fits = (rows: IDBObjectStore) => {
      if (rows.name !== store || rows.transaction.mode !== 'readwrite') return false;
      calls += 1;
      return calls === call;
    };
    world.releaseHold = () => {
      isReleased = true;
    };
    if (method === 'complete') {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function held(...given) {
        if (fits(this)) this.transaction.addEventListener('complete', () => reached());
        return put.apply(this, given);
      };
      return;
    }
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const plain = Reflect.get(prototype, method) as
        | ((...given: unknown[]) => IDBRequest)
        | undefined;
      if (!plain) continue;
      const held = function (this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
        const request = plain.apply(this, given);
        const rows = 'objectStore' in this ? this.objectStore : this;
        if (fits(rows)) keepBack(request, rows);
        return request;
      };
      Reflect.set(prototype, method, held);
    }
  });
}

/**
 * Holds the page's next write to the database at a point inside it: its transaction stays open until `release`, or until
 * the page goes. @returns settles when the point is reached
 */
export const holdAt = (page: Evaluates, point: HoldPoint): Promise<void> =>
  page.evaluate(holdInPage, point);

/** Lets a held operation go on, where its page is still there. */
export const release = (page: Evaluates): Promise<void> =>
  page
    .evaluate(() => (globalThis as unknown as { releaseHold?(): void }).releaseHold?.())
    .catch(() => undefined);
