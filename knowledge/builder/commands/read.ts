/** Commands that show: inspect, diff, paragraphs. */
import { paragraphHash } from '../article-texts';
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
