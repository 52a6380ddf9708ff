/**
 * Prints what becomes of the reader's data under faults, as a table: `npm run faults [RUNS] [PART OF A NAME]`; with
 * `npm run faults large [VISITS]`, how long a very large history takes. Needs a build (`npm run build`). Exits with 1 if
 * anything was lost, left half done, or not undone.
 */

import { helpIfAsked } from '../../scripts/prepare.mjs';
import { WIPE_FAULTS } from './everything';
import { measureLarge } from './large';
import { NOTE_FAULTS } from './notes';
import { PAGE_FAULTS } from './pages';
import { isGood, type Outcome, runScenario, type Scenario } from './scenario';

helpIfAsked(import.meta.url);

/** Runs one fault and prints its row. @returns how many runs were not as they should be */
async function tryFault(fault: Scenario, runs: number): Promise<number> {
  const outcomes: Outcome[] = [];
  let bad = 0;
  for (let at = 0; at < runs; at += 1) {
    const outcome = await runScenario(fault, at).catch((error: unknown) => String(error));
    const isRun = typeof outcome !== 'string';
    if (isRun) outcomes.push(outcome);
    if (isRun && isGood(outcome)) continue;
    bad += 1;
    const seen = isRun ? outcome.seen : `did not run: ${outcome.slice(0, 300)}`;
    console.error(`${fault.name}, run ${at}: ${seen}`);
  }
  const lost = outcomes.filter(({ isLost }) => isLost).length;
  const partial = outcomes.filter(({ isPartial }) => isPartial).length;
  const deletions = outcomes.filter(({ isUndone }) => isUndone !== null);
  const undone = deletions.filter(({ isUndone }) => isUndone === true).length;
  const undoText = deletions.length > 0 ? `${undone} of ${deletions.length}` : '';
  const unchanged = outcomes.length - deletions.length;
  console.log(
    `| ${fault.name} | ${outcomes.length} | ${lost} | ${partial} | ${undoText} | ${unchanged} |`,
  );
  return bad;
}

async function tryFaults(runs: number, part: string): Promise<void> {
  console.log(
    '| fault | runs | lost | partial | undone | nothing deleted |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const fault of [...NOTE_FAULTS, ...PAGE_FAULTS, ...WIPE_FAULTS]) {
    if (!fault.name.includes(part)) continue;
    if ((await tryFault(fault, runs)) > 0) process.exitCode = 1;
  }
}

const [first = '6', second] = process.argv.slice(2);
if (first === 'large') await measureLarge(second ? Number(second) : undefined);
else await tryFaults(Number(first), second ?? '');
// A browser that failed to start may keep this process.
process.exit();
