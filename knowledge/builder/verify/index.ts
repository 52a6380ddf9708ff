/** Proof of a pack against the texts of its articles. */

import type { ArticleText } from '../../drafting/article-text';
import type { PackSource } from '../../schema/source';
import { rightOpenings } from '../openings';
import type { Tally } from '../report';
import { agencies } from './agencies';
import { backgroundDays } from './backgrounds';
import { citations, foundTexts } from './citations';
import { articleDates, datedStatements } from './dates';
import { groups } from './groups';
import { hedges } from './hedges';
import { ownWords } from './own-words';
import { textsOf } from './texts';

/** Examines a checked pack against the texts of its articles. */
export function verifyAgainstTexts(source: PackSource, texts: readonly ArticleText[]): Tally[] {
  const byId = textsOf(source, texts);
  return [
    foundTexts(source, byId),
    citations(source, byId),
    articleDates(source, byId),
    groups(source, byId),
    ownWords(source, byId),
    backgroundDays(source),
    datedStatements(source, byId),
    agencies(source, byId),
    hedges(source, byId),
    rightOpenings(source, byId),
  ];
}
