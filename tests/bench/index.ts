/**
 * The figures of docs/recognition.md and docs/page.md; `npm run bench -- --help` lists what can be asked for.
 */
import { benchCard } from './card';
import { benchFirstMark } from './first-mark';
import { benchFlatness } from './flatness';
import { benchMatching } from './matching';
import { benchPage } from './page';
import { benchWhole } from './page-whole';
import type { BenchPlan } from './plan';
import { benchReading } from './reading';
import { benchSilentPages } from './silent-pages';
import { benchSpellings } from './spellings';
import { benchWeights } from './weights';

const plan: BenchPlan = {
  print: (line) => console.log(line),
  isQuick: process.argv.includes('--quick'),
};
const only = [
  '--matching',
  '--weights',
  '--spellings',
  '--page',
  '--card',
  '--silent-pages',
  '--flatness',
  '--first-mark',
  '--reading',
].find((name) => process.argv.includes(name));
const isWanted = (name: string) => !only || only === name;
if (isWanted('--matching')) benchMatching(plan);
if (isWanted('--weights')) benchWeights(plan.print);
if (isWanted('--spellings')) benchSpellings(plan.print);
if (isWanted('--page')) {
  await benchPage(plan);
  await benchWhole(plan);
}
if (isWanted('--reading')) await benchReading(plan);
if (isWanted('--card')) await benchCard(plan);
if (isWanted('--flatness')) await benchFlatness(plan);
if (isWanted('--silent-pages')) await benchSilentPages(plan);
// Builds an old commit, which the clone may not have: only when asked for.
if (only === '--first-mark') await benchFirstMark(plan);
