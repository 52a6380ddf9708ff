import { classesOf, MODIFIER, ORG_HEAD, ROLE, TITLE } from '../../../reading/lexicon/word-classes';
import { foldWord } from '../../../reading/tokens';

/** "The council's head of parks" does not say which council that is. */
const OF_SOME_BODY = /^(?:the )?(\p{L}+)['’]s /iu;

/** "Mayor", "Deputy director", "The council's head of parks": a title that does not say of what. On another story's page it tells a reader nothing. */
export function isBareTitle(identity: string): boolean {
  const body = OF_SOME_BODY.exec(identity)?.[1];
  if (body !== undefined && (classesOf(foldWord(body)) & ORG_HEAD) !== 0) return true;
  const words = identity.split(/[\s-]+/).filter(Boolean);
  const classes = words.map((word) => classesOf(foldWord(word)));
  const isTitle = classes.some((bits) => (bits & (ROLE | TITLE)) !== 0);
  return isTitle && classes.every((bits) => (bits & (ROLE | TITLE | MODIFIER)) !== 0);
}
