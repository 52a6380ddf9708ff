import { compareSources, readLoosely, type Share } from '../draft/compare';
import type { Command } from './command';

const percent = ({ found, all }: Share) =>
  `${found} of ${all}${all > 0 ? ` (${Math.round((100 * found) / all)} %)` : ''}`;

export const compare: Command = {
  args: 'DRAFT [DIR]',
  summary: 'tell what a draft found of reviewed sources',
  run: ({ paths, bundled }, print) => {
    const [draftFolder, packFolder = bundled] = paths;
    if (draftFolder === undefined) {
      print('Name the folder of the draft, then the folder of the reviewed sources.');
      return 2;
    }
    const [draft, pack] = [readLoosely(draftFolder), readLoosely(packFolder)];
    if (draft === null || pack === null) {
      print(`${draft === null ? draftFolder : packFolder}: there is no such folder.`);
      return 2;
    }
    const found = compareSources(draft, pack);
    print(
      `people                    ${percent(found.people)}, ${found.splitPeople} in several parts`,
    );
    print(`entities, events left out ${percent(found.entities)}`);
    print(`in the draft only         ${percent(found.foreign)}`);
    print(`English names of people   ${percent(found.spellings)}`);
    print(`roles                     ${percent(found.roles)}`);
    print(`paragraphs with a speaker ${percent(found.facts)}`);
    return 0;
  },
};
