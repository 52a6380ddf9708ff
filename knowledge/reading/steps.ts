/** Work in steps of some milliseconds each, between which a worker can answer others. */
export type Steps<T> = Generator<void, T, void>;

/** Takes all steps at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
