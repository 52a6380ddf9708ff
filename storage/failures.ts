import type { Failure, Result } from '../messaging/protocol';

type StorageCode = Extract<Failure['code'], `storage-${string}`>;

/** Fallback messages. Views translate each code into the reader's language. */
const MESSAGES: Readonly<Record<StorageCode, string>> = {
  'storage-closed': 'The browser would not open the place where your data is kept.',
  'storage-full': 'There is no room left on this device.',
  'storage-newer': 'Your data was kept by a newer version of Backgrounder.',
  'storage-blocked': 'Another copy of Backgrounder keeps your data open.',
  'storage-corrupt': 'The place where your data is kept is damaged.',
};

/** DOMException names and their meaning here. A full disk also gives UnknownError, recognised by its message. */
const CODES: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
  OpenBlocked: 'storage-blocked',
  NotReadableError: 'storage-corrupt',
  DataError: 'storage-corrupt',
  NotFoundError: 'storage-corrupt',
};

/** Chromium: "Internal error opening backing store", "Corruption: …". Firefox has one message for all. */
const CORRUPT = /corrupt|backing store|internal error/i;
const FULL = /disk is full|no space|quota|full disk|not enough (space|room)/i;

export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Whether the connection was closed by the browser or by an upgrade elsewhere: opening again helps. */
export function connectionLost(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError' || nameOf(error) === 'TransactionInactiveError';
}

function codeOf(name: string, message: string, isOpen: boolean): StorageCode {
  if (FULL.test(message)) return 'storage-full';
  const code = CODES[name];
  if (code) return code;
  const isCorrupt = name === 'UnknownError' && (isOpen || CORRUPT.test(message));
  return isCorrupt ? 'storage-corrupt' : 'storage-closed';
}

/**
 * @param isOpen the store was opened, and then could not be read or written
 * @returns what a thrown IndexedDB error means for the reader
 */
export function storageFailure(error: unknown, isOpen = false): Result<never> {
  const detail = error instanceof Error ? error.message : '';
  const code = codeOf(nameOf(error), detail, isOpen);
  return { ok: false, error: { code, message: MESSAGES[code] + (detail && ` (${detail})`) } };
}
