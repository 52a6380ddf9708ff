import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BasePack } from '../../drafting/review/base';
import { readPack } from '../read-pack';
import { DraftFile } from '../review/draft-file';
import { pageFiles } from '../review/page';
import { startReviewServer } from '../review/server';
import type { Command, Print } from './command';

/** @returns undefined where the pack cannot be read; that is printed */
function packFrom(path: string | undefined, print: Print): BasePack | null | undefined {
  if (path === undefined) return null;
  const read = readPack(path);
  if (read.ok) return { source: read.source, isOwnReading: false };
  for (const problem of read.problems) print(problem);
  return undefined;
}

const stopped = () =>
  new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

/** Shows the review page in a browser, without the extension, until it is stopped. */
export const review: Command = {
  args: 'DIR [--from PACK]',
  summary: 'review the articles of DIR in a browser, and save the pack there',
  run: async (options, print) => {
    const [folder] = options.paths;
    if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
      print(
        folder === undefined
          ? 'Name the folder of the articles.'
          : `${folder}: there is no such folder.`,
      );
      return 2;
    }
    const articles = resolve(folder);
    const from = packFrom(options.from, print);
    if (from === undefined) return 1;
    const draft = new DraftFile(articles);
    const isNew = draft.kept.base === null && draft.kept.state.decisions.length === 0;
    if (from && isNew) draft.change({ base: from });
    print('The page is being prepared …');
    const files = await pageFiles(process.cwd());
    const server = await startReviewServer({ articles, draft, from }, files, (next) =>
      print(`The page is open. To open it again, or in another browser: ${next}`),
    );
    print(`Open this address in a browser of this machine; it works once:\n${server.address()}`);
    print(`Decisions are saved in ${draft.folder} as you go. End with Ctrl+C.`);
    await stopped();
    await server.close();
    return 0;
  },
};
