/** `npm run --silent learn -- ...`: names, roles, quotations and dates of articles; see docs/reading.md. */
import { parseArgs } from 'node:util';
import { blockLines, foldBlocks } from './learn/blocks';
import { scoreClusters } from './learn/cluster-score';
import { foldLines, learnLines } from './learn/lines';
import { scoreFolder } from './learn/score';
import { runCli } from './run-cli';

const USAGE = `npm run --silent learn -- --jsonl < articles.jsonl > readings.jsonl
  reads lines {"id","text","title"?,"date"?,"lang"?,"url"?,"outlet"?} and prints a line each:
  {"id","names":[{"start","end","type","text","score","cluster"}],"roles":[{"name","text","start","end","rule"}],
   "quotations":[{"name","text","start","end","rule","date"?}],"dates":[{"start","end","from","to"}]}
  Offsets are UTF-16 units into the text. A broken line is reported by its number and skipped; the exit code is then 1.
npm run --silent learn -- fold < readings.jsonl > clusters.jsonl
  joins the names of many articles: {"cluster","label","kind","spellings","articles","roles","quotations"}
npm run --silent learn -- blocks < readings.jsonl | LC_ALL=C sort | npm run --silent learn -- fold --blocks > clusters.jsonl
  the same for any number of articles: memory holds one block of names at a time
npm run --silent learn -- score FOLDER
  measures against texts with marked names, see tests/knowledge/reading/articles
npm run learn -- clusters FOLDER
  measures clusters across articles, see tests/knowledge/reading/groups-of-articles`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, blocks: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [command, folder] = positionals;
  const complain = (message: string): void => console.error(message);
  if (values.jsonl === true && command === undefined) {
    return (await learnLines(process.stdin, process.stdout, complain)) > 0 ? 1 : 0;
  }
  const map = command === 'blocks' ? blockLines : values.blocks === true ? foldBlocks : foldLines;
  if (command === 'fold' || command === 'blocks')
    return (await map(process.stdin, process.stdout, complain)) > 0 ? 1 : 0;
  if (command === 'score' && folder !== undefined) {
    console.log(scoreFolder(folder));
    return 0;
  }
  if (command === 'clusters' && folder !== undefined) {
    console.log(scoreClusters(folder));
    return 0;
  }
  console.log(USAGE);
  return values.help === true ? 0 : 2;
}

await runCli(main);
