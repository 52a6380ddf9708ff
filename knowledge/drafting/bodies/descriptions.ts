/** What an article says that an organisation is: "the engineering firm X", "X, a charity that runs the pool,". English only. */
import { DEMONYM, PERSON_VERB, SPEECH } from '../../reading/lexicon/word-classes';
import type { Cluster, ClusterMention } from '../../reading/names/clusters';
import { MentionMap } from '../../reading/names/mentions';
import type { Token } from '../../reading/tokens';
import type { Body } from './called';
import { bodyKind, isBareNoun } from './nouns';

export interface BodyDescription {
  readonly cluster: Cluster;
  /** Folded: firm. */
  readonly noun: string;
  /** "engineering firm"; empty where the words say no more than the noun, or not for long. */
  readonly text: string;
  /** Of the words, UTF-16 units into the text. */
  readonly start: number;
}

/** Tokens of a description; `noun` is its head. */
interface Phrase {
  readonly from: number;
  readonly noun: number;
  readonly to: number;
}

/** `verify` refuses eight words in a row of an article. */
const MOST_WORDS = 7;
const LONGEST_NOUN = 8;
const DETERMINER = /^(?:an?|the)$/;
/** What a body is to others, or for the moment: no description that is true on every page. */
const RELATIVE =
  /^(?:rival|sister|parent|fellow|same|other|another|partner|former|new|own|only|second|third|latest|victim|winning|losing|home|visiting|opposing|unnamed)$/;
/** Ends a phrase to the left of its noun. */
const NO_MODIFIER =
  /^(?:of|in|on|at|to|and|or|by|for|from|with|as|than|but|that|which|who|this|that|these|those|his|her|its|their|our|my|your|not|into|over|after|before|between|against|about|under|says?|said|told|is|was|are|were|has|had|have|will|would|when|while|if|because|since|until|where|also|both|each|every|any|no|one|two|three|joined|hired|made)$/;
/** Begins what is true of the body for long: "based in Lund", "of the north coast". */
const TAIL =
  /^(?:of|in|for|from|on|at|behind|based|owned|run|funded|founded|known|running|making|building|selling|serving|representing|operating|owning|supplying|producing)$/;
const CLAUSE = /^(?:that|which)$/;
/** "that runs": present, third person; "has" and "was" tell what happened. */
const HOLDS =
  /^(?!(?:has|is|was|does|says|plans|wants|hopes|expects|needs|faces|owes)$)\p{Ll}{2,}s$/u;

const isEnd = (token: Token | undefined, sentence: number | undefined): boolean =>
  token === undefined || token.sentence !== sentence || /^[,.;:()—–"“”!?]$/.test(token.text);
const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

/** Whether a token may stand inside a noun phrase: a small word, a place, "Danish", a possessive, a hyphen. */
function isModifier(tokens: readonly Token[], mentions: MentionMap, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '-' || isPossessive(token)) return true;
  if (mentions.byEnd.get(at + 1)?.cluster.kind === 'LOC' || mentions.byStart.has(at)) return true;
  if ((token.classes & DEMONYM) !== 0 && token.shape === 'title') return true;
  return token.shape === 'lower' && !NO_MODIFIER.test(token.key);
}

/** "the engineering firm | X", "engineering firm | X" */
function before(
  tokens: readonly Token[],
  mentions: MentionMap,
  { from }: ClusterMention,
): Phrase | undefined {
  const last = tokens[from - 1];
  if (last === undefined || last.sentence !== tokens[from]?.sentence) return undefined;
  if (bodyKind(last.key) === undefined || (last.shape !== 'lower' && !last.opens)) return undefined;
  let start = from - 1;
  while (start > from - LONGEST_NOUN && tokens[start - 1]?.sentence === last.sentence) {
    if (DETERMINER.test(tokens[start - 1]?.key ?? ''))
      return { from: start, noun: from - 1, to: from };
    const placed = mentions.byEnd.get(start);
    if (placed?.cluster.kind === 'PER' || placed?.cluster.kind === 'ORG') break;
    if (placed !== undefined) start = placed.mention.from;
    else if (isModifier(tokens, mentions, start - 1)) start -= 1;
    else break;
  }
  return withoutDeterminer(tokens, start, from);
}

/** "hired engineering firm X": without "the", one word before the noun at most, and no verb. */
function withoutDeterminer(tokens: readonly Token[], start: number, to: number): Phrase {
  const modifier = tokens[to - 2];
  const isVerb =
    modifier === undefined ||
    (modifier.classes & (SPEECH | PERSON_VERB)) !== 0 ||
    /(?:ed|ly)$/.test(modifier.key) ||
    modifier.shape !== 'lower';
  const isFirst = modifier?.opens === true && modifier.shape === 'title';
  const hasModifier = start < to - 1 && (!isVerb || isFirst);
  return { from: hasModifier ? to - 2 : to - 1, noun: to - 1, to };
}

/** Head of the noun phrase at a token; undefined where it names no body or the sentence goes on with a verb. */
function nounAt(tokens: readonly Token[], mentions: MentionMap, from: number): number | undefined {
  const { sentence } = tokens[from] ?? {};
  for (let at = from; at < from + LONGEST_NOUN; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || isEnd(token, sentence)) return undefined;
    const isBody = token.shape === 'lower' && bodyKind(token.key) !== undefined;
    const goesOn = TAIL.test(next?.key ?? '') || CLAUSE.test(next?.key ?? '');
    if (isBody && (goesOn || isEnd(next, sentence))) return at;
    if (isEnd(next, sentence) || !isModifier(tokens, mentions, at)) return undefined;
  }
  return undefined;
}

/** Where what follows the noun ends; the noun's own end where it does not hold for long. */
function tailEnd(tokens: readonly Token[], noun: number): number {
  const { sentence } = tokens[noun] ?? {};
  const first = tokens[noun + 1];
  const holds = CLAUSE.test(first?.key ?? '')
    ? HOLDS.test(tokens[noun + 2]?.key ?? '')
    : TAIL.test(first?.key ?? '');
  let to = noun + 1;
  if (holds) while (!isEnd(tokens[to], sentence)) to += 1;
  // "that owns 18 percent of the club" is true for a while.
  return tokens.slice(noun, to).some(({ shape }) => shape === 'number') ? noun + 1 : to;
}

/** "X, the city's port operator,", "X is a charity that runs the pool" */
function after(
  tokens: readonly Token[],
  mentions: MentionMap,
  { to }: ClusterMention,
): Phrase | undefined {
  const [mark, next] = [tokens[to], tokens[to + 1]];
  const isApposed = mark?.text === ',' || mark?.text === '—' || mark?.text === '–';
  if ((!isApposed && mark?.key !== 'is') || mark?.sentence !== tokens[to - 1]?.sentence)
    return undefined;
  const link = isApposed && next?.key === 'which' && tokens[to + 2]?.key === 'is' ? to + 3 : to + 1;
  const isDetermined = DETERMINER.test(tokens[link]?.key ?? '');
  const isOfPlace = mentions.byStart.get(link)?.cluster.kind === 'LOC';
  if (!isDetermined && !isOfPlace) return undefined;
  const from = isDetermined ? link + 1 : link;
  const noun = nounAt(tokens, mentions, from);
  if (noun === undefined) return undefined;
  // "X, the ferry operator, and the council": a list.
  const end = tailEnd(tokens, noun);
  const isList =
    isApposed && tokens[end]?.text === ',' && /^(?:and|or)$/.test(tokens[end + 1]?.key ?? '');
  return isList ? undefined : { from, noun, to: end };
}

const LAST_PART = /^(.+) (?:of|for|in|at|from|with|on|to|and|or|behind) .+$/;
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** At most seven words: the last parts go first. */
function shortened(words: string, head: string): string {
  let text = words;
  while (wordCount(text) > MOST_WORDS) {
    const front = LAST_PART.exec(text)?.[1];
    if (front === undefined || front.length < head.length)
      return wordCount(head) > MOST_WORDS ? '' : head;
    text = front;
  }
  return text;
}

function described(
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
  cluster: Cluster,
  { from, noun, to }: Phrase,
): BodyDescription | undefined {
  const [first, head, last] = [tokens[from], tokens[noun], tokens[to - 1]];
  if (first === undefined || head === undefined || last === undefined) return undefined;
  // "The city's port operator", but "engineering firm".
  const isOfOther = isPossessive(tokens[from + 1]) && first.shape === 'lower';
  const words = (token: Token) =>
    `${isOfOther ? 'the ' : ''}${text.slice(first.start, token.end).replace(/\s+/g, ' ')}`;
  // "the company's supplier": to whom it is one, another page does not know.
  const isOwned = isOfOther && bodyKind(first.key) !== undefined;
  const says = !isOwned && !RELATIVE.test(first.key);
  const short = says ? shortened(words(last), words(head)) : '';
  return {
    cluster,
    noun: head.key,
    text: isBareNoun(short.toLowerCase()) ? '' : short,
    start: first.start,
  };
}

/** Everything that an article says its organisations are, in the order of the text. */
export function bodyDescriptions(
  tokens: readonly Token[],
  text: string,
  clusters: readonly Cluster[],
): BodyDescription[] {
  const mentions = new MentionMap(clusters);
  const phrases = (mention: ClusterMention) =>
    [before(tokens, mentions, mention), after(tokens, mentions, mention)].filter(
      (phrase) => phrase !== undefined,
    );
  return mentions.all
    .filter(({ cluster }) => cluster.kind === 'ORG')
    .flatMap(({ cluster, mention }) =>
      phrases(mention).flatMap((phrase) => described({ tokens, text }, cluster, phrase) ?? []),
    );
}

/** The article's organisations with the words that they go by. */
export function bodiesOf(
  clusters: readonly Cluster[],
  descriptions: readonly BodyDescription[],
): Body<Cluster>[] {
  return clusters
    .filter(({ kind }) => kind === 'ORG')
    .map((of) => ({
      of,
      key: of.key,
      nouns: new Set(descriptions.flatMap(({ cluster, noun }) => (cluster === of ? noun : []))),
    }));
}
