/**
 * How many cases a property is tried with: `few` in `npm test`, as many as FUZZ_RUNS says in `npm run test:long`. The
 * seed is fixed, so that a failure comes again.
 */
export function runs(few: number): { readonly seed: number; readonly numRuns: number } {
  const asked = Number(process.env['FUZZ_RUNS']);
  return { seed: 20261129, numRuns: asked > 0 ? asked : few };
}

/** No property of the long run takes longer, milliseconds. */
export const PATIENCE_MS = 1_800_000;
