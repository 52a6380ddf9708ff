import { MODIFIER, PARTICLE, ROLE, SPEECH, TIME, TITLE } from '../lexicon/word-classes';
import type { MentionMap, PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { QuotationRule } from '../types';
import type { QuotationReader } from './quotes';

/** Outlets quote and are quoted from; the words are another's. */
const OUTLET =
  /(?:^| )(?:times|post|herald|tribune|gazette|journal|news|daily|guardian|telegraph|mirror|observer|chronicle|nation|standard|star|sun|mail|express|tv|radio|television|broadcasting|media|press|magazine|newspaper|(?:news|press|wire|anadolu|telegraph) agency|bbc|cnn|afp|reuters|ap|associated press|xinhua|tass|bloomberg|al jazeera|pti|ani|ndtv|npr|itv|channel|wire|online|today|vanguard|punch|insider|review|monitor|facebook|twitter|whatsapp|instagram|tiktok|youtube|telegram|google)$/;

/** Who says something, and where that is said. */
export interface Attribution {
  readonly speaker: PlacedMention;
  readonly rule: QuotationRule;
  /** Tokens of the words that attribute. */
  readonly from: number;
  readonly to: number;
}

export interface Subject {
  readonly placed: PlacedMention | undefined;
  readonly pronoun: boolean;
  /** Tokens of the subject, the verb not among them. */
  readonly from: number;
  readonly to: number;
}

const PRONOUN = /^(?:he|she)$/;
const ADVERB =
  /^(?:also|then|later|further|recently|earlier|already|yesterday|today|reportedly|repeatedly|however|has|had|have|once|again|still|\p{Ll}{3,}ly)$/u;

export function mayspeak({ cluster }: PlacedMention): boolean {
  return cluster.kind === 'PER' || (cluster.kind === 'ORG' && !OUTLET.test(cluster.key));
}

export function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && (token.classes & SPEECH) !== 0;
}

/** The subject that ends right before a verb: a name, a name with an apposition in commas, a pronoun. */
export function subjectBefore(tokens: readonly Token[], mentions: MentionMap, verb: number): Subject | undefined {
  let to = beforeTime(tokens, verb);
  while (to > 0 && ADVERB.test(tokens[to - 1]?.key ?? '') && verb - to < 2) to -= 1;
  const last = tokens[to - 1];
  if (last === undefined || last.line !== tokens[verb]?.line) return undefined;
  if (PRONOUN.test(last.key)) return { placed: undefined, pronoun: true, from: to - 1, to };
  const placed = mentions.byEnd.get(to);
  if (placed !== undefined) return follows(tokens, mentions, placed, to);
  if (last.text !== ',' && last.text !== ')') return undefined;
  return subjectWithApposition(tokens, mentions, to);
} // biome-ignore format: signature in one line

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
export function sentenceSubject(tokens: readonly Token[], mentions: MentionMap, verb: number): Subject | undefined {
  if (tokens[verb - 1]?.key !== 'and') return undefined;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const placed = mentions.between(from, verb)[0];
  const opens = placed !== undefined && placed.mention.roleFrom - from <= LONGEST_OFFICE && !tokens.slice(from, placed.mention.roleFrom).some(({ shape }) => shape === 'mark');
  if (!opens || placed.cluster.kind !== 'PER' || tokens[placed.mention.to]?.shape !== 'lower') return undefined;
  return { placed, pronoun: false, from: placed.mention.from, to: placed.mention.to };
} // biome-ignore format: one rule a line

/** "of Kofi Mensah said": the name is inside a longer subject. */
function follows(tokens: readonly Token[], mentions: MentionMap, placed: PlacedMention, to: number): Subject | undefined {
  const before = tokens[placed.mention.from - 1];
  if (before !== undefined && before.sentence === tokens[to - 1]?.sentence && before.shape === 'lower') {
    if (before.key === 'the' && tokens[placed.mention.from - 2]?.key === 'and') return undefined;
    if (before.key === 'the' && placed.cluster.kind === 'ORG') {
      const outer = subjectWithAffiliation(tokens, mentions, placed);
      if (outer !== undefined) return outer;
    }
    if (/^(?:of|for|in|at|with|from|by|to|on|against|about|near|and|under|than|or|via|outside)$/.test(before.key)) {
      return subjectWithAffiliation(tokens, mentions, placed);
    }
  }
  return { placed, pronoun: false, from: placed.mention.from, to };
} // biome-ignore format: signature in one line

/** "Kofi Mensah of Transparency Ghana said": the person before "of" speaks, nothing else between. */
function subjectWithAffiliation(tokens: readonly Token[], mentions: MentionMap, inner: PlacedMention): Subject | undefined {
  let at = inner.mention.from - 1;
  if (tokens[at]?.key === 'the') at -= 1;
  if (!/^(?:of|from|at|for|with)$/.test(tokens[at]?.key ?? '') || inner.cluster.kind === 'PER') return undefined;
  const person = mentions.byEnd.get(at);
  if (person === undefined || person.cluster.kind !== 'PER') return undefined;
  at = person.mention.from;
  return { placed: person, pronoun: false, from: at, to: inner.mention.to };
} // biome-ignore format: signature in one line

const LONGEST_APPOSITION = 22;

/** "Ama Boateng, the deputy mayor of Port Alder, said": back from the comma to the comma after a name. */
function subjectWithApposition(tokens: readonly Token[], mentions: MentionMap, to: number): Subject | undefined {
  const sentence = tokens[to - 1]?.sentence;
  const opener = tokens[to - 1]?.text === ')' ? '(' : ',';
  const named = namedOffice(tokens, mentions, to);
  if (named !== undefined) return named;
  for (let at = to - 2; at > Math.max(0, to - LONGEST_APPOSITION); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (/^["“”«»;:]$/.test(token.text)) return undefined;
    if (token.text !== opener) continue;
    const placed = mentions.byEnd.get(at);
    if (placed === undefined || placed.cluster.kind !== 'PER') continue;
    const between = mentions.between(at, to).some(({ cluster }) => cluster.kind === 'PER');
    if (between && opener === ',' && tokens[at + 1]?.key !== 'whose') return betweenIsSubject(tokens, mentions, to, at);
    return { placed, pronoun: false, from: placed.mention.from, to };
  }
  return undefined;
} // biome-ignore format: signature in one line

const ACQUAINTANCE =
  /^(?:friend|colleague|successor|predecessor|neighbou?r|daughter|son|wife|husband|widow|mother|father|brother|sister|cousin|uncle|aunt)$/;

/** "His mother, Ama Boateng, said", "President of the Nurses' Union, Ama Boateng, said": no other person before the name, but an office. */
function namedOffice(tokens: readonly Token[], mentions: MentionMap, to: number): Subject | undefined {
  const last = mentions.byEnd.get(to - 1);
  const inner = last === undefined || last.cluster.kind === 'PER' ? last : subjectWithAffiliation(tokens, mentions, last)?.placed;
  if (inner === undefined || inner.cluster.kind !== 'PER' || tokens[to - 1]?.text !== ',') return undefined;
  let comma = inner.mention.roleFrom - 1;
  while (comma > 0 && /^(?:the|then|former|late|mrs?|ms|dr|prof|\.)$/.test(tokens[comma]?.key ?? '')) comma -= 1;
  if (tokens[comma]?.text !== ',') return undefined;
  let hasOffice = false;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_APPOSITION); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[comma]?.sentence || /^["“”«»;:,]$/.test(token.text)) break;
    if (mentions.byEnd.get(at + 1)?.cluster.kind === 'PER' && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '')) return undefined;
    hasOffice ||= isRoleWord(token) || ACQUAINTANCE.test(token.key);
  }
  return hasOffice ? { placed: inner, pronoun: false, from: inner.mention.from, to } : undefined;
} // biome-ignore format: one rule a line

/** "The mayor, Ama Boateng, said": the name itself stands between the commas. */
function betweenIsSubject(tokens: readonly Token[], mentions: MentionMap, to: number, comma: number): Subject | undefined {
  const inner = mentions.byEnd.get(to - 1);
  if (inner === undefined || inner.cluster.kind !== 'PER' || tokens[inner.mention.from - 1]?.text !== ',') return undefined;
  return inner.mention.from > comma ? { placed: inner, pronoun: false, from: inner.mention.from, to } : undefined;
} // biome-ignore format: signature in one line

/** "said Ama Boateng", "said deputy mayor Ama Boateng", "said the mayor, Ama Boateng". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function subjectAfter(tokens: readonly Token[], mentions: MentionMap, verb: number): Subject | undefined {
  let at = verb + 1 + statementLength(tokens, verb + 1);
  const line = tokens[verb]?.line;
  for (let step = 0; step < 9; step += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || token.line !== line) return undefined;
    const placed = mentions.byStart.get(at);
    if (placed !== undefined && placed.cluster.kind === 'PER') return { placed, pronoun: false, from: at, to: placed.mention.to };
    if (placed !== undefined) {
      const next = placed.mention.to;
      if (mentions.byStart.has(next) || isRoleWord(tokens[next]) || tokens[next]?.text === "'s" || tokens[next]?.text === '’s') {
        at = next - 1;
        continue;
      }
      return step <= 1 ? { placed, pronoun: false, from: at, to: next } : undefined;
    }
    if (step === 0 && PRONOUN.test(token.key)) return { placed: undefined, pronoun: true, from: at, to: at + 1 };
    if (!isRoleWord(token) && !/^(?:the|its|his|her|their|a|an|of|['’]s|,|for|and)$/.test(token.text.toLowerCase()) && !ACQUAINTANCE.test(token.key) && token.shape === 'lower') return undefined;
    if (token.shape === 'mark' && !/^(?:,|['’]s|-\p{Ll}+)$/u.test(token.text)) return undefined;
  }
  return undefined;
} // biome-ignore format: signature in one line

/** "a statement from", "a report by", "the office of": words between "according to" and who speaks. */
function statementLength(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.key !== 'to' || !/^(?:an?|the)$/.test(tokens[at]?.key ?? '')) return 0;
  const isStatement = /^(?:statement|report|letter|post|filing|memo|study|readout|transcript)$/.test(tokens[at + 1]?.key ?? '');
  if (!isStatement) return 0;
  if (/^(?:from|by|of)$/.test(tokens[at + 2]?.key ?? '')) return 3;
  return /^(?:issued|released|published|signed)$/.test(tokens[at + 2]?.key ?? '') && tokens[at + 3]?.key === 'by' ? 4 : 0;
} // biome-ignore format: one rule a line

function isRoleWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.classes & (ROLE | MODIFIER | TITLE)) !== 0 &&
    (token.classes & PARTICLE) === 0
  );
}

/** Tokens between a pronoun and the person it stands for. */
const FARTHEST_PERSON = 400;

/** Who "he" or "she" is: the only person named since the start of the paragraph before, or the last speaker. */
function resolvePronoun({ tokens, mentions, quoted }: QuotationReader, at: number, last: Attribution | undefined): PlacedMention | undefined {
  const line = tokens[at]?.line ?? 0;
  let from = at;
  let lines = 0;
  while (from > 0 && lines < 2 && at - from < FARTHEST_PERSON) {
    from -= 1;
    if (tokens[from]?.line !== tokens[from + 1]?.line) lines += 1;
  }
  const isMeant = ({ cluster, mention }: PlacedMention): boolean => cluster.kind === 'PER' && !quoted.has(mention.from);
  const named = mentions.between(lines < 2 ? from : from + 1, at).filter(isMeant);
  const people = new Set(named.map(({ cluster }) => cluster));
  const latest = named.at(-1);
  if (people.size === 1) return latest;
  const own = named.filter(({ mention }) => tokens[mention.from]?.line === line && opensHere(tokens, mention.roleFrom));
  const others = named.filter(({ mention }) => tokens[mention.from]?.line === line);
  if (own.length > 0 && new Set(others.map(({ cluster }) => cluster)).size === 1) return own[0];
  if (last === undefined) return undefined;
  if (at - last.to > FARTHEST_PERSON) return undefined;
  const since = mentions.between(last.to, at).filter((placed) => isMeant(placed) && placed.cluster !== last.speaker.cluster);
  const lastLine = tokens[last.to - 1]?.line ?? 0;
  return since.length === 0 && line - lastLine <= 4 ? last.speaker : undefined;
} // biome-ignore format: signature in one line

/** A subject: it opens a sentence or follows a comma. */
function opensHere(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.opens === true || tokens[at - 1]?.text === ',';
}

export function speakerOf(reader: QuotationReader, subject: Subject | undefined, last: Attribution | undefined): PlacedMention | undefined {
  if (subject === undefined) return undefined;
  if (subject.placed !== undefined) return mayspeak(subject.placed) ? subject.placed : undefined;
  return resolvePronoun(reader, subject.from, last);
} // biome-ignore format: signature in one line
