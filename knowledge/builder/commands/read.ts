/** Commands that print what a pack contains: inspect, diff, paragraphs, openings. */

import { paragraphHash } from '../../drafting/article-text';
import { openingLines } from '../../drafting/verify/openings';
import { textsOf } from '../../drafting/verify/texts';
import { allEvidence } from '../../schema/check/complaint';
import type { PackSource } from '../../schema/source';
import { diffLines } from '../diff';
import { inspectLines } from '../inspect';
import { canonical, readPack } from '../read-pack';
import { type Command, packOf, textsOfOption } from './command';

export const inspect: Command = {
  args: '[PACK] [--entity ID]',
  summary: 'print entities, names, facts, sources and sizes',
  run: (options, print) => {
    const source = packOf(options, print);
    if (source === undefined) return 1;
    for (const line of inspectLines(source, options.entity)) print(line);
    return 0;
  },
};

export const diff: Command = {
  args: 'PACK PACK',
  summary: 'tell what changed between two packs',
  run: ({ paths }, print) => {
    const [a, b] = paths;
    if (a === undefined || b === undefined) {
      print('Name two packs: the earlier, then the later.');
      return 2;
    }
    const [before, after] = [readPack(a), readPack(b)];
    for (const read of [before, after]) if (!read.ok) read.problems.forEach(print);
    if (!before.ok || !after.ok) return 1;
    const lines = diffLines(canonical(before.source), canonical(after.source));
    for (const line of lines.length === 0 ? ['The two packs say the same.'] : lines) print(line);
    return 0;
  },
};

/** Numbers of the paragraphs of an article that the pack cites. */
function citedParagraphs(source: PackSource): (article: string) => number[] {
  const all = allEvidence(source).flatMap(({ evidence }) => evidence);
  return (id) => {
    const numbers = all.filter(({ article }) => article === id).map(({ paragraph }) => paragraph);
    return [...new Set(numbers)].sort((a, b) => a - b);
  };
}

export const openings: Command = {
  args: '[PACK] --articles DIR',
  summary: 'print the first words of cited paragraphs, for links to them',
  run: (options, print) => {
    const texts = textsOfOption(options, print);
    if (texts === undefined) return 2;
    const source = packOf(options, print);
    if (source === undefined) return 1;
    const byId = textsOf(source, texts);
    openingLines(citedParagraphs(source), source, (id) => byId.get(id)).forEach(print);
    return 0;
  },
};

export const paragraphs: Command = {
  args: '--articles DIR',
  summary: 'print the articles’ paragraphs with their numbers and hashes',
  run: (options, print) => {
    const texts = textsOfOption(options, print);
    if (texts === undefined) return 2;
    for (const { file, textHash, paragraphs } of texts) {
      print(`\n${file}\ntextHash: ${textHash}`);
      for (const [i, text] of paragraphs.entries())
        print(`${i + 1} ${paragraphHash(text)} ${text}`);
    }
    return 0;
  },
};
