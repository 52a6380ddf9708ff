/** Prints what becomes of the reader's data under faults. `npm run faults [RUNS]` */
import { type Outcome, runScenario, SCENARIOS } from './scenarios';

const runs = Number(process.argv[2] ?? 6);
let failed = 0;
console.log('| fault | runs | lost | partial | undone |\n| --- | --- | --- | --- | --- |');
for (const scenario of SCENARIOS) {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < runs; at += 1) outcomes.push(await runScenario(scenario, at));
  const lost = outcomes.filter(({ isLost }) => isLost).length;
  const partial = outcomes.filter(({ isPartial }) => isPartial).length;
  const deletions = outcomes.filter(({ isUndone }) => isUndone !== null);
  const undone = deletions.filter(({ isUndone }) => isUndone === true).length;
  failed += lost + partial + deletions.length - undone;
  const undoText = deletions.length > 0 ? `${undone} of ${deletions.length}` : '';
  console.log(`| ${scenario.name} | ${runs} | ${lost} | ${partial} | ${undoText} |`);
}
process.exitCode = failed > 0 ? 1 : 0;
