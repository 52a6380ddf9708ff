import { COMMON, DEMONYM, MODIFIER, NO_NAME, ORG_HEAD, ROLE, TITLE } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import { isSpeech } from '../speech/subject';
import { isCapital, type Token } from '../tokens';
import { isCompound, isTrade } from '../trades';
import type { Role } from '../types';
import {
  isCrown,
  isDeputy,
  isFront,
  isHour,
  isNoun,
  isPartyWord,
  rankStart,
  withGroup,
} from './no-title';
import { isHeadline, isHonorific, isOffice, makeRole, type RoleReader } from './office';

/** "Ghana's former Finance Minister Ken Ofori-Atta", "Arsenal striker Gabriel Jesus". */
export function titleRole(reader: RoleReader, placed: PlacedMention): Role | undefined {
  const { cluster, mention } = placed;
  const { tokens } = reader;
  let to = mention.from;
  while (to > mention.roleFrom && isHonorific(tokens[to - 1])) to -= 1;
  to = beforeRank(tokens, to);
  let from = titleStart(reader, mention.from, to);
  if (from === to || isHour(tokens, to) || isNoun(tokens, placed) || isCrown(tokens, from, to))
    return undefined;
  from = ownerStart(reader, from);
  while (
    (tokens[from - 1]?.shape === 'lower' || tokens[from - 1]?.opens === true) &&
    TIME_OF_OFFICE.test(tokens[from - 1]?.key ?? '')
  )
    from -= 1;
  from = formerStart(tokens, from);
  while (isPartyWord(tokens, from - 1)) from -= 1;
  while (from < to && (isAddress(tokens, from) || isFront(tokens, from))) from += 1;
  if (tokens[to - 1]?.key === 'seed') from = rankStart(tokens, from);
  // A chief of what is not said: a form of address.
  if (to - from === 1 && tokens[from]?.text === 'Chief') return undefined;
  const names =
    tokens.slice(from, to).some(isOffice) ||
    isTrade(tokens, to - 1) ||
    tokens[to - 1]?.key === 'international';
  return names ? makeRole(reader, cluster, from, to, 'title') : undefined;
}

const RANK =
  /^(?:Admiral|(?:(?:Brigadier|Lieutenant|Major)-)?General|(?:Lieutenant-)?Colonel|Commissioner|Brigadier|Captain|Commodore|Superintendent|Inspector|Lieutenant|Major|Sergeant|Professor)$/;
const RANK_FRONT = /^(?:Senior|Chief|Deputy|Assistant|Police|Pol)$/;
const ARMY_RANK =
  /^(?:Pol|Admiral|General|Colonel|Brigadier|Lieutenant|Major|Gen|(?:Maj|Lt|Brig|Major|Lieutenant|Brigadier)-(?:Gen|Col|General|Colonel))$/;

/** "police spokesperson Commissioner X", "polling expert Professor X", "Ports Chairman Admiral X": a rank between the office and the name. */
function beforeRank(tokens: readonly Token[], to: number): number {
  let from = to;
  // "Director General": one office.
  if (/^General$/.test(tokens[to - 1]?.text ?? '') && tokens[to - 2]?.text === 'Director')
    return to;
  while (ARMY_RANK.test(tokens[from - 1]?.text ?? '')) from -= 1;
  if (from < to && /^(?:Commissioner|[Cc]hief)$/.test(tokens[from - 1]?.text ?? '')) return from;
  from = to;
  while (RANK.test(tokens[from - 1]?.text ?? '')) from -= 1;
  while (from < to && RANK_FRONT.test(tokens[from - 1]?.text ?? '')) from -= 1;
  const office = tokens[from - 1];
  const isOfficeBefore =
    office?.shape === 'lower'
      ? (office.classes & ROLE) !== 0
      : /^(?:Chairman|Spokesman|Spokeswoman|Spokesperson|Director|Minister|Director-General)$/.test(
          office?.text ?? '',
        );
  return isOfficeBefore ? from : to;
}

/** A form of address; not the first word of "Resident Commissioner". */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const isRank = /^(?:Resident|Lt\.?)$/.test(tokens[at]?.text ?? '') && isDeputy(tokens, at);
  return !isRank && isHonorific(tokens[at]);
}

/** Words between "former" and the office: "former court protocol and records manager". */
const LONGEST_FIELD = 5;
const NO_FIELD =
  /^(?:the|an?|his|her|its|their|our|of|in|at|on|for|to|with|by|from|that|who|as|when|while|but|was|is|were|are|has|had|said|says|told)$/;

/** Back over the small words of a field to "former" or "late". */
function formerStart(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= start - LONGEST_FIELD - 1; at -= 1) {
    const token = tokens[at];
    // "former Tide n' Salt drummer"
    if (isCapital(token) || /^['’&]$/.test(token?.text ?? '')) continue;
    if (token?.shape !== 'lower' || NO_FIELD.test(token.key) || isSpeech(token)) return start;
    if (at < start - 1 && /^(?:former|late|then|ex)$/.test(token.key)) return at;
  }
  return start;
}

const TIME_OF_OFFICE =
  /^(?:former|then|ex-?|late|acting|shadow|outgoing|incoming|deputy|assistant|best|facto|de)$/;

/** The first token of the words of an office that end at `to`; `to` where there are none. */
function titleStart(reader: RoleReader, nameFrom: number, to: number): number {
  const { tokens, mentions } = reader;
  let from = to;
  if (mentions.byEnd.get(to)?.cluster.kind === 'ORG') return to;
  while (from > 0 && from > nameFrom - 8) {
    const token = tokens[from - 1];
    if (token?.sentence !== tokens[nameFrom]?.sentence || token?.shape === 'mark') break;
    const named = from < to ? mentions.byEnd.get(from) : undefined;
    if (named !== undefined && (named.cluster.kind === 'PER' || tokens[from]?.key !== 'and')) break;
    if (!belongsToTitle(reader, from - 1, to)) break;
    from -= 1;
  }
  return withGroup(tokens, from, to);
}

/** Whether a token belongs to the words of an office whose later tokens end at `to`. */
function belongsToTitle(reader: RoleReader, at: number, to: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  const isLast = at + 1 === to;
  if (token.shape === 'lower' && isLast)
    return (
      (token.classes & ROLE) !== 0 || isTrade(reader.tokens, at) || isInternational(reader, at)
    );
  if ((token.classes & (ROLE | TITLE | MODIFIER | DEMONYM)) !== 0) return true;
  const isPro = /^(?:Pro|Tem|Tempore)$/.test(token.text);
  if (isPro || isLast || isHeadline(reader, at)) return isPro;
  return (
    (token.shape === 'lower' && (token.classes & ORG_HEAD) !== 0) ||
    /^(?:then|ex|co|vice|acting|former)-\p{Ll}+$/u.test(token.text) ||
    isCompound(reader.tokens, at) ||
    isAbbreviation(reader.tokens, at) ||
    opensOffice(reader.tokens, at) ||
    isCapitalNoun(reader.tokens, at + 1, to) ||
    leadsToOwner(reader, at + 1, to)
  );
}

/** "Ghana international Kofi Mensah": who plays for a country. */
function isInternational({ tokens, mentions }: RoleReader, at: number): boolean {
  if (tokens[at]?.key !== 'international') return false;
  const team = mentions.byEnd.get(at);
  return ((tokens[at - 1]?.classes ?? 0) & DEMONYM) !== 0 || (team && team.cluster.kind !== 'PER')
    ? isCapital(tokens[at + 1])
    : false;
}

/** "TV presenter", "IT consultant": an abbreviation that names none, before an office. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    (token?.text === 'PhD' || (token?.shape === 'upper' && (token.classes & NO_NAME) !== 0)) &&
    next?.shape === 'lower' &&
    (next.classes & ROLE) !== 0
  );
}

/** "Board chair Ken Halvorsen", "Fourth-grade teacher Beth Ann": the noun or the adjective that opens the sentence before an office. */
function opensOffice(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.opens !== true || token.shape !== 'title' || next?.shape !== 'lower') return false;
  if ((next.classes & ROLE) === 0) return false;
  return (token.classes & ORG_HEAD) !== 0 || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.text);
}

/** "Home Depot chief", "Ghana's chief", "Home Depot (HD) chief": back over whose office it is. */
function ownerStart({ tokens, mentions }: RoleReader, title: number): number {
  let from = title;
  if (
    tokens[from - 1]?.text === ')' &&
    tokens[from - 3]?.text === '(' &&
    mentions.byEnd.has(from - 3)
  )
    from -= 3;
  const place = mentions.byEnd.get(from);
  if (
    place !== undefined &&
    place.cluster.kind !== 'PER' &&
    tokens[from]?.sentence === tokens[from - 1]?.sentence &&
    (tokens[from]?.joined === true || tokens[from]?.text === '(')
  )
    from = place.mention.from;
  if (tokens[from - 1]?.text === '/' && isCapital(tokens[from - 2])) from -= 2;
  const isOwned = /^['’]s$/.test(tokens[from - 1]?.text ?? '');
  return (isOwned ? mentions.byEnd.get(from - 1)?.mention.from : undefined) ?? from;
}

/** "West Indies fast bowler", "Amnesty acting country director": at most two small words between the office and whose it is. */
function leadsToOwner({ tokens, mentions }: RoleReader, from: number, to: number): boolean {
  if (from >= to || !isOffice(tokens[from])) return false;
  for (let at = from - 1; at >= from - 2; at -= 1) {
    if (
      tokens[at]?.shape !== 'lower' ||
      isSpeech(tokens[at]) ||
      // "the Alder statement quoted chairman ..."
      (/.{3}ed$/.test(tokens[at]?.key ?? '') && ((tokens[at]?.classes ?? 0) & MODIFIER) === 0) ||
      !/^\p{Ll}{3,}(?:-\p{Ll}+)?$/u.test(tokens[at]?.text ?? '') ||
      /^(?:the|and|for|with|from|said|when|that|who|was|has|had|are|were|his|her|its|their|through|by|under|over|into|after|before|about|against|between|during|including|like|into|onto|upon|told|asked|called|named|until|since|because|where|while|but|than|then|also|only|just|even)$/.test(
        tokens[at]?.key ?? '',
      )
    )
      return false;
    const owner = mentions.byEnd.get(at);
    if (owner !== undefined) return owner.cluster.kind !== 'PER';
  }
  return false;
}

/** Conservation Minister, Health and Child Care Minister: capitals and "and" before an office in capitals. */
function isCapitalNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from - 1];
  const isAnd = tokens[from]?.key === 'and';
  if (from >= to || token === undefined || !(isAnd || isCapital(tokens[from]))) return false;
  if (
    /^(?:the|an?|his|her|its|their|our|as|in|at|on|when|while|for|but|after|with|by)$/.test(
      token.key,
    )
  )
    return false;
  if (token.key === 'and') return isCapital(tokens[from - 2]) && from - 1 > 0;
  return (
    isCapital(token) &&
    (tokens[from]?.joined === true || isAnd) &&
    ((token.classes & (COMMON | ORG_HEAD)) !== 0 ||
      /^(?:Emergency|Homeland|Human|Foreign|Veterans|Defence|Defense|Interior|Labor|Labour|Youth|Tourism|Fisheries|Mines|Petroleum|Sports?|Communications?|Digital|Budget|Ports?|Railways?|Aviation|Irrigation|Sanitation|Textiles|Devolution|Immigration|Welfare|Energy|Climate|Transportation|Antiquities|Livestock|Forestry|Fishery|Infrastructure|Innovation|Empowerment|Employment|Manpower)$/.test(
        token.text,
      ))
  );
}

/** "the White House of President Ama Boateng": her office stands behind "of". */
function isOfficeOfAnother(tokens: readonly Token[], of: number, to: number): boolean {
  return to - of === 2 && isOffice(tokens[to - 1]) && isOffice(tokens[of - 1]);
}

/** "Minister of Finance Ken Ofori-Atta": the office is bound with "of" to a portfolio before the name. */
export function portfolioRole(
  reader: RoleReader,
  { cluster, mention }: PlacedMention,
): Role | undefined {
  const { tokens } = reader;
  let at = mention.from - 1;
  const stop = Math.max(0, at - 8);
  while (
    at > stop &&
    (isCapital(tokens[at]) || tokens[at]?.key === 'and' || tokens[at]?.key === 'the')
  )
    at -= 1;
  if (tokens[at]?.key === 'for' && tokens[at - 1]?.text === 'State' && tokens[at - 2]?.key === 'of')
    at -= 2;
  const of = tokens[at];
  if (!/^(?:of|for|on)$/.test(of?.key ?? '') || at + 1 >= mention.from || !isOffice(tokens[at - 1]))
    return undefined;
  let from = at - 1;
  while (
    from > 0 &&
    ((tokens[from - 1]?.classes ?? 0) & (MODIFIER | ROLE)) !== 0 &&
    tokens[from]?.joined === true &&
    tokens[from - 1]?.sentence === tokens[from]?.sentence
  )
    from -= 1;
  let to = mention.from;
  while (to > at + 2 && (isHonorific(tokens[to - 1]) || RANK.test(tokens[to - 1]?.text ?? '')))
    to -= 1;
  if (!isCapital(tokens[at - 1]) || isOfficeOfAnother(tokens, at, to)) return undefined;
  // "Chairman of the Board and Kofi Mensah"
  if (tokens[to - 1]?.key === 'and') return undefined;
  return makeRole(reader, cluster, ownerStart(reader, from), to, 'title');
}

/** "Director of the Department of Health (DoH) Ama Boateng": the office is bound with "of" to an organisation before the name. */
export function officeOfRole(
  reader: RoleReader,
  { cluster, mention }: PlacedMention,
): Role | undefined {
  const { tokens, mentions } = reader;
  let to = mention.roleFrom;
  while (to > 0 && isHonorific(tokens[to - 1])) to -= 1;
  // "the bodyguard of Tema Mayor Ama Boateng": the office of another.
  if (tokens.slice(to, mention.from).some(isOffice)) return undefined;
  let end = to;
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
  const owner = mentions.byEnd.get(end);
  if (owner === undefined || owner.cluster.kind === 'PER') return undefined;
  let at = owner.mention.from - 1;
  const whose = /^['’]s$/.test(tokens[at]?.text ?? '') ? mentions.byEnd.get(at) : undefined;
  if (whose !== undefined && whose.cluster.kind !== 'PER') at = whose.mention.from - 1;
  if (tokens[at]?.key === 'the') at -= 1;
  if (!/^(?:of|for|at)$/.test(tokens[at]?.key ?? '') || !isOffice(tokens[at - 1])) return undefined;
  let from = at - 1;
  while (
    from > 0 &&
    ((tokens[from - 1]?.classes ?? 0) & (MODIFIER | ROLE | TITLE)) !== 0 &&
    tokens[from]?.joined === true &&
    tokens[from - 1]?.sentence === tokens[from]?.sentence
  )
    from -= 1;
  return makeRole(reader, cluster, from, to, 'title');
}
