import { isNameOf, MODIFIER, ORG_HEAD, ROLE, TITLE } from '../lexicon/word-classes';
import type { Cluster } from '../names/clusters';
import type { MentionMap, PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { QuotationReader } from './quotes';
import { isSpeech, type Subject } from './subject';

/** Nouns that newsrooms use for one another. */
const SAME: readonly RegExp[] = [
  /^(?:lawmaker|legislator|mp|senator|deputy|representative|congressman|congresswoman|parliamentarian|politician|assemblyman|assemblywoman|councillor|councilor)$/,
  /^(?:minister|secretary|politician)$/,
  /^(?:leader|chief|head|boss|chairman|chairwoman|chairperson|chair|president|secretary-general|co-secretary)$/,
  /^(?:officer|inspector|superintendent|detective|sergeant|constable|commissioner|commander)$/,
  /^(?:coach|manager|boss|tactician)$/,
  /^(?:player|striker|midfielder|defender|forward|winger|goalkeeper|keeper|captain|skipper|footballer|batsman|batter|bowler|cricketer)$/,
  /^(?:lawyer|attorney|barrister|counsel|advocate|solicitor)$/,
  /^(?:doctor|surgeon|physician|medic)$/,
  /^(?:priest|pastor|bishop|archbishop|cleric|reverend|preacher|cardinal)$/,
  /^(?:scientist|researcher|professor|academic|lecturer|\p{Ll}+ologist|\p{Ll}+icist)$/u,
  /^(?:writer|author|novelist|poet|playwright)$/,
  /^(?:singer|rapper|musician|songwriter|composer|star)$/,
  /^(?:actor|actress|star)$/,
  /^(?:businessman|businesswoman|entrepreneur|tycoon|billionaire|founder|executive|ceo)$/,
];
const LONGEST_DESCRIPTION = 12;
const LONGEST_APPOSITION = 14;

function isSameNoun(one: string, other: string): boolean {
  return one === other || SAME.some((nouns) => nouns.test(one) && nouns.test(other));
}

const nounsByCluster = new WeakMap<MentionMap, Map<Cluster, Set<string>>>();

/** The nouns of the offices beside every person's names, gathered once an article. */
function allNouns({ tokens, mentions }: QuotationReader): Map<Cluster, Set<string>> {
  const known = nounsByCluster.get(mentions);
  if (known !== undefined) return known;
  const nouns = new Map<Cluster, Set<string>>();
  for (const { cluster, mention } of mentions.all) {
    if (cluster.kind !== 'PER') continue;
    const own = nouns.get(cluster) ?? new Set<string>();
    nouns.set(cluster, own);
    for (let at = mention.roleFrom; at < mention.from; at += 1) addNoun(own, tokens, at);
    const to = appositionEnd(tokens, mention.to);
    for (let at = mention.to + 1; at < to; at += 1) addNoun(own, tokens, at);
  }
  nounsByCluster.set(mentions, nouns);
  return nouns;
}

/** Where what stands behind a person's comma ends. "Asked by Ama Boateng, the minister said": the next subject describes no one. */
function appositionEnd(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return comma;
  for (let at = comma + 1; at < comma + LONGEST_APPOSITION; at += 1) {
    if (/^[,.;:"“”]$/.test(tokens[at]?.text ?? '.')) return at;
    if (isSpeech(tokens[at])) return comma;
  }
  return comma + LONGEST_APPOSITION;
}

/** "The mayor" is neither the deputy mayor nor a former one. */
export const NOT_THE_OFFICE =
  /^(?:deputy|vice|assistant|associate|sub|under|junior|former|ex|late|then|onetime|ousted|shadow)$/;

/** A prime minister is a premier: "the foreign minister" is another. */
function nounOf(before: Token | undefined, { key }: Token): string {
  return key === 'minister' && before?.key === 'prime' ? 'premier' : key;
}

function addNoun(nouns: Set<string>, tokens: readonly Token[], at: number): void {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isOffice = token !== undefined && (token.classes & (ROLE | TITLE)) !== 0;
  const isOther = before?.sentence === token?.sentence && NOT_THE_OFFICE.test(before?.key ?? '');
  if (isOffice && !isOther) nouns.add(nounOf(before, token));
}

function nounsOf(reader: QuotationReader, { cluster }: PlacedMention): string[] {
  return [...(allNouns(reader).get(cluster) ?? [])];
}

/** The noun of "the Kilima lawmaker" that ends before a token; undefined where no such description ends there. */
function nounBefore(
  { tokens, mentions }: QuotationReader,
  to: number,
): { noun: string; from: number; isOwned: boolean } | undefined {
  const last = tokens[to - 1];
  const isWord = last?.shape === 'lower' || last?.shape === 'title' || last?.text === 'MP';
  if (last === undefined || !isWord || (last.classes & (ROLE | TITLE)) === 0) return undefined;
  if (tokens[to]?.key === 'of' || tokens[to]?.key === 'for') return undefined;
  let at = to - 2;
  let isOwned = false;
  while (at > to - LONGEST_DESCRIPTION) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== last.sentence) return undefined;
    if (token.key === 'the') return { noun: nounOf(tokens[to - 2], last), from: at, isOwned };
    const placed = mentions.byEnd.get(at + 1);
    isOwned ||= placed !== undefined;
    if (placed !== undefined && placed.cluster.kind !== 'PER') at = placed.mention.from - 1;
    else if (/^[()]$/.test(token.text)) at -= 1;
    else if (token.shape !== 'mark' && (token.classes & (ROLE | MODIFIER | ORG_HEAD)) !== 0)
      at -= 1;
    else return undefined;
  }
  return undefined;
}

/** The only person whom the paragraph has named so far, outside quotation marks. */
function onlyPerson(
  { tokens, mentions, quoted }: QuotationReader,
  at: number,
): PlacedMention | undefined {
  const line = tokens[at]?.line;
  let from = at;
  while (from > 0 && tokens[from - 1]?.line === line) from -= 1;
  const people = mentions
    .between(from, at)
    .filter(({ cluster, mention }) => cluster.kind === 'PER' && !quoted.has(mention.from));
  return new Set(people.map(({ cluster }) => cluster)).size === 1 ? people.at(-1) : undefined;
}

const OFFICES =
  /^(?:minister|governor|mayor|premier|chancellor|senator|ambassador|commissioner|archbishop|bishop|sheriff|vice-president)$/;
/** Tokens between the office and its holder's name. */
const FARTHEST_HOLDER = 400;

/** "the minister said": the only person of the article whom it calls so, named before. */
function onlyHolder(reader: QuotationReader, noun: string, at: number): PlacedMention | undefined {
  if (!OFFICES.test(noun)) return undefined;
  const holders = [...allNouns(reader)].filter(([, nouns]) => nouns.has(noun));
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return undefined;
  return reader.mentions
    .between(Math.max(0, at - FARTHEST_HOLDER), at)
    .findLast(({ cluster }) => cluster === holder[0]);
}

/** "the lawmaker said" in a paragraph without a name: the only such person of the paragraph before. */
function lastSuch(
  reader: QuotationReader,
  isCalled: (own: string) => boolean,
  { noun, from: at }: { readonly noun: string; readonly from: number },
): PlacedMention | undefined {
  const { tokens, mentions, quoted } = reader;
  const holders = [...allNouns(reader).values()].filter((nouns) => [...nouns].some(isCalled));
  if (holders.length !== 1) return undefined;
  const line = tokens[at]?.line ?? 0;
  let to = at;
  while (to > 0 && tokens[to - 1]?.line === line) to -= 1;
  let from = to;
  while (from > 0 && (tokens[from - 1]?.line ?? 0) >= line - 2) from -= 1;
  const such = mentions
    .between(from, to)
    .filter(
      (placed) =>
        placed.cluster.kind === 'PER' &&
        !quoted.has(placed.mention.from) &&
        nounsOf(reader, placed).some(isCalled),
    );
  const latest = such.at(-1);
  if (latest === undefined || new Set(such.map(({ cluster }) => cluster)).size > 1)
    return undefined;
  // "A lawmaker rose": another one.
  const isOther = tokens
    .slice(latest.mention.to + 2, at)
    .some(({ key }, i, between) => /^(?:an?|another)$/.test(key) && between[i + 1]?.key === noun);
  return isOther ? undefined : latest;
}

/** "the lawmaker said", "said the lawmaker": the only person of the paragraph, whom the article calls so. */
export function describedSubject(
  reader: QuotationReader,
  verb: number,
  isInverted: boolean,
): Subject | undefined {
  const { tokens } = reader;
  let to = verb;
  if (isInverted) {
    if (tokens[verb + 1]?.key !== 'the') return undefined;
    to = verb + 2;
    while (to < verb + LONGEST_DESCRIPTION && !/^[.,]$/.test(tokens[to]?.text ?? '.')) to += 1;
  }
  const other = bodySubject(reader, to) ?? kinSubject(reader, to) ?? holderSubject(reader, to);
  return isInverted && other?.from !== verb + 1 ? undefined : other;
}

/** "the lawmaker": the only person of the paragraph whom the article calls so, or its only minister. */
function holderSubject(reader: QuotationReader, to: number): Subject | undefined {
  const found = nounBefore(reader, to);
  if (found === undefined) return undefined;
  const near = onlyPerson(reader, found.from);
  // "the Norvik president" is not the leader of another.
  const isCalled = (own: string): boolean =>
    found.isOwned ? own === found.noun : isSameNoun(own, found.noun);
  const isNear = near !== undefined && nounsOf(reader, near).some(isCalled);
  const placed = isNear
    ? near
    : (onlyHolder(reader, found.noun, found.from) ??
      (near === undefined ? lastSuch(reader, isCalled, found) : undefined));
  return placed === undefined ? undefined : { placed, pronoun: false, from: found.from, to };
}

const COMPANY =
  /^(?:company|firm|airline|carrier|retailer|lender|brewer|carmaker|automaker|chipmaker|drugmaker|manufacturer|operator|insurer|startup|start-up|shipbuilder|conglomerate)$/;
/** Bodies whose word is the last of their name: Tema City Council. */
const BODY =
  /^(?:union|charity|council|commission|committee|association|foundation|trust|agency|authority|society|federation|institute|university|college|ministry|department|hospital|museum|league|party|bank|board)$/;
const NO_COMPANY =
  /(?:^| )(?:ministry|department|government|court|police|army|council|commission|committee|union|association|university|college|school|party|parliament|congress|senate|assembly|hospital|church|agency|authority|bureau|office|service|institute|museum|league|federation|foundation|trust|team|united|fc|club|board|society|movement|front|forces|administration)(?: |$)|^(?:un|nato|eu|imf|fbi|cia|nsa|fda|cdc|epa|nasa|fed|who|un|rspca|nhs|pentagon|white house|kremlin|treasury|hamas|hezbollah|taliban)$/;

/** "the company said": the only one that the article has named so far. "the council said": the only one whose name ends so. */
function bodySubject(reader: QuotationReader, to: number): Subject | undefined {
  const { tokens, mentions } = reader;
  const noun = tokens[to - 1]?.key ?? '';
  const isCompany = COMPANY.test(noun);
  if (tokens[to - 2]?.key !== 'the' || (!isCompany && !BODY.test(noun))) return undefined;
  // "the head of the council said"
  if (/^(?:of|to|at|in|on|by|for|near|with|from|inside)$/.test(tokens[to - 3]?.key ?? ''))
    return undefined;
  const named = mentions
    .between(0, to - 2)
    .filter(({ cluster: { kind, key } }) =>
      kind === 'ORG' && isCompany
        ? !NO_COMPANY.test(key)
        : kind === 'ORG' && (key.endsWith(` ${noun}`) || key.startsWith(`${noun} of `)),
    );
  const placed = named.at(-1);
  if (placed === undefined || new Set(named.map(({ cluster }) => cluster)).size > 1)
    return undefined;
  const isNear = to - placed.mention.to < FARTHEST_HOLDER;
  return isNear ? { placed, pronoun: false, from: to - 2, to } : undefined;
}

const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)$/;
const KIN = /^(?:dad|father|grandfather|mum|mom|mother|grandmother|parent|grandparent)$/;
const MEN = /^(?:dad|father|grandfather)$/;

/** "the dad of two", "the mum-of-three": the kin and the token of "the". */
function kinBefore(
  tokens: readonly Token[],
  to: number,
): { kin: string; from: number } | undefined {
  const [kin = '', of, count = ''] = (tokens[to - 1]?.key ?? '').split('-');
  const isCompound = of === 'of' && COUNT.test(count);
  const isPhrase = tokens[to - 2]?.key === 'of' && COUNT.test(tokens[to - 1]?.key ?? '');
  const word = isCompound ? kin : isPhrase ? (tokens[to - 3]?.key ?? '') : '';
  const from = isCompound ? to - 2 : to - 4;
  return KIN.test(word) && tokens[from]?.key === 'the' ? { kin: word, from } : undefined;
}

/** "the 41-year-old": the age and the token of "the". */
function ageBefore(
  tokens: readonly Token[],
  to: number,
): { age: string; from: number } | undefined {
  const end = tokens[to - 1]?.key === 'old' && tokens[to - 2]?.key === 'year' ? to - 1 : to;
  if (end === to && tokens[to - 1]?.key !== 'year-old') return undefined;
  const [the, age] = [tokens[end - 4], tokens[end - 3]];
  const isAge = age?.shape === 'number' && tokens[end - 2]?.text === '-' && the?.key === 'the';
  return isAge ? { age: age.text, from: end - 4 } : undefined;
}

/** The age behind a person's comma: "Ama Boateng, 41,". */
const ageOf = (tokens: readonly Token[], { mention }: PlacedMention): string =>
  tokens[mention.to]?.text === ',' && tokens[mention.to + 1]?.shape === 'number'
    ? (tokens[mention.to + 1]?.text ?? '')
    : '';

/** The people named in this paragraph so far, else in the one before, outside quotation marks. */
function peopleBefore({ tokens, mentions, quoted }: QuotationReader, at: number): PlacedMention[] {
  const line = tokens[at]?.line ?? 0;
  const people = mentions
    .between(0, at)
    .filter(({ cluster, mention }) => cluster.kind === 'PER' && !quoted.has(mention.from));
  const own = people.filter(({ mention }) => tokens[mention.from]?.line === line);
  if (own.length > 0) return own;
  const last = tokens[people.at(-1)?.mention.from ?? -1]?.line ?? -3;
  return line - last > 2 ? [] : people.filter(({ mention }) => tokens[mention.from]?.line === last);
}

/** "the dad of two said", "said the 41-year-old": the one person who may be meant. */
function kinSubject(reader: QuotationReader, to: number): Subject | undefined {
  const { tokens, mentions } = reader;
  const [kin, aged] = [kinBefore(tokens, to), ageBefore(tokens, to)];
  const from = kin?.from ?? aged?.from;
  if (from === undefined) return undefined;
  const withAge = mentions
    .between(0, from)
    .filter((placed) => aged !== undefined && ageOf(tokens, placed) === aged.age);
  const near = withAge.length > 0 ? withAge : peopleBefore(reader, from);
  const placed = near.at(-1);
  if (placed === undefined || new Set(near.map(({ cluster }) => cluster)).size > 1)
    return undefined;
  const [given = ''] = placed.cluster.key.split(' ');
  const isOther =
    kin === undefined
      ? withAge.length === 0 && near.some((one) => ageOf(tokens, one) !== '')
      : isNameOf(MEN.test(kin.kin), given);
  return isOther ? undefined : { placed, pronoun: false, from, to };
}
