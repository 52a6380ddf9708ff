/** An expected failure as it travels. `code` is stable; `message` is for a person. */
export interface Failure {
  readonly code:
    | 'unknown-message'
    | 'bad-params'
    | 'not-allowed'
    | 'no-reply'
    | 'disconnected'
    | 'pack-broken'
    | 'storage-closed'
    | 'storage-full'
    /** Stored by a newer version of the extension. */
    | 'storage-newer'
    /** Another copy of the extension has the database open. */
    | 'storage-blocked'
    | 'storage-corrupt'
    | 'internal';
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
