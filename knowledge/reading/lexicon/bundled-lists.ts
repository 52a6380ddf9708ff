import { CITY_NAMES } from './city-names';
import { COMMON_WORDS } from './common-words';
import { GIVEN_NAMES } from './given-names';
import { SURNAMES } from './surnames';
import type { WordLists } from './word-classes';

/** The large lists as modules: for the command line, and for the file that the extension loads. */
export const BUNDLED_LISTS: WordLists = {
  commonWords: COMMON_WORDS,
  givenNames: GIVEN_NAMES,
  surnames: SURNAMES,
  cityNames: CITY_NAMES,
};
