import { AMBIGUOUS, classesOf, GIVEN } from '../../../reading/lexicon/word-classes';
import { foldWord } from '../../../reading/tokens';
import type { ReviewedName } from '../reviewed';

/** Names with this score were right in 92 to 100 of 100 when measured (docs/reading.md). */
const SURE = 0.9;

/** Without a title, a person is told from a company by a given name only. */
function isSurelyPerson({ label, roles }: Pick<ReviewedName, 'label' | 'roles'>): boolean {
  const classes = classesOf(foldWord(label.split(' ')[0] ?? ''));
  return roles.length > 0 || ((classes & GIVEN) !== 0 && (classes & AMBIGUOUS) === 0);
}

export const isSureName = (
  name: Pick<ReviewedName, 'label' | 'roles' | 'score' | 'type'>,
): boolean => name.score >= SURE && (name.type !== 'PER' || isSurelyPerson(name));

/** Sure enough to be kept with others in one press. */
export const isSure = (name: ReviewedName): boolean =>
  isSureName(name) && (name.roles.length > 0 || name.mentions.length > 1);
