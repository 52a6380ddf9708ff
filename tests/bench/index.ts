/**
 * `npm run bench`: the numbers of docs/recognition.md. `-- --quick` for a look, `-- --spellings` for the spellings alone,
 * `-- --page` for pages alone, `-- --card` for the card alone, `-- --silent-pages` for what pages that are no news cost.
 */
import { benchCard } from './card';
import { benchMatching } from './matching';
import { benchPage } from './page';
import { benchWhole } from './page-whole';
import { benchSilentPages } from './silent-pages';
import { benchSpellings } from './spellings';

const print = (line: string): void => console.log(line);
const only = ['--spellings', '--page', '--card', '--silent-pages'].find((name) =>
  process.argv.includes(name),
);
const isWanted = (name: string) => !only || only === name;
if (!only) benchMatching(print, process.argv.includes('--quick'));
if (isWanted('--spellings')) benchSpellings(print);
if (isWanted('--page')) {
  await benchPage(print);
  await benchWhole(print);
}
if (isWanted('--card')) await benchCard(print);
if (isWanted('--silent-pages')) await benchSilentPages(print);
