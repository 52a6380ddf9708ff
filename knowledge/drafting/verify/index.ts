/** Proof of a pack against the texts of its articles. */

import type { PackSource } from '../../schema/source';
import { agencies } from './agencies';
import { backgroundDays } from './backgrounds';
import { citations, foundTexts } from './citations';
import { articleDates, datedStatements } from './dates';
import { groups } from './groups';
import { hedges } from './hedges';
import { rightOpenings } from './openings';
import { ownWords } from './own-words';
import { quotations } from './quotations';
import type { Tally } from './tally';
import { type ExaminedText, textsOf } from './texts';

/** Examines a checked pack against the texts of its articles. */
export function verifyAgainstTexts(source: PackSource, texts: readonly ExaminedText[]): Tally[] {
  const byId = textsOf(source, texts);
  return [
    foundTexts(source, byId),
    citations(source, byId),
    articleDates(source, byId),
    groups(source, byId),
    ownWords(source, byId),
    ...[quotations(source, byId)].filter(({ of }) => of > 0),
    backgroundDays(source),
    datedStatements(source, byId),
    agencies(source, byId),
    hedges(source, byId),
    rightOpenings(source, byId),
  ];
}
