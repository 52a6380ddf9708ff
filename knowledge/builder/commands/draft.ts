import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { idOf } from '../../drafting/ids';
import { draftSources } from '../draft/sources';
import { type Command, textsOfOption } from './command';

export const draft: Command = {
  args: 'DIR --articles DIR',
  summary: 'begin a pack: articles, names, roles and who says what, to be reviewed',
  run: (options, print) => {
    const [folder] = options.paths;
    if (folder === undefined) {
      print('Name the folder that the draft should be written to.');
      return 2;
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      print(`${folder} is not empty; a draft is never written over anything.`);
      return 2;
    }
    const texts = textsOfOption(options, print);
    if (texts === undefined) return 2;
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of draftSources(idOf(basename(resolve(folder))), texts)) {
      writeFileSync(join(folder, file), text);
      print(`✓ ${join(folder, file)}`);
    }
    print(`Now run "npm run pack -- check ${folder}": it says what is left for you to fill in.`);
    return 0;
  },
};
