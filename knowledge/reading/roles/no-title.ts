/** What looks like a title before a name, and what belongs to one. */
import { COMMON, DEMONYM, GIVEN, ORG_HEAD, SURNAME } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import { isCapital, type Token } from '../tokens';

/** "5:02 PM ET": the half of the day. @param to behind the title */
export function isHour(tokens: readonly Token[], to: number): boolean {
  return /^(?:PM|AM)$/.test(tokens[to - 1]?.text ?? '') && tokens[to - 2]?.shape === 'number';
}

const PLACE =
  /^(?:area|district|municipality|province|county|barracks|airport|hospital|avenue|street|bridge)$/;

/** "PC Acquisition": one everyday word that no list has as a name, and no full name in the article. */
export function isNoun(tokens: readonly Token[], { cluster, mention }: PlacedMention): boolean {
  // "General Boateng area": a place.
  const next = tokens[mention.to];
  if (next?.shape === 'lower' && PLACE.test(next.key)) return true;
  const classes = tokens[mention.from]?.classes ?? 0;
  if (cluster.key.includes(' ')) return false;
  return (classes & COMMON) !== 0 && (classes & (GIVEN | SURNAME)) === 0;
}

/** "the Queen Quarry Independent": "the" stands before no queen's name. */
export function isCrown(tokens: readonly Token[], from: number, to: number): boolean {
  const isAlone =
    to - from === 1 && /^(?:Queen|King|Prince|Princess)$/.test(tokens[from]?.text ?? '');
  return isAlone && tokens[from - 1]?.key === 'the';
}

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|top|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** "Bulgarian 19th seed", "No 26 seed": back over the number and the country. */
export function rankStart(tokens: readonly Token[], seed: number): number {
  let from = seed;
  if (ORDINAL.test(tokens[from - 1]?.text ?? '')) from -= 1;
  else if (tokens[from - 1]?.shape === 'number') {
    const no = tokens[from - 2]?.text === '.' ? from - 3 : from - 2;
    if (/^(?:no|number)$/.test(tokens[no]?.key ?? '')) from = no;
  }
  const isCountry = from < seed && ((tokens[from - 1]?.classes ?? 0) & DEMONYM) !== 0;
  return isCountry ? from - 1 : from;
}

/** Two small words that make one field. */
const PAIRS =
  /^(?:oil gas|health safety|arts culture|research development|food drink|sales marketing|search rescue|science technology|trade industry|crime justice|track field|mergers acquisitions|song dance|rhythm blues|wine spirits|parks recreation|children families|farming food|bar restaurant|design technology)$/;

/** "Coast guard spokesman", "the coast guard spokesman": a guard of what. */
function guardStart(tokens: readonly Token[], from: number): number {
  const isGuard =
    tokens[from]?.key === 'guard' && /^(?:coast|border|prison)$/.test(tokens[from - 1]?.key ?? '');
  return isGuard && tokens[from - 1]?.sentence === tokens[from]?.sentence ? from - 1 : from;
}

/** "oil and gas analyst": back over both words. */
function pairStart(tokens: readonly Token[], from: number): number {
  const [first, and, second] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (and?.key !== 'and' || !PAIRS.test(`${first?.key} ${second?.key}`)) return from;
  return from - 2;
}

/** "Take Justice Ama Boateng": what the reader is asked to do. */
export function isFront(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === 'and') return true;
  return (
    tokens[at]?.opens === true && /^(?:Take|Meet|Ask|Enter|See|Hear)$/.test(tokens[at]?.text ?? '')
  );
}

/** "Farmers' leader", "the miners' lawyer": whose the office is, in the plural. */
export function withGroup(tokens: readonly Token[], start: number, to: number): number {
  const from = start < to ? pairStart(tokens, guardStart(tokens, start)) : start;
  const group = tokens[from - 2];
  const isGroup =
    from < to &&
    /^['’]$/.test(tokens[from - 1]?.text ?? '') &&
    /^\p{L}{3,}s$/u.test(group?.text ?? '');
  return isGroup && (group?.shape === 'lower' || group?.opens === true) ? from - 2 : from;
}

/** "Resident Commissioner", "Lt. Gov." */
export function isDeputy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'Resident') return isCapital(tokens[at + 1]);
  return /^(?:gov|governor)$/.test(tokens[at + 1]?.key ?? '');
}

/** "secretary of the Rail, Maritime, and Transport union": a name with commas inside. @returns 0 where there is none */
export function capitalsEnd(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return 0;
  const inside = tokens[comma + 2]?.text === ',' ? comma + 3 : comma + 2;
  const isList =
    isCapital(tokens[comma - 1]) &&
    /^(?:of|for|the)$/.test(tokens[comma - 2]?.key ?? '') &&
    isCapital(tokens[comma + 1]) &&
    /^(?:and|&)$/.test(tokens[inside]?.text ?? '') &&
    isCapital(tokens[inside + 1]);
  if (!isList) return 0;
  const end = tokens[inside + 2]?.text === '(' ? inside + 5 : inside + 2;
  return ((tokens[end]?.classes ?? 0) & ORG_HEAD) !== 0 ? end + 1 : 0;
}

/** "Main opposition X leader", "ruling X chairman", before a party's name. */
export function isPartyWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!/^(?:main|ruling|opposition)$/.test(token?.key ?? '')) return false;
  return (
    tokens[at + 1]?.sentence === token?.sentence &&
    (token?.shape === 'lower' || token?.opens === true || tokens[at - 1]?.key === 'main')
  );
}
