import {
  DEMONYM,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  NO_NAME,
  ORG_HEAD,
  PLACE_HEAD,
  ROLE,
  SURNAME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, isCapital, phraseOf, type Token } from '../tokens';

/** First words of demonyms of two words: South African, Sri Lankan, New Zealanders. */
const DEMONYM_FRONT =
  /^(?:north|south|east|west|northern|southern|central|latin|middle|sub-saharan|sri|costa|puerto|sierra|saudi|papua|hong|new)$/;
/** One capital that is neither an office nor a demonym. */
function isRegion(tokens: readonly Token[], at: number): boolean {
  const [name, after] = [tokens[at], tokens[at + 1]];
  if (name?.shape !== 'title' || !name.joined || (after?.joined === true && isCapital(after)))
    return false;
  return (name.classes & (DEMONYM | ROLE | TITLE | MODIFIER | NO_NAME | ORG_HEAD)) === 0;
}

/** "general secretary Shona Carrick": no demonym stands between an office and a name. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [office, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    office?.shape === 'lower' &&
    (office.classes & ROLE) !== 0 &&
    next?.shape === 'title' &&
    next.joined &&
    (next.classes & (DEMONYM | ROLE | TITLE | MODIFIER | NO_NAME | ORG_HEAD | GIVEN)) === 0
  );
}

/** Tokens of a demonym, or of a word that is in no name, at a token; 0 where there is none. */
function demonymLength(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || word.text === 'Md') return 0;
  if (DEMONYM_FRONT.test(word.key) && next?.joined === true && (bits(next) & DEMONYM) !== 0)
    return 2;
  // Eastern Visayas, Western Ardland: a region, where one name follows.
  if (/^(?:western|eastern)$/.test(word.key) && isRegion(tokens, at + 1)) return 0;
  if (isGivenName(tokens, at)) return 0;
  const isNone = (word.classes & (DEMONYM | NO_NAME)) !== 0;
  return isNone && (word.classes & (GIVEN | SURNAME)) === 0 ? 1 : 0;
}

/** "the White House of President ...", "the cabinet secretary": ends no name. */
function isSmall(token: Token | undefined): boolean {
  return token?.key === 'cabinet' || /^(?:of|for|and|the)$/.test(token?.text ?? '');
}

/** Takes roles, modifiers and demonyms off the end of what stands before a title. */
export function trimRight(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from) {
    const classes = bits(tokens[to - 1]);
    const phrase = phraseOf(tokens, from, to);
    if (to - from > 1 && (isKnownOrganisation(phrase) || isKnownPlace(phrase))) break;
    // Grant County Sheriff
    if (tokens[to - 1]?.text === 'County' && to - from > 1) break;
    const isTwoWordTitle = tokens[to - 1]?.key === 'tan' && tokens[to]?.key === 'sri';
    if (isSmall(tokens[to - 1])) {
      to -= 1;
      continue;
    }
    if ((classes & (TITLE | ROLE | MODIFIER | DEMONYM)) === 0 && !isTwoWordTitle) break;
    if ((classes & ORG_HEAD) !== 0 && to - from > 1 && (classes & TITLE) === 0) break;
    to -= to - from > 1 && demonymLength(tokens, to - 2) === 2 ? 2 : 1;
  }
  return to;
}

/** The token after the demonyms that stand at the front. */
export function afterDemonyms(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  while (from < to) {
    const length = demonymLength(tokens, from);
    if (length === 0 || from + length > to) break;
    from += length;
  }
  return from;
}

export function trimLeft(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  while (from < to && !keepsDemonym(tokens, from, to)) {
    const length = demonymLength(tokens, from);
    if (length === 0 || from + length > to) break;
    from += length;
  }
  return from;
}

/** Nigerian Army, South African Airways: the demonym is part of an organisation's name. */
function keepsDemonym(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || demonymLength(tokens, from) === to - from) return false;
  const phrase = phraseOf(tokens, from, to);
  if (isKnownOrganisation(phrase) || isKnownPlace(phrase)) return true;
  const last = bits(tokens[to - 1]);
  if (
    /^(?:party|movement|coalition|alliance|group|militia|team|bank|company|newspaper)$/.test(
      tokens[to]?.text ?? '',
    )
  )
    return true;
  return (last & (ORG_HEAD | PLACE_HEAD)) !== 0 && (last & (SURNAME | TITLE | ROLE)) === 0;
}
