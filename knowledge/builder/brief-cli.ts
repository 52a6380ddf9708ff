/** `npm run --silent brief -- ...`: what the popup and the cards would say of a text. */
import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { AsOf } from '../briefing/types';
import { isDay } from '../schema/dates';
import { openMatcher } from './annotate/open-pack';
import { briefText } from './brief/brief';
import { type Brief, briefLines } from './brief/lines';
import { briefingText } from './brief/text';
import { runCli } from './run-cli';

const USAGE = `npm run --silent brief -- [--pack PACK] [--date YYYY-MM-DD] [FILE]
  reads a text from FILE or standard input and prints what the popup and each card would say
npm run --silent brief -- [--pack PACK] [--date YYYY-MM-DD] --jsonl < articles.jsonl
  reads lines {"id","text","date"?,"title"?} and prints lines {"id","story","storyReason","summary","cards"}
--pack PACK  a folder of sources or a compiled .bgpk file; without it the bundled pack
--date DAY   the as-of day of texts without a date; without it today`;

function asOfDay(date: string | undefined): AsOf {
  if (date === undefined) return { day: new Date().toISOString().slice(0, 10), basis: 'today' };
  if (!isDay(date)) throw new Error(`--date ${date}: write a day as YYYY-MM-DD.`);
  return { day: date, basis: 'page' };
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      date: { type: 'string' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true || positionals.length > 1) {
    console.log(USAGE);
    return values.help === true ? 0 : 2;
  }
  const usual = asOfDay(values.date);
  const { pack, index } = openMatcher(values.pack);
  const brief: Brief = (text, asOf) => briefText(pack, index, text, asOf);
  if (values.jsonl === true) {
    const complain = (message: string) => console.error(message);
    return (await briefLines(brief, usual, process.stdin, process.stdout, complain)) > 0 ? 1 : 0;
  }
  const [file] = positionals;
  const text = file === undefined ? await readAll(process.stdin) : readFileSync(file, 'utf8');
  console.log(briefingText(brief({ text }, usual), usual));
  return 0;
}

await runCli(main);
