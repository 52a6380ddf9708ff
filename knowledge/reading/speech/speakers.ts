import { classesOf, isNameOf, ROLE, SURNAME, TIME } from '../lexicon/word-classes';
import type { Cluster } from '../names/clusters';
import type { MentionMap, PlacedMention } from '../names/mentions';
import { isOutlet } from '../outlets';
import type { Token } from '../tokens';
import { isCompound } from '../trades';
import type { QuotationRule } from '../types';
import { subjectWithApposition } from './appositions';
import { resolvePronoun } from './pronouns';
import type { Attribution, QuotationReader } from './quotes';
import { ACQUAINTANCE, isRoleWord, type Subject, subjectWithAffiliation } from './subject';

const PRONOUN = /^(?:he|she)$/;
const ADVERB =
  /^(?:also|then|later|further|recently|earlier|already|yesterday|today|reportedly|repeatedly|however|has|had|have|once|again|still|\p{Ll}{3,}ly)$/u;

/** "Legislators said": a group whose word only opens the sentence. */
function isGroup({ kind, key, mentions }: Cluster): boolean {
  const one = /^\p{L}{4,}s$/u.test(key) ? classesOf(key.slice(0, -1)) : 0;
  return (
    kind === 'PER' &&
    mentions.length === 1 &&
    (one & ROLE) !== 0 &&
    (classesOf(key) & SURNAME) === 0
  );
}

export function mayspeak({ cluster }: PlacedMention): boolean {
  if (isGroup(cluster)) return false;
  return cluster.kind === 'PER' || (cluster.kind === 'ORG' && !isOutlet(cluster.key));
}

/** The subject that ends right before a verb: a name, a name with an apposition in commas, a pronoun. */
export function subjectBefore(
  tokens: readonly Token[],
  mentions: MentionMap,
  verb: number,
): Subject | undefined {
  let to = mentions.byEnd.has(verb) ? verb : beforeTime(tokens, verb);
  while (to > 0 && ADVERB.test(tokens[to - 1]?.key ?? '') && verb - to < 2) to -= 1;
  const last = tokens[to - 1];
  if (last === undefined || last.line !== tokens[verb]?.line) return undefined;
  if (PRONOUN.test(last.key)) return { placed: undefined, pronoun: true, from: to - 1, to };
  const placed = mentions.byEnd.get(to);
  if (placed !== undefined) return follows(tokens, mentions, placed, to);
  // "Superintendent Ama Boateng of Tema harbour station said"
  let tail = to;
  while (
    tail > to - 3 &&
    BODY.test(tokens[tail - 1]?.key ?? '') &&
    tokens[tail - 1]?.shape === 'lower'
  )
    tail -= 1;
  const body = tail < to ? mentions.byEnd.get(tail) : undefined;
  if (body !== undefined) return subjectWithAffiliation(tokens, mentions, body);
  if (last.text !== ',' && last.text !== ')') return undefined;
  return subjectWithApposition(tokens, mentions, to);
}

/** Small words at the end of an employer's name. */
const BODY =
  /^(?:station|institute|university|college|school|hospital|branch|harbour|police|office|region|district|county|council|club|group|party|union|newspaper|brokerage|bank|garda)$/;

/** Skips back over "in December", "on Monday" between a name and its verb. */
function beforeTime(tokens: readonly Token[], verb: number): number {
  const isTime =
    ((tokens[verb - 1]?.classes ?? 0) & TIME) !== 0 && tokens[verb - 1]?.shape === 'title';
  if (!isTime) return verb;
  return /^(?:in|on|last|this)$/.test(tokens[verb - 2]?.key ?? '') ? verb - 2 : verb - 1;
}

/** Words of an office that the lists lack, before a person that opens a sentence: "Project manager Ama Boateng". */
const LONGEST_OFFICE = 2;

/** "Ama Boateng thanked the crews and stressed ...": the person who opens the sentence, before a second verb. */
export function sentenceSubject(
  tokens: readonly Token[],
  mentions: MentionMap,
  verb: number,
): Subject | undefined {
  if (tokens[verb - 1]?.key !== 'and') return undefined;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const placed = mentions.between(from, verb)[0];
  const opens =
    placed !== undefined &&
    placed.mention.roleFrom - from <= LONGEST_OFFICE &&
    !tokens.slice(from, placed.mention.roleFrom).some(({ shape }) => shape === 'mark');
  if (!opens || placed.cluster.kind !== 'PER' || tokens[placed.mention.to]?.shape !== 'lower')
    return undefined;
  return { placed, pronoun: false, from: placed.mention.from, to: placed.mention.to };
}

const OF_BODY =
  /^(?:report|review|study|survey|members?|member|leaders|officials|staff|supporters|critics|residents|part|director|head)$/;

/** "the president of the Harbour Board said", "members of the Harbour Board said": people without a name. */
const isOfOffice = (tokens: readonly Token[], { mention: { from } }: PlacedMention): boolean =>
  /^(?:of|for|at|from)$/.test(tokens[from - 2]?.key ?? '') &&
  (isRoleWord(tokens[from - 3]) || OF_BODY.test(tokens[from - 3]?.key ?? ''));

/** "of Kofi Mensah said": the name is inside a longer subject. */
function follows(
  tokens: readonly Token[],
  mentions: MentionMap,
  placed: PlacedMention,
  to: number,
): Subject | undefined {
  const before = tokens[placed.mention.from - 1];
  if (
    before !== undefined &&
    before.sentence === tokens[to - 1]?.sentence &&
    before.shape === 'lower'
  ) {
    if (before.key === 'the' && tokens[placed.mention.from - 2]?.key === 'and') return undefined;
    if (before.key === 'the' && placed.cluster.kind === 'ORG') {
      const outer = subjectWithAffiliation(tokens, mentions, placed);
      if (outer !== undefined) return outer;
      if (isOfOffice(tokens, placed)) return undefined;
    }
    if (
      /^(?:of|for|in|at|with|from|by|to|on|against|about|near|and|under|than|or|via|outside)$/.test(
        before.key,
      )
    ) {
      return subjectWithAffiliation(tokens, mentions, placed);
    }
    // "Ana Roth of the brokerage Boateng & Daughters said"
    const outer =
      before.key === 'the' ? undefined : subjectWithAffiliation(tokens, mentions, placed);
    if (outer !== undefined) return outer;
  }
  return { placed, pronoun: false, from: placed.mention.from, to };
}

/** "said Tema's mayor", "said Tema manager Ama Boateng": whose office it is, or a town that was taken for a person. */
function isNoSpeaker(
  tokens: readonly Token[],
  mentions: MentionMap,
  placed: PlacedMention | undefined,
): boolean {
  const at = placed?.mention.to ?? 0;
  const next = tokens[at];
  if (/^['’]s$/.test(next?.text ?? '')) return true;
  const isOffice = next?.shape === 'lower' && isRoleWord(next);
  return isOffice && mentions.byStart.get(at + 1)?.cluster.kind === 'PER';
}

/** "said Ama Boateng", "said deputy mayor Ama Boateng", "said the mayor, Ama Boateng". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function subjectAfter(
  tokens: readonly Token[],
  mentions: MentionMap,
  verb: number,
): Subject | undefined {
  let at = verb + 1 + statementLength(tokens, verb + 1);
  const line = tokens[verb]?.line;
  let hasOffice = false;
  for (let step = 0; step < 9; step += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || token.line !== line) return undefined;
    const placed = mentions.byStart.get(at);
    const isOwner = isNoSpeaker(tokens, mentions, placed);
    if (placed?.cluster.kind === 'PER' && !isOwner)
      return { placed, pronoun: false, from: at, to: placed.mention.to };
    if (placed !== undefined) {
      const next = placed.mention.to;
      // "said Harbour Front group leader Ama Boateng"
      if (tokens[next]?.shape === 'lower' && isRoleWord(tokens[next + 1])) {
        at = next;
        continue;
      }
      if (
        mentions.byStart.has(next) ||
        isRoleWord(tokens[next]) ||
        (tokens[next]?.text === '(' && isRoleWord(tokens[next + 3])) ||
        isOwner
      ) {
        at = next - 1;
        continue;
      }
      return step <= 1 ? { placed, pronoun: false, from: at, to: next } : undefined;
    }
    if (step === 0 && PRONOUN.test(token.key))
      return { placed: undefined, pronoun: true, from: at, to: at + 1 };
    if (
      !isRoleWord(token) &&
      !isCompound(tokens, at) &&
      !/^(?:the|its|his|her|their|a|an|of|['’]s|,|for|and)$/.test(token.text.toLowerCase()) &&
      !ACQUAINTANCE.test(token.key) &&
      token.shape === 'lower'
    )
      return undefined;
    if (token.shape === 'mark' && !/^(?:,|['’]s|-\p{Ll}+)$/u.test(token.text)) return undefined;
    hasOffice ||= isRoleWord(token) || ACQUAINTANCE.test(token.key);
    if (token.text === ',' && !hasOffice) return undefined;
  }
  return undefined;
}

/** "a statement from", "a report by", "the office of": words between "according to" and who speaks. */
function statementLength(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.key !== 'to' || !/^(?:an?|the)$/.test(tokens[at]?.key ?? '')) return 0;
  const isStatement =
    /^(?:statement|report|letter|post|filing|memo|study|readout|transcript)$/.test(
      tokens[at + 1]?.key ?? '',
    );
  if (!isStatement) return 0;
  if (/^(?:from|by|of)$/.test(tokens[at + 2]?.key ?? '')) return 3;
  return /^(?:issued|released|published|signed)$/.test(tokens[at + 2]?.key ?? '') &&
    tokens[at + 3]?.key === 'by'
    ? 4
    : 0;
}

/** "Ms Boateng" after Barry Boateng: his wife. */
function isOtherSex(tokens: readonly Token[], { cluster, mention }: PlacedMention): boolean {
  const address = (from: number) =>
    tokens[from - 1]?.text === '.' ? tokens[from - 2]?.key : tokens[from - 1]?.key;
  const own = address(mention.from) ?? '';
  const [isHers, isHis] = [/^(?:ms|mrs|miss)$/.test(own), own === 'mr'];
  const [given = '', surname] = cluster.key.split(' ');
  if ((!isHers && !isHis) || surname === undefined) return false;
  if (isNameOf(isHers, given)) return false;
  const other = isHers ? /^mr$/ : /^(?:ms|mrs|miss)$/;
  return (
    isNameOf(isHis, given) || cluster.mentions.some(({ from }) => other.test(address(from) ?? ''))
  );
}

export function speakerOf(
  reader: QuotationReader,
  subject: Subject | undefined,
  last: Attribution | undefined,
): PlacedMention | undefined {
  if (subject === undefined) return undefined;
  if (subject.placed !== undefined)
    return mayspeak(subject.placed) && !isOtherSex(reader.tokens, subject.placed)
      ? subject.placed
      : undefined;
  return resolvePronoun(reader, subject.from, last);
}

/** Who says it, where a subject and its verb stand beside the words. */
export function found(
  reader: QuotationReader,
  subject: Subject | undefined,
  last: Attribution | undefined,
  rule: QuotationRule,
  from: number,
  to?: number,
): Attribution | undefined {
  const speaker = speakerOf(reader, subject, last);
  if (speaker === undefined || subject === undefined) return undefined;
  return { speaker, rule: subject.pronoun ? 'said-pronoun' : rule, from, to: to ?? subject.to };
}
