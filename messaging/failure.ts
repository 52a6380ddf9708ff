import type { Failure } from './protocol';

/** An expected failure, thrown by a handler and sent back as data. */
export class ExpectedFailure extends Error {
  readonly code: Failure['code'];
  constructor(code: Failure['code'], message: string) {
    super(message);
    this.code = code;
  }
}
