/** `npm run --silent annotate -- ...`: which names of a pack stand in a text, where, and why. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDay } from '../schema/dates';
import { type Annotation, annotate, type Refused } from './annotate/annotate';
import { textOfHtml } from './annotate/html-text';
import { annotateLines } from './annotate/lines';
import { openNames } from './annotate/open-names';
import { type Matcher, openMatcher } from './annotate/open-pack';
import { roleAsOf } from './annotate/role';
import { runCli } from './run-cli';

const USAGE = `npm run --silent annotate -- [--pack PACK | --names FILE] [--date YYYY-MM-DD] FILE...
  prints each mention: file:start-end, entity, surface, reason; parted by tabs. Offsets are UTF-16 units into the text of the
  file; of an HTML file, into the text of its body, blocks parted by blank lines. With --date also the role on that day.
npm run --silent annotate -- [--pack PACK | --names FILE] --jsonl < articles.jsonl
  reads lines {"id","text","date"?} and prints lines {"id","mentions":[{"start","end","entity","surface","why"}]}
--pack PACK   a folder of sources or a compiled .bgpk file; without it the bundled pack
--explain     also prints what is not marked, with - for the entity and the rule that refused it
--names FILE  names instead of a pack, one a line: {"entity","kind","name","nameKind"?,"lang"?}
              kind: person, organisation, place, event, work; nameKind: full (default), short, abbreviation, nickname, native`;

function textOf(file: string): string {
  const raw = readFileSync(file, 'utf8');
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(raw)
    ? textOfHtml(raw)
    : raw;
}

function printable(
  { start, end, entity, surface, why }: Annotation,
  file: string,
  role: string,
): string {
  const flat = surface.replace(/\s+/g, ' ');
  return [`${file}:${start}-${end}`, entity, flat, why, ...(role === '' ? [] : [role])].join('\t');
}

function annotateFiles(
  matcher: Matcher,
  files: readonly string[],
  date: string | undefined,
  explains: boolean,
): number {
  let failed = 0;
  for (const file of files) {
    try {
      const refused: Refused[] = [];
      for (const found of annotate(matcher, textOf(file), explains ? refused : undefined)) {
        console.log(
          printable(
            found,
            file,
            date === undefined ? '' : roleAsOf(matcher.pack, found.entity, date),
          ),
        );
      }
      for (const { start, end, surface, because } of refused)
        console.log(
          [`${file}:${start}-${end}`, '-', surface.replace(/\s+/g, ' '), because].join('\t'),
        );
    } catch (error) {
      failed += 1;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      names: { type: 'string' },
      date: { type: 'string' },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true || (values.jsonl !== true && positionals.length === 0)) {
    console.log(USAGE);
    return values.help === true ? 0 : 2;
  }
  if (values.date !== undefined && !isDay(values.date))
    throw new Error(`--date ${values.date}: write a day as YYYY-MM-DD.`);
  if (values.pack !== undefined && values.names !== undefined)
    throw new Error('--pack and --names exclude each other.');
  const matcher =
    values.names === undefined ? openMatcher(values.pack) : await openNames(values.names);
  const explains = values.explain === true;
  if (values.jsonl !== true)
    return annotateFiles(matcher, positionals, values.date, explains) > 0 ? 1 : 0;
  const complain = (message: string) => console.error(message);
  const broken = await annotateLines(matcher, process.stdin, process.stdout, complain, explains);
  return broken > 0 ? 1 : 0;
}

await runCli(main);
