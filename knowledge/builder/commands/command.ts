import type { FoundArticle } from '../../drafting/found-article';
import type { PackSource } from '../../schema/source';
import { unreadLine } from '../files/problems';
import { readFolder } from '../files/read-folder';
import { readPack } from '../read-pack';

export type Print = (line: string) => void;

export interface CommandOptions {
  /** Arguments of the command line that are not options. */
  readonly paths: readonly string[];
  /** Folder of the bundled pack, for commands that are given none. */
  readonly bundled: string;
  readonly articles?: string;
  readonly out?: string;
  readonly entity?: string;
  /** An earlier pack that the new one continues. */
  readonly from?: string;
}

export interface Command {
  /** What it takes, for the list of commands: "[PACK]". */
  readonly args: string;
  readonly summary: string;
  /** @returns the exit code: 0 all is well, 1 the pack has problems, 2 it could not run */
  readonly run: (options: CommandOptions, print: Print) => number | Promise<number>;
}

/** Reads the pack that a command was given, or the bundled one; prints what is wrong with it. */
export function packOf({ paths, bundled }: CommandOptions, print: Print): PackSource | undefined {
  const read = readPack(paths[0] ?? bundled);
  if (read.ok) return read.source;
  for (const problem of read.problems) print(problem);
  const count = read.problems.length;
  print(`✗ ${count} ${count === 1 ? 'problem' : 'problems'}`);
  return undefined;
}

/**
 * Reads the folder that `--articles` names; tells of the files that give no article, and where the folder is absent.
 */
export function textsOfOption(
  { articles }: CommandOptions,
  print: Print,
): readonly FoundArticle[] | undefined {
  if (articles === undefined) {
    print('Say where the articles are: --articles DIR, a folder with a file for each.');
    return undefined;
  }
  const read = readFolder(articles);
  if (read === undefined) print(`${articles}: there is no such folder; nothing was examined.`);
  for (const unread of read?.unread ?? []) print(unreadLine(unread));
  return read?.articles;
}
