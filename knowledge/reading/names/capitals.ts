import {
  COMMON,
  classesOf,
  DEMONYM,
  GIVEN,
  isKnownPlace,
  MODIFIER,
  NO_NAME,
  ORG_HEAD,
  PARTICLE,
  ROLE,
  SURNAME,
  TIME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, foldWord, isCapital, phraseOf, type Token } from '../tokens';
import { isNewYear, isTime } from './time-words';

/** Neighbouring tokens `from` to `to` (exclusive) that may hold one name or several. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Joined by "of", "for" or "and" inside: Ministry of Health. */
  readonly bound: boolean;
}

const LONGEST_RUN = 14;

export function startsName(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && !isTime(tokens, at) && !isNewYear(tokens, at);
}

/** Anglo-Danish, American-Islamic before a capital: one word of an organisation's name that stands as two tokens. */
function isDemonymPair(tokens: readonly Token[], at: number): boolean {
  const [first, tail] = [tokens[at - 1], tokens[at]];
  if (!/^-\p{Lu}/u.test(tail?.text ?? '') || tail?.start !== first?.end) return false;
  return (
    (bits(first) & DEMONYM) !== 0 &&
    (classesOf(foldWord(tail?.text.slice(1) ?? '')) & DEMONYM) !== 0 &&
    startsName(tokens, at + 1)
  );
}

export const COMPANY_END = /^(?:inc|ltd|plc|llc|llp|corp|gmbh|bhd)$/;

/** "Apple Inc IBM": the letters of a company's form end its name, but for more of them. */
function endsCompany(tokens: readonly Token[], to: number): boolean {
  return (
    COMPANY_END.test(tokens[to - 1]?.key ?? '') &&
    tokens[to]?.shape === 'upper' &&
    !COMPANY_END.test(tokens[to]?.key ?? '')
  );
}

/** End of the capitals and particles that follow without a gap. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function capitalsEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_RUN) {
    const token = tokens[to];
    if (token === undefined || !token.joined || token.sentence !== tokens[from]?.sentence) break;
    if (to > from + 1 && endsCompany(tokens, to)) break;
    if (
      startsName(tokens, to) ||
      token.text === 'plc' ||
      ownsName(tokens, from, to) ||
      isDemonymPair(tokens, to)
    )
      to += 1;
    else if (nicknameLength(tokens, to) > 0) to += nicknameLength(tokens, to);
    else if (
      (bits(token) & PARTICLE) !== 0 &&
      token.shape === 'lower' &&
      particlesLead(tokens, to)
    ) {
      to += 1;
    } else break;
  }
  while (to > from + 1 && tokens[to - 1]?.shape === 'lower' && tokens[to - 1]?.text !== 'plc')
    to -= 1;
  const dot = tokens[to];
  if (
    dot?.text === '.' &&
    /^(?:corp|inc|ltd|co|bros|jr|sr)$/.test(tokens[to - 1]?.key ?? '') &&
    tokens[to + 1]?.sentence === dot.sentence
  )
    to += 1;
  return to;
}

/** Tokens of a nickname in quotation marks and of the word after it: Emmanuel "Manny" Dalisay, Rodel "Boy Tato" Cruz; 0 where there is none. */
function nicknameLength(tokens: readonly Token[], at: number): number {
  if (!/^["“'‘]$/.test(tokens[at]?.text ?? '') || !startsName(tokens, at - 1)) return 0;
  for (const length of [1, 2]) {
    if (!startsName(tokens, at + length) || !/^["”'’]$/.test(tokens[at + length + 1]?.text ?? ''))
      continue;
    return startsName(tokens, at + length + 2) ? length + 3 : 0;
  }
  return 0;
}

/** People's Defence Force, Citizens' Revolution: the possessive of an everyday word inside a name. */
function ownsName(tokens: readonly Token[], from: number, at: number): boolean {
  const [word, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    word === undefined ||
    mark === undefined ||
    mark.start !== word.end ||
    !/^(?:['’]s|['’])$/.test(mark.text)
  )
    return false;
  if (!startsName(tokens, at + 1) || next?.joined !== true) return false;
  if (isOfGroup(tokens, from, at) || isOfSaint(tokens, from, at)) return true;
  if (
    (bits(next) & ORG_HEAD) !== 0 &&
    (bits(word) & (COMMON | ROLE | TITLE)) !== 0 &&
    (bits(word) & NO_NAME) === 0
  )
    return true;
  if (
    at !== from + 1 ||
    (bits(word) & COMMON) === 0 ||
    (bits(word) & (TITLE | ROLE | TIME | NO_NAME)) !== 0
  )
    return false;
  return (bits(next) & (COMMON | MODIFIER | ORG_HEAD)) !== 0;
}

/** The last word of the capitals that go on behind a possessive: Association of "Fishermen's Benevolent Association". */
function headBehind(tokens: readonly Token[], mark: number): Token | undefined {
  let at = mark + 1;
  while (at < mark + 4 && startsName(tokens, at + 1) && tokens[at + 1]?.joined === true) at += 1;
  return tokens[at];
}

const GROUP_IN_S = /.{2}(?:ers|ors|ists|ants|ents|ians|ees)$/;
const GROUP_WITHOUT_S = /.{2}(?:men|people|children|folk)$/;

/** Fishermen's Association, Dockers' Club: what belongs to a trade or a group has it in its name. */
function isOfGroup(tokens: readonly Token[], from: number, at: number): boolean {
  const [word, mark] = [tokens[at - 1], tokens[at]];
  const group = mark?.text.length === 1 ? GROUP_IN_S : GROUP_WITHOUT_S;
  if (!group.test(word?.key ?? '') || (bits(word) & (GIVEN | SURNAME)) !== 0) return false;
  if (isKnownPlace(phraseOf(tokens, from, at)) || isKnownPlace(word?.key ?? '')) return false;
  return (bits(headBehind(tokens, at)) & ORG_HEAD) !== 0;
}

/** St Brannock's Church, St. Aidan's Primary School. The council of a town that is named after a saint is its own. */
function isOfSaint(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^(?:st|saint)$/.test(tokens[from]?.key ?? '') || at - from > 3) return false;
  if (isKnownPlace(phraseOf(tokens, from, at))) return false;
  return /^(?:church|cathedral|chapel|priory|abbey|hospital|hospice|school|college|academy|university)$/.test(
    headBehind(tokens, at)?.key ?? '',
  );
}

/** "bin", "de la": capitals follow after at most two of them. "la" and "a" alone are also words. */
function particlesLead(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const token = tokens[next];
    if (token === undefined || !token.joined) return false;
    if (isCapital(token)) return true;
    if ((bits(token) & PARTICLE) === 0) return false;
  }
  return false;
}
