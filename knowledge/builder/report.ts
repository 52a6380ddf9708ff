import type { Tally } from '../drafting/verify/tally';
import type { Problem } from './source-file';

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
