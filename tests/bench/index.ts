/** `npm run bench`: the numbers of docs/recognition.md. `-- --quick` for a look. */
import { benchMatching } from './matching';

benchMatching((line) => console.log(line), process.argv.includes('--quick'));
