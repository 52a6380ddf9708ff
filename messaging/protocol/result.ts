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
    | 'internal';
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
