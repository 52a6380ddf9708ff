import { CITY_NAMES } from './city-names';
import { COMMON_WORDS } from './common-words';
import { GIVEN_NAMES } from './given-names';
import {
  KNOWN_ORGANISATIONS,
  NO_ORGANISATION,
  ORG_FRONTS,
  ORG_HEADS,
  OTHER_HEADS,
} from './organisations';
import {
  MENS_NAMES,
  PERSON_TITLES,
  PERSON_VERBS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  WOMENS_NAMES,
} from './people';
import {
  AMBIGUOUS_PLACES,
  COUNTRIES,
  DEMONYMS,
  PLACE_FRONTS,
  PLACE_HEADS,
  PLACE_OF,
  REGIONS,
} from './places';
import { SURNAMES } from './surnames';
import type { WordLists } from './word-classes';
import {
  AMBIGUOUS_GIVEN_NAMES,
  AMBIGUOUS_SURNAMES,
  WORLD_GIVEN_NAMES,
  WORLD_SURNAMES,
} from './world-names';

/** The lists as modules: for the command line, and for the file that the extension loads (`reading/words.json`). */
export const BUNDLED_LISTS: WordLists = {
  commonWords: COMMON_WORDS,
  givenNames: GIVEN_NAMES,
  surnames: SURNAMES,
  cityNames: CITY_NAMES,
  worldGivenNames: WORLD_GIVEN_NAMES,
  ambiguousGivenNames: AMBIGUOUS_GIVEN_NAMES,
  mensNames: MENS_NAMES,
  womensNames: WOMENS_NAMES,
  worldSurnames: WORLD_SURNAMES,
  ambiguousSurnames: AMBIGUOUS_SURNAMES,
  personTitles: PERSON_TITLES,
  roleNouns: ROLE_NOUNS,
  roleModifiers: ROLE_MODIFIERS,
  speechVerbs: SPEECH_VERBS,
  personVerbs: PERSON_VERBS,
  demonyms: DEMONYMS,
  organisationHeads: ORG_HEADS,
  organisationFronts: ORG_FRONTS,
  knownOrganisations: KNOWN_ORGANISATIONS,
  noOrganisation: NO_ORGANISATION,
  otherHeads: OTHER_HEADS,
  countries: COUNTRIES,
  regions: REGIONS,
  ambiguousPlaces: AMBIGUOUS_PLACES,
  placeHeads: PLACE_HEADS,
  placeFronts: PLACE_FRONTS,
  placeOf: PLACE_OF,
};
