import { formatProblem, migrationOf } from '../history';
import type { PackSource } from '../source';
import type { Complaint, Rule } from './complaint';
import { confusableNames } from './confusables';
import { badDifferences, badResponses } from './differences';
import { connectedToItself, emptyPack, eventDetails, placesThatAreNone } from './entities';
import { contradictingHashes, repeatedCitations, skippedYetCited } from './evidence';
import { tooMuchOfOne } from './limits';
import {
  blockedNames,
  namesWithoutFull,
  repeatedBlocked,
  repeatedNames,
  sharedNames,
  wrongScripts,
} from './names';
import {
  duplicateIds,
  identitiesWithoutSource,
  unknownArticles,
  unknownEntities,
  unknownReferences,
} from './references';
import { backwardSpans, factsAfterTheirArticles, wrongWeekdays } from './time';

const unreadableFormat: Rule = ({ pack }) => {
  const problem = formatProblem(pack.format);
  return problem === undefined
    ? []
    : [
        {
          path: ['pack', 'format'],
          what: 'unreadable format',
          todo: migrationOf(pack.format) ?? problem,
        },
      ];
};

/** The rules by name: a test makes an error for each of them. */
export const RULES: readonly Rule[] = [
  unreadableFormat,
  emptyPack,
  duplicateIds,
  unknownEntities,
  unknownArticles,
  unknownReferences,
  identitiesWithoutSource,
  badResponses,
  repeatedCitations,
  contradictingHashes,
  skippedYetCited,
  repeatedNames,
  sharedNames,
  namesWithoutFull,
  wrongScripts,
  repeatedBlocked,
  blockedNames,
  eventDetails,
  placesThatAreNone,
  connectedToItself,
  badDifferences,
  backwardSpans,
  factsAfterTheirArticles,
  wrongWeekdays,
  tooMuchOfOne,
  confusableNames,
];

/** What is wrong with sources whose shape is right: the rules that no schema can say. Empty where all is well. */
export function checkSource(source: PackSource): Complaint[] {
  return RULES.flatMap((rule) => rule(source));
}
