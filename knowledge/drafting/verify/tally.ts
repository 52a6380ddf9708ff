/** One thing that was examined as many times as a pack has of it. */
export interface Tally {
  /** What was examined: "citations whose paragraph exists and hashes right". */
  readonly what: string;
  readonly good: number;
  readonly of: number;
  /** A sentence for each that failed. */
  readonly problems: readonly string[];
}

/** Counts the items for which `problemOf` finds nothing to say. */
export function tally<T>(
  what: string,
  items: readonly T[],
  problemOf: (item: T) => string | undefined,
): Tally {
  const problems = items.map(problemOf).filter((problem) => problem !== undefined);
  return { what, good: items.length - problems.length, of: items.length, problems };
}
