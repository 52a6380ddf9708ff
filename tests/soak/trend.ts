/** What was counted at one moment, by name. */
export type Sample = Readonly<Record<string, number>>;

/** Medians of the first and of the last fifth of a series. */
export interface Trend {
  readonly what: string;
  readonly first: number;
  readonly last: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function trendOf(samples: readonly Sample[]): readonly Trend[] {
  const fifth = Math.max(1, Math.floor(samples.length / 5));
  return Object.keys(samples[0] ?? {}).map((what) => {
    const values = samples.map((sample) => sample[what] ?? 0);
    return { what, first: median(values.slice(0, fifth)), last: median(values.slice(-fifth)) };
  });
}

/** Growth that counts as flat: caches fill, and what the browser counts is not exact. */
const MAX_RATIO = 1.25;
/** A few more of what there are few of. */
const SLACK = 50;

export const isFlat = ({ first, last }: Trend): boolean => last <= first * MAX_RATIO + SLACK;
