/**
 * Folding as a map and a reduce: `blockLines` writes a line for each block of names that an article has, a sort brings the
 * lines of a block together, `foldBlocks` folds one block after the other. Memory holds the largest block only.
 */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type FoldArticle, ReadingFold } from '../../reading/fold';
import { soundKey } from '../../reading/names/spellings';
import { type Complain, eachLine, print } from '../annotate/json-lines';
import { parseLine } from '../annotate/parse-line';
import { compact, printClusters, ReadingLine } from './lines';

/**
 * Names of one block may be joined, names of two never are: people by the sound of the surname, organisations by the first
 * letter, because an abbreviation begins as the whole name does, places by the name.
 */
function blockOf(cluster: string): string {
  const [kind = '', ...rest] = cluster.split(':');
  const key = rest.join(':');
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (kind === 'PER') return `PER ${soundKey(last)}`;
  return kind === 'ORG' ? `ORG ${[...key][0] ?? ''}` : `${kind} ${key.slice(0, 100)}`;
}

function partsOf(article: FoldArticle): Map<string, FoldArticle> {
  const { id, date, sketch, names, roles, quotations } = article;
  const blocks = new Set(names.map(({ cluster }) => blockOf(cluster)));
  const isIn =
    (block: string) =>
    ({ cluster = '' }: { readonly cluster?: string }) =>
      blockOf(cluster) === block;
  return new Map(
    [...blocks].map((block) => [
      block,
      {
        id,
        ...(date !== undefined && { date }),
        ...(sketch !== undefined && { sketch }),
        names: names.filter(isIn(block)),
        roles: roles.filter(isIn(block)),
        quotations: quotations.filter(isIn(block)),
      },
    ]),
  );
}

/** A line is the block, a tab, and what the fold needs. @returns how many lines were broken */
export function blockLines(input: Readable, output: Writable, complain: Complain): Promise<number> {
  return eachLine(input, ReadingLine, complain, async (line) => {
    for (const [block, part] of partsOf(compact(line))) await print(output, part, `${block}\t`);
  });
}

/** Folds sorted lines of `blockLines`. @returns how many lines were broken */
export async function foldBlocks(
  input: Readable,
  output: Writable,
  complain: Complain,
): Promise<number> {
  let [number, broken, block] = [0, 0, ''];
  let fold = new ReadingFold();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const tab = line.indexOf('\t');
    const parsed = parseLine(ReadingLine, line.slice(tab + 1));
    if (tab < 0 || !parsed.ok) {
      broken += 1;
      complain(`line ${number}: ${parsed.ok ? 'no block' : parsed.problem}`);
      continue;
    }
    if (line.slice(0, tab) !== block) {
      await printClusters(output, fold);
      fold = new ReadingFold();
      block = line.slice(0, tab);
    }
    fold.add(compact(parsed.line));
  }
  await printClusters(output, fold);
  return broken;
}
