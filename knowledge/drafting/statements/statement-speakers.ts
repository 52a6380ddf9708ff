/** Who makes a statement in a draft: wider rules than those of a reader's quotations. */
import { ROLE, TITLE } from '../../reading/lexicon/word-classes';
import type { Cluster } from '../../reading/names/clusters';
import type { PlacedMention } from '../../reading/names/mentions';
import { sentenceSubject, subjectAfter, subjectBefore } from '../../reading/speech/speakers';
import { isSpeech, type Subject } from '../../reading/speech/subject';
import type { Token } from '../../reading/tokens';
import { bodyKind } from '../bodies/nouns';
import { bodyBefore, bodyBehind } from '../bodies/phrase';
import { meantByPronoun, opener, type Reader } from './pronouns';

export type StatementRule = 'statement' | 'statement-by-description' | 'statement-unnamed';

export interface Speaker {
  readonly cluster: Cluster;
  readonly rule: StatementRule;
  /** Tokens of the words that attribute; `to` is one past the verb or the speaker, the later of the two. */
  readonly from: number;
  readonly to: number;
}

const VERBS =
  /^(?:report|reports|reported|urged|urges|urging|reaffirmed|reaffirms|expressed|expresses|emphasi[sz]ed|emphasi[sz]es|highlighted|highlights|described|describes|requested|requests|demanded|demands|hailed|hails|praised|praises|condemned|condemns|criticised|criticized|criticises|criticizes|welcomed|welcomes|rejected|rejects|dismissed|dismisses|refuted|refutes|disputed|disputes|declined|declines|refused|called|calls|wished|wishes|pledged|vowed|underlined|underscored|blamed|blames|accused|accuses|denied|denies|thanked|congratulated|assured|advised|ordered|proposed|proposes|defended|questioned|apologi[sz]ed|backed|signalled|signaled|appealed|cited|mentioned|pointed|voiced|endorsed|blasted|slammed|fumed|stormed|raged|joked|quipped|mocked|begged|pleaded|hoped)$/;
/** A place stands for its government or office with these only: "Oslo said", not "Oslo rejected". */
const PLACE_VERBS =
  /^(?:said|says|added|announced|insisted|stressed|warned|denied|confirmed|reaffirmed|urged|condemned|welcomed|rejected)$/;
const ADVERB =
  /^(?:also|then|later|earlier|previously|further|again|publicly|repeatedly|has|have|had|\p{Ll}{3,}ly)$/u;
const PAPER = /^(?:statement|report|letter|readout|communique|document|filing|post|email)$/;
const LONGEST_CLAUSE = 18;
const FARTHEST_SPEAKER_LINES = 2;

function mayState(placed: PlacedMention, verb: Token): boolean {
  return placed.cluster.kind !== 'LOC' || PLACE_VERBS.test(verb.key);
}

export function isStatementVerb(token: Token): boolean {
  return token.shape === 'lower' && (isSpeech(token) || VERBS.test(token.key));
}

/** Skips adverbs and a day between a subject and its verb. @returns one past the subject's last token */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let to = verb;
  while (to > verb - 3 && ADVERB.test(tokens[to - 1]?.key ?? '')) to -= 1;
  if (/^(?:on|in|at)$/.test(tokens[to - 2]?.key ?? '') && tokens[to - 1]?.shape === 'title')
    to -= 2;
  else if (
    /^(?:last|this|that)$/.test(tokens[to - 2]?.key ?? '') &&
    /^(?:night|week|month|year|morning|evening|weekend)$/.test(tokens[to - 1]?.key ?? '')
  )
    to -= 2;
  else if (
    /day$|^yesterday$|^today$/.test(tokens[to - 1]?.key ?? '') &&
    tokens[to - 1]?.shape !== 'mark'
  )
    to -= 1;
  return to;
}

/** "the Norwegian prime minister": the person whose role that is. */
function described(
  { tokens, byRole }: Reader,
  to: number,
): { cluster: Cluster; from: number } | undefined {
  if (((tokens[to - 1]?.classes ?? 0) & (ROLE | TITLE)) === 0) return undefined;
  for (let from = to - 1; from > to - 7; from -= 1) {
    const token = tokens[from];
    if (token === undefined || token.sentence !== tokens[to]?.sentence || token.shape === 'mark')
      return undefined;
    if (token.key !== 'the') continue;
    const words = tokens
      .slice(from + 1, to)
      .map(({ key }) => key)
      .join(' ');
    const cluster = byRole.get(words);
    return cluster && { cluster, from };
  }
  return undefined;
}

/** "Hoshino Heavy Industries, which supplies the tanks, rejected": an organisation before a clause between commas. */
function beforeClause(reader: Reader, to: number): Subject | undefined {
  const { tokens, mentions } = reader;
  if (tokens[to - 1]?.text !== ',') return undefined;
  for (let at = to - 2; at > Math.max(0, to - LONGEST_CLAUSE); at -= 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.sentence !== tokens[to]?.sentence ||
      /^["“”;:]$/.test(token.text)
    )
      return undefined;
    const placed = token.text === ',' ? mentions.byEnd.get(at) : undefined;
    if (placed === undefined) continue;
    const isClause = /^(?:which|who|an?|the|whose)$/.test(tokens[at + 1]?.key ?? '');
    return placed.cluster.kind === 'ORG' && isClause && !isObject(reader, placed)
      ? { placed, pronoun: false, from: placed.mention.from, to }
      : undefined;
  }
  return undefined;
}

/** "according to the council", "…,” said the council" */
function bodyAfter({ tokens, bodies }: Reader, verb: number): Speaker | undefined {
  const found = bodyBehind(tokens, bodies, tokens[verb]?.key === 'according' ? verb + 2 : verb + 1);
  return found && { cluster: found.body, rule: 'statement', from: verb, to: found.to };
}

const PUBLISHED =
  /^(?:figures|data|numbers|accounts|documents|papers|records|results|research|analysis|estimates|calculations|statement|letter|email|memo|notice|filing|report|study|survey|poll|review|audit)$/;
const LONGEST_PAPER = 9;

/** "according to figures that the bank published", "according to a report by Ama Boateng": whose the paper is. */
function authorAfter({ tokens, mentions }: Reader, according: number): Speaker | undefined {
  const from = according + 2;
  for (let at = from + 1; at < from + LONGEST_PAPER; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[according]?.sentence || token?.shape === 'mark')
      return undefined;
    const author = mentions.byStart.get(at);
    if (author === undefined) continue;
    const { cluster, mention } = author;
    const link = tokens[mention.roleFrom - 1]?.key === 'the' ? -2 : -1;
    const isAuthor = /^(?:from|by|that|which)$/.test(tokens[mention.roleFrom + link]?.key ?? '');
    const isPaper = tokens.slice(from, at).some(({ key }) => PUBLISHED.test(key));
    return isAuthor && isPaper && cluster.kind !== 'LOC'
      ? { cluster, rule: 'statement', from: according, to: mention.to }
      : undefined;
  }
  return undefined;
}

/** "declined to comment", "refused to discuss it": nothing is said. */
const isSilent = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:declined|declines|refused)$/.test(tokens[verb]?.key ?? '') &&
  tokens[verb + 1]?.key === 'to' &&
  /^(?:comment|discuss|answer|elaborate|say|speak|respond|talk)$/.test(tokens[verb + 2]?.key ?? '');

/** "questioned Ama Boateng for six hours", "had counted 23 sheep": a deed, not a statement. */
const isDeed = ({ tokens, mentions }: Reader, verb: number): boolean =>
  (tokens[verb]?.key === 'questioned' && mentions.byStart.get(verb + 1)?.cluster.kind === 'PER') ||
  (tokens[verb]?.key === 'counted' && tokens[verb + 1]?.shape === 'number');

/** "has" of "the mayor said Hoshino has agreed": the name before it does not speak, it is spoken of. */
const FINITE =
  /^(?:has|have|had|was|were|is|are|will|would|could|may|might|can|should|must|did|does)$/;

/** "…, said Ama Boateng" */
function behind(reader: Reader, verb: number, token: Token): Speaker | undefined {
  const { tokens, mentions } = reader;
  const speaker =
    fromSubject(subjectAfter(tokens, mentions, verb), verb, token) ?? bodyAfter(reader, verb);
  return speaker !== undefined && FINITE.test(tokens[speaker.to]?.key ?? '') ? undefined : speaker;
}

/** Who speaks for a person whom the article names. */
const HER_OWN = /^(?:office|campaign|team|spokesman|spokeswoman|spokesperson|aides|staff)$/;

/** Whom a pronoun, "her office" or "the statement" before a verb means. */
function meant(
  reader: Reader,
  to: number,
  verb: number,
  last: Speaker | undefined,
): Cluster | undefined {
  const { tokens } = reader;
  const word = tokens[to - 1]?.key ?? '';
  const isNear =
    last !== undefined &&
    (tokens[verb]?.line ?? 0) - (tokens[last.to - 1]?.line ?? 0) <= FARTHEST_SPEAKER_LINES;
  const near = isNear ? last.cluster : undefined;
  if (word === 'he' || word === 'she') return meantByPronoun(reader, to, isNear ? last : undefined);
  // "Her office said": the words are hers as far as an article tells.
  if (HER_OWN.test(word) && /^(?:his|her)$/.test(tokens[to - 2]?.key ?? ''))
    return meantByPronoun(reader, to - 1, isNear ? last : undefined);
  const body = near?.kind === 'PER' ? undefined : near;
  if (word === 'it') return body;
  if (tokens[to - 2]?.key === 'the' && PAPER.test(word)) return near;
  return bodyBefore(tokens, reader.bodies, to, body);
}

function fromSubject(
  subject: Subject | undefined,
  verb: number,
  token: Token,
): Speaker | undefined {
  if (subject?.placed === undefined || !mayState(subject.placed, token)) return undefined;
  return {
    cluster: subject.placed.cluster,
    rule: 'statement',
    from: subject.from,
    to: Math.max(verb + 1, subject.to),
  };
}

/** "the Quay newspaper said": an organisation's name before a word for its kind. */
function nameEnd({ tokens, mentions }: Reader, to: number): number {
  const named = bodyKind(tokens[to - 1]?.key ?? '') ? mentions.byEnd.get(to - 1) : undefined;
  return named !== undefined && named.cluster.kind !== 'PER' ? to - 1 : to;
}

/** "the talks with Ama Boateng said": the name belongs to what stands before it. */
function isObject({ tokens }: Reader, { mention }: PlacedMention): boolean {
  const before = tokens[mention.roleFrom - 1];
  return (
    before?.sentence === tokens[mention.from]?.sentence &&
    /^(?:of|for|by|with|against|to|from|on|about|near|at|in|and|than|over)$/.test(before?.key ?? '')
  );
}

/** A name before the verb: alone, with what explains it between commas, or before "and". */
function named(reader: Reader, verb: number, to: number, token: Token): Speaker | undefined {
  const { tokens, mentions } = reader;
  const placed = mentions.byEnd.get(to);
  const subjects = [
    subjectBefore(tokens, mentions, verb),
    placed && !isObject(reader, placed)
      ? { placed, pronoun: false, from: placed.mention.from, to }
      : undefined,
    beforeClause(reader, to),
  ];
  for (const subject of subjects) {
    const speaker = fromSubject(subject, verb, token);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** ", urging the council ..." and "and urged the council": who opens the sentence goes on. */
function goesOn(reader: Reader, verb: number, token: Token): Speaker | undefined {
  const { tokens, mentions } = reader;
  const going = fromSubject(sentenceSubject(tokens, mentions, verb), verb, token);
  if (going !== undefined) return going;
  const isJoined =
    tokens[verb - 1]?.key === 'and' || (tokens[verb - 1]?.text === ',' && /ing$/.test(token.key));
  const first = isJoined ? opener(reader, verb) : undefined;
  if (first === undefined) return undefined;
  return fromSubject(
    { placed: first, pronoun: false, from: first.mention.from, to: first.mention.to },
    verb,
    token,
  );
}

/** "Its chairwoman, Ama Boateng, accused": the name between the commas, not the one behind the verb. */
function apposed({ tokens, mentions }: Reader, verb: number): Subject | undefined {
  const inner = tokens[verb - 1]?.text === ',' ? mentions.byEnd.get(verb - 1) : undefined;
  const subject = inner && subjectBefore(tokens, mentions, verb);
  return subject?.placed === inner ? subject : undefined;
}

/** Who the verb says has spoken. @param last who spoke before it */
export function speakerAt(
  reader: Reader,
  verb: number,
  last: Speaker | undefined,
): Speaker | undefined {
  const { tokens, mentions } = reader;
  const token = tokens[verb];
  if (token === undefined || isSilent(tokens, verb) || isDeed(reader, verb)) return undefined;
  if (token.key === 'according')
    return tokens[verb + 1]?.key === 'to'
      ? (fromSubject(subjectAfter(tokens, mentions, verb + 1), verb, { ...token, key: 'said' }) ??
          bodyAfter(reader, verb) ??
          authorAfter(reader, verb))
      : undefined;
  const between = fromSubject(apposed(reader, verb), verb, token);
  if (between !== undefined) return between;
  const inverted = tokens[verb - 1]?.shape === 'mark' ? behind(reader, verb, token) : undefined;
  const to = nameEnd(reader, subjectEnd(tokens, verb));
  const direct = inverted ?? named(reader, verb, to, token);
  if (direct !== undefined) return direct;
  const office = described(reader, to);
  if (office !== undefined) return { ...office, rule: 'statement-by-description', to: verb + 1 };
  const cluster = meant(reader, to, verb, last);
  if (cluster !== undefined) return { cluster, rule: 'statement', from: to - 1, to: verb + 1 };
  return goesOn(reader, verb, token);
}
