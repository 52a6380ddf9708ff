import {
  classesOf,
  ORG_HEAD,
  PLACE_HEAD,
  PLACE_OF_HEAD,
} from '../../../reading/lexicon/word-classes';
import { foldWord } from '../../../reading/tokens';
import type { NameKind } from '../../../reading/types';

const KINDS: Readonly<Record<NameKind, string>> = {
  PER: 'Person',
  ORG: 'Organisation',
  LOC: 'Place',
};

/** "Manchester United" and "Manchester City" are neither united nor a city. */
function isHead(type: NameKind, word: string): boolean {
  const classes = classesOf(foldWord(word));
  const isOfPlaces = (classes & (PLACE_HEAD | PLACE_OF_HEAD)) !== 0;
  return type === 'LOC'
    ? isOfPlaces
    : (classes & ORG_HEAD) !== 0 && !isOfPlaces && !/ed$/.test(word);
}

/** What a name says of itself: "Velmora Dam" is a dam, "Ministry of Health" a ministry. Else its kind. */
export function ownKind(type: NameKind, label: string): string {
  const words = label.split(' ');
  const head = words[1] === 'of' ? words[0] : words.at(-1);
  return type !== 'PER' && words.length > 1 && head !== undefined && isHead(type, head)
    ? head
    : KINDS[type];
}
