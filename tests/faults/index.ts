/**
 * Prints what becomes of the reader's data under faults, as a table: `npm run faults [RUNS] [PART OF A NAME]`.
 * Needs a build (`npm run build`). Exits with 1 if anything was lost, left half done, or not undone.
 */
import { NOTE_FAULTS } from './notes';
import { PAGE_FAULTS } from './pages';
import { isGood, type Outcome, runScenario } from './scenario';

const runs = Number(process.argv[2] ?? 6);
const part = process.argv[3] ?? '';
const faults = [...NOTE_FAULTS, ...PAGE_FAULTS].filter(({ name }) => name.includes(part));
let bad = 0;
console.log('| fault | runs | lost | partial | undone |\n| --- | --- | --- | --- | --- |');
for (const fault of faults) {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < runs; at += 1) {
    const outcome = await runScenario(fault, at);
    outcomes.push(outcome);
    if (!isGood(outcome)) console.error(`${fault.name}, run ${at}: ${outcome.seen}`);
  }
  const lost = outcomes.filter(({ isLost }) => isLost).length;
  const partial = outcomes.filter(({ isPartial }) => isPartial).length;
  const deletions = outcomes.filter(({ isUndone }) => isUndone !== null);
  const undone = deletions.filter(({ isUndone }) => isUndone === true).length;
  bad += outcomes.filter((outcome) => !isGood(outcome)).length;
  const undoText = deletions.length > 0 ? `${undone} of ${deletions.length}` : '';
  console.log(`| ${fault.name} | ${runs} | ${lost} | ${partial} | ${undoText} |`);
}
process.exitCode = bad > 0 ? 1 : 0;
