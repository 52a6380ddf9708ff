import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_LISTS } from '../reading/lexicon/bundled-lists';
import { frontCoded } from '../reading/lexicon/front-coding';
import { listed, type WordLists } from '../reading/lexicon/word-classes';
import { COUNTRY_DATA } from './draft/countries';

const COMMA = /,/;
const COMMA_OR_LINE = /[,\n]/;
/** The long lists, and what separates their words. */
const CODED = {
  commonWords: undefined,
  givenNames: undefined,
  surnames: undefined,
  worldGivenNames: undefined,
  worldSurnames: undefined,
  cityNames: COMMA,
  regions: COMMA_OR_LINE,
  knownOrganisations: COMMA_OR_LINE,
  demonyms: undefined,
  roleNouns: undefined,
  organisationHeads: undefined,
  speechVerbs: undefined,
  personTitles: undefined,
  personVerbs: undefined,
  placeHeads: undefined,
  roleModifiers: undefined,
  countries: COMMA_OR_LINE,
  ambiguousPlaces: COMMA_OR_LINE,
  otherHeads: undefined,
  mensNames: undefined,
  womensNames: undefined,
} as const;

/** The word lists as the package has them: the long ones front-coded. */
export function codedLists(): WordLists {
  const coded = Object.entries(CODED).map(([name, separator]) => {
    const words = listed(BUNDLED_LISTS[name as keyof typeof CODED], separator); // a key of CODED
    return [name, frontCoded(words)] as const;
  });
  return { ...BUNDLED_LISTS, ...Object.fromEntries(coded) };
}

/** Writes the word lists as the file that the extension loads when it learns or drafts. */
export function writeWordLists(root: string) {
  const folder = join(root, '.cache', 'reading');
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, 'words.json');
  writeFileSync(absoluteSrc, JSON.stringify(codedLists()));
  return { absoluteSrc, relativeDest: 'reading/words.json' };
}

/** Writes what each country is, and what stands for it, as a file that the page for making packs loads. */
export function writeCountries(root: string) {
  const folder = join(root, '.cache', 'reading');
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = join(folder, 'countries.json');
  writeFileSync(absoluteSrc, JSON.stringify(COUNTRY_DATA));
  return { absoluteSrc, relativeDest: 'reading/countries.json' };
}
