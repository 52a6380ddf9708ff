import type { Failure, Result } from '../messaging/protocol';

/** The messages are the fallback: views say it in the reader's language by `code`. */
const CLOSED = 'The browser would not open the place where visits are kept.';
const FULL = 'There is no room left on this device to keep visits.';
const NEWER = 'The visits were kept by a newer version of Backgrounder.';

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Did the connection go away under us (closed by the browser, or by an upgrade elsewhere)? Then reopening helps. */
export function connectionLost(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError' || nameOf(error) === 'TransactionInactiveError';
}

/** @returns what a thrown IndexedDB error means to the reader */
export function storageFailure(error: unknown): Result<never> {
  const name = nameOf(error);
  const code: Failure['code'] = name === 'QuotaExceededError' ? 'storage-full' : 'storage-closed';
  const detail = error instanceof Error && error.message ? ` (${error.message})` : '';
  if (code === 'storage-full') return { ok: false, error: { code, message: FULL } };
  return {
    ok: false,
    error: { code, message: (name === 'VersionError' ? NEWER : CLOSED) + detail },
  };
}
