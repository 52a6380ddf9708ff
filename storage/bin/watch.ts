/** Who asked for a deletion or its undo can follow and stop it. */
export interface Watch {
  /** @param done rows moved so far, of `total` */
  readonly progress?: (done: number, total: number) => void;
  /** Aborted before the last row has moved, the operation fails and nothing of it has happened. */
  readonly signal?: AbortSignal;
}

/** Reports each step of an operation of `total` rows. Throws once the operation is to stop, which ends its transaction. */
export interface Steps {
  begin(total: number): void;
  moved(rows: number): void;
}

export function stepsOf({ progress, signal }: Watch): Steps {
  let [done, total] = [0, 0];
  return {
    begin: (all) => {
      total = all;
    },
    moved: (rows) => {
      if (signal?.aborted) throw new Error('Stopped.');
      done += rows;
      progress?.(done, total);
    },
  };
}
