/** `npm run bench`: the numbers of docs/recognition.md. `-- --quick` for a look, `-- --spellings` for the spellings alone. */
import { benchMatching } from './matching';
import { benchSpellings } from './spellings';

const print = (line: string): void => console.log(line);
if (!process.argv.includes('--spellings')) benchMatching(print, process.argv.includes('--quick'));
benchSpellings(print);
