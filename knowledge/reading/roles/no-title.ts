/** What looks like a title before a name, and what belongs to one. */
import { COMMON, DEMONYM, GIVEN, SURNAME } from '../lexicon/word-classes';
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
  const from = start < to ? pairStart(tokens, start) : start;
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
