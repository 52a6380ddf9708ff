import type { CodedComplaint } from '../../schema/check/complaint-code';

/** One thing that was examined as many times as a pack has of it. */
export interface Tally {
  /** What was examined: "citations whose paragraph exists and hashes right". */
  readonly what: string;
  readonly good: number;
  readonly of: number;
  /** A sentence for each that failed. */
  readonly problems: readonly string[];
  /** The same for the interface, in the same order; undefined where only the command line says it. */
  readonly coded?: readonly (CodedComplaint | undefined)[];
}

/** A sentence with what the interface says instead. */
export interface CodedProblem {
  readonly sentence: string;
  readonly coded: CodedComplaint;
}

/** Counts the items for which `problemOf` finds nothing to say. */
export function tally<T>(
  what: string,
  items: readonly T[],
  problemOf: (item: T) => string | CodedProblem | undefined,
): Tally {
  const found = items.map(problemOf).filter((problem) => problem !== undefined);
  const problems = found.map((one) => (typeof one === 'string' ? one : one.sentence));
  const coded = found.map((one) => (typeof one === 'string' ? undefined : one.coded));
  return { what, good: items.length - problems.length, of: items.length, problems, coded };
}
