import { classesOf, MODIFIER, ROLE, TITLE } from '../../../reading/lexicon/word-classes';
import { foldWord } from '../../../reading/tokens';

/** "Mayor", "Deputy director": a title that does not say of what. On another story's page it tells a reader nothing. */
export function isBareTitle(identity: string): boolean {
  const words = identity.split(/[\s-]+/).filter(Boolean);
  const classes = words.map((word) => classesOf(foldWord(word)));
  const isTitle = classes.some((bits) => (bits & (ROLE | TITLE)) !== 0);
  return isTitle && classes.every((bits) => (bits & (ROLE | TITLE | MODIFIER)) !== 0);
}
