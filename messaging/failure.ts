import type { Failure, Result } from './protocol';

/** An expected failure, thrown by a handler and sent back as data. */
export class ExpectedFailure extends Error {
  readonly code: Failure['code'];
  constructor(code: Failure['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** @throws ExpectedFailure with the code and message of a failed result */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ExpectedFailure(result.error.code, result.error.message);
}
