import { GIVEN, isKnownOrganisation, isKnownPlace } from './lexicon/word-classes';
import type { NameGroup } from './names';
import type { Token } from './tokens';

const ENGLISH_WORDS = new Set(
  'the of and to in that is was for on with as by at from he she it his her be are were has had have will said not this who which but they their an would been after more when'.split(
    ' ',
  ),
);
const LEAST_SHARE = 0.13;
const FEWEST_WORDS = 30;

/** True where an article is read with the rules for English: its language says so, or its small words do. */
export function isEnglish(tokens: readonly Token[], lang: string | undefined): boolean {
  if (lang !== undefined && lang !== '') return /^en(?:$|[-_])/i.test(lang);
  let words = 0;
  let english = 0;
  for (const { shape, key } of tokens) {
    if (shape === 'mark' || shape === 'number') continue;
    words += 1;
    if (ENGLISH_WORDS.has(key)) english += 1;
  }
  return words < FEWEST_WORDS || english / words >= LEAST_SHARE;
}

/** In other languages only what the lists know and people of two names or more inside sentences count. */
export function isSureAnywhere(group: NameGroup, tokens: readonly Token[]): boolean {
  if (isKnownPlace(group.key) || (isKnownOrganisation(group.key) && group.key.length > 2))
    return true;
  const [first] = group.mentions;
  if (first === undefined || group.kind !== 'PER' || !group.key.includes(' ')) return false;
  const head = tokens[first.from];
  if (head === undefined) return false;
  return (head.classes & GIVEN) !== 0 || (/^\p{Script=Cyrillic}/u.test(head.text) && !head.opens);
}
