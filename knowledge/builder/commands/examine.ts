/** Commands that examine a pack: check, verify, coverage. */

import type { FoundArticle } from '../../drafting/found-article';
import { verifyAgainstTexts } from '../../drafting/verify';
import { coverageOf } from '../../drafting/verify/coverage';
import type { Tally } from '../../drafting/verify/tally';
import type { PackSource } from '../../schema/source';
import { packLine } from '../inspect';
import { allGood, tallyLines } from '../report';
import { type Command, type CommandOptions, type Print, packOf, textsOfOption } from './command';

export const check: Command = {
  args: '[PACK]',
  summary: 'say what is wrong, with file, line and what to do',
  run: (options, print) => {
    const source = packOf(options, print);
    if (source === undefined) return 1;
    print(`✓ ${source.pack.id} ${source.pack.version}: ${packLine(source)}; 0 problems`);
    return 0;
  },
};

type Examine = (source: PackSource, texts: readonly FoundArticle[]) => Tally[];

function examine(options: CommandOptions, print: Print, tallies: Examine, total: string): number {
  const texts = textsOfOption(options, print);
  if (texts === undefined) return 2;
  const source = packOf(options, print);
  if (source === undefined) return 1;
  const found = tallies(source, texts);
  for (const line of found.flatMap(tallyLines)) print(line);
  const good = found.reduce((sum, one) => sum + one.good, 0);
  const of = found.reduce((sum, one) => sum + one.of, 0);
  print(`${good} of ${of} ${total}`);
  return allGood(found) ? 0 : 1;
}

export const verify: Command = {
  args: '[PACK] --articles DIR',
  summary: 'prove citations, dates, groups and own words against the texts',
  run: (options, print) => examine(options, print, verifyAgainstTexts, 'verified'),
};

export const coverage: Command = {
  args: '[PACK] --articles DIR',
  summary: 'show that every paragraph is used, skipped with a reason, or too short for a fact',
  run: (options, print) => examine(options, print, coverageOf, 'paragraphs covered'),
};
