import type { Problem } from './source-file';

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

/** "✓ 87 of 87 what" with the problems below. */
export function tallyLines({ what, good, of, problems }: Tally): string[] {
  const mark = problems.length === 0 ? '✓' : '✗';
  return [`${mark} ${good} of ${of} ${what}`, ...problems.map((problem) => `    ${problem}`)];
}

export function allGood(tallies: readonly Tally[]): boolean {
  return tallies.every(({ problems }) => problems.length === 0);
}

export function problemLine({ file, line, what, todo }: Problem): string {
  return `${file}:${line}: ${what}. ${todo}`;
}
