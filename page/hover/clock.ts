/**
 * Lets time pass before something is done. A parameter, so that a test's clock can stand in for the world's: what is
 * timed is then checked to the millisecond, on a machine as busy as it likes.
 * @param delayMs milliseconds
 * @returns takes it back
 */
export type Wait = (run: () => void, delayMs: number) => () => void;

export const waitInTheWorld: Wait = (run, delayMs) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};
