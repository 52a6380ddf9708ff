/** `npm run bench`: the numbers of docs/recognition.md. `-- --quick` for a look, `-- --spellings` for the spellings alone, `-- --page` for pages alone. */
import { benchMatching } from './matching';
import { benchPage } from './page';
import { benchWhole } from './page-whole';
import { benchSpellings } from './spellings';

const print = (line: string): void => console.log(line);
const only = ['--spellings', '--page'].find((name) => process.argv.includes(name));
if (!only) benchMatching(print, process.argv.includes('--quick'));
if (only !== '--page') benchSpellings(print);
if (only !== '--spellings') {
  await benchPage(print);
  await benchWhole(print);
}
