import { type Comparison, compareSources, readLoosely, type Share } from '../draft/compare';
import type { Command } from './command';

const percent = ({ found, all }: Share) =>
  `${found} of ${all}${all > 0 ? ` (${Math.round((100 * found) / all)} %)` : ''}`;

export const compare: Command = {
  args: 'DRAFT [PACK]',
  summary: 'tell what a draft found of a reviewed pack',
  run: ({ paths, bundled }, print) => {
    const [draftFolder, packFolder = bundled] = paths;
    if (draftFolder === undefined) {
      print('Name the folder of the draft, then the reviewed pack.');
      return 2;
    }
    let found: Comparison;
    try {
      found = compareSources(readLoosely(draftFolder), readLoosely(packFolder));
    } catch (error) {
      print(error instanceof Error ? error.message : String(error));
      return 2;
    }
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
