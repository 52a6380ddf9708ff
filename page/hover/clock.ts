/**
 * Calls back after a delay. A parameter, so that tests can use a clock of their own and check times to the millisecond
 * on a busy machine.
 * @param delayMs milliseconds
 * @returns cancels the call
 */
export type Wait = (run: () => void, delayMs: number) => () => void;

export const waitInTheWorld: Wait = (run, delayMs) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};
