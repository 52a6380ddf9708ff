import type { PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { QuotationReader, Quote } from './quotes';
import { type Attribution, isSpeech, type Subject, sentenceSubject, speakerOf, subjectAfter, subjectBefore } from './speakers'; // biome-ignore format: one list

/** Verbs after which a clause reports the words, with "that" or without. */
const REPORTING =
  /^(?:said|says|added|adds|warned|warns|claimed|claims|argued|argues|insisted|insists|explained|explains|noted|notes|stressed|stresses|stated|states|maintained|reiterated|emphasised|emphasized|predicted|promised|vowed|pledged|testified|complained|conceded|cautioned|estimated|estimates|reckons|reckoned|predicts|believes|believed|affirmed|underscored|underlined|opined)$/;
/** Verbs that report only with "that": one also denies a claim, announces a plan, reveals a name. */
const REPORTING_THAT =
  /^(?:added|adds|told|tells|denied|denies|confirmed|confirms|announced|announces|acknowledged|acknowledges|admitted|admits|alleged|alleges|revealed|reveals|disclosed|suggested|suggests|recalled|recalls|declared|declares|charged|charges|responded|responds|replied|replies|observed|observes|remarked|lamented|laments|contended|contends|asserted|asserts|concluded|concludes|hinted|fears|feared|clarified|ruled|agreed|wrote|writes|posted|tweeted|hopes|hoped|thinks|thought)$/;
/** Without the verb the words would say the opposite. */
const DENYING = /^(?:denied|denies)$/;
/** "..., adding that the road was safe": the subject of the sentence goes on speaking. */
const PARTICIPLE =
  /^(?:saying|adding|arguing|insisting|warning|claiming|stressing|noting|explaining|telling|stating|maintaining|alleging|predicting|promising|vowing|pledging|reiterating|emphasising|emphasizing|recalling|declaring|conceding|cautioning|charging|calling|describing)$/;
const SHORTEST_REPORT = 4;
const LONGEST_REPORT = 25;
/** A clause that begins so says nothing without its main clause. */
const SUBORDINATE =
  /^(?:after|before|when|while|if|unless|until|once|although|though|because|since|even|despite|as)$/;
const PRONOUN_OPENING =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them|i|we|you|so|as|what|who)$/;

export interface Report {
  readonly attribution: Attribution;
  readonly words: { readonly start: number; readonly end: number; readonly text: string };
} // biome-ignore format: one record

const STATEMENTS =
  /^(?:statement|report|speech|interview|post|letter|tweet|briefing|conference|filing|affidavit|broadcast|message|video|memo|email)$/;

/** Skips "on Monday", "Monday", "yesterday", "in a statement". */
function skipWhen(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let step = 0; step < 2; step += 1) {
    const on = tokens[at]?.key === 'on' ? 1 : 0;
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(tokens[at + on]?.key ?? '')) {
      at += on + 1;
      continue;
    }
    if (!/^(?:in|during|at|to)$/.test(tokens[at]?.key ?? '')) break;
    const noun = [1, 2, 3, 4].find((ahead) => STATEMENTS.test(tokens[at + ahead]?.key ?? ''));
    if (noun === undefined) break;
    at += noun + 1;
  }
  return at;
} // biome-ignore format: one rule a line

/** Words after a verb that begin no reported clause: "said on the radio", "said so". */
const NO_CLAUSE =
  /^(?:on|in|at|during|to|of|with|by|for|as|yesterday|today|last|this|while|when|after|before|nothing|something|yes|so|goodbye|how|why|what|whether|if)$/;
/** Words between a verb and its "that": "said on Monday that". */
const BEFORE_THAT = /^(?:on|in|at|during|to|yesterday|today|earlier|later|last|this|while)$/;

function isThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'that' && !/^['’]/.test(tokens[at + 1]?.text ?? '');
}

/** Skips "on Monday", "in a statement", "reporters", "that" after a verb; the index where the clause begins, or 0. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  if (REPORTING_THAT.test(tokens[verb]?.key ?? ''))
    return afterThat(tokens, verb) || finiteClause(tokens, verb);
  const at = skipWhen(tokens, verb + 1);
  if (isThat(tokens, at)) return at + 1;
  const next = tokens[at];
  if (/^add(?:s|ed)$/.test(tokens[verb]?.key ?? '')) return finiteClause(tokens, verb);
  for (let that = at + 1; that < at + 9; that += 1) {
    if (tokens[that]?.key !== 'that' || tokens[that]?.sentence !== tokens[verb]?.sentence) continue;
    return BEFORE_THAT.test(next?.key ?? '') || next?.shape === 'title' ? that + 1 : 0;
  }
  if (next?.key === 'at' && /^(?:least|most)$/.test(tokens[at + 1]?.key ?? '')) return at;
  return NO_CLAUSE.test(next?.key ?? '') || next?.shape === 'mark' ? 0 : at;
}

/** The clause after "that" which belongs to the verb: "told the court on Monday that ...". @returns 0 where there is none */
function afterThat(tokens: readonly Token[], verb: number): number {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 14); at += 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[verb]?.sentence || isSpeech(token) || /^["“”«»;:]$/.test(token?.text ?? '')) return 0;
    if (isThat(tokens, at)) return tokens[at - 1]?.shape === 'mark' && tokens[at - 1]?.text !== ',' ? 0 : at + 1;
  }
  return 0;
} // biome-ignore format: one rule a line

const CLAUSE_WITHOUT_THAT =
  /^(?:told|tells|denied|denies|confirmed|confirms|announced|announces|acknowledged|acknowledges|admitted|admits|alleged|alleges|revealed|reveals|suggested|suggests|declared|declares|wrote|writes|fears|feared|hopes|hoped|agreed)$/;
const LISTENERS =
  /^(?:us|me|him|her|them|reporters|journalists|lawmakers|mps|parliament|investors|analysts)$/;

/** "denied Moscow had lost", "told reporters the bridge would close": a clause with a verb of its own. @returns 0 where there is none */
function finiteClause(tokens: readonly Token[], verbAt: number): number {
  if (!CLAUSE_WITHOUT_THAT.test(tokens[verbAt]?.key ?? '')) return 0;
  const isTelling = /^(?:told|tells)$/.test(tokens[verbAt]?.key ?? '');
  if (isTelling && !LISTENERS.test(tokens[verbAt + 1]?.key ?? '')) return 0;
  const verb = isTelling ? verbAt + 1 : verbAt;
  if (!DENYING.test(tokens[verbAt]?.key ?? '') && NO_CLAUSE.test(tokens[verb + 1]?.key ?? '')) return 0;
  for (let at = verb + 2; at < verb + 9; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[verb]?.sentence || token?.shape === 'mark') return 0;
    if (/^(?:had|has|have|was|were|is|are|would|will|could)$/.test(token?.key ?? '')) return verb + 1;
  }
  return 0;
} // biome-ignore format: one rule a line

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  const sentence = tokens[at]?.sentence;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
  while (to > at && tokens[to - 1]?.shape === 'mark' && !/^[)’']/.test(tokens[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

/** "12.48pm:", "14:05": the time before an entry of a live blog. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?\s*[:–—-]?\s*/iu;

/** The token after the clock at the front of a line. */
function afterClock(text: string, tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.start ?? 0;
  if (tokens[from]?.shape !== 'number' || tokens[from - 1]?.line === tokens[from]?.line) return from;
  const end = start + (CLOCK.exec(text.slice(start, start + 20))?.[0].length ?? 0);
  let at = from;
  while ((tokens[at]?.start ?? end) < end) at += 1;
  return at;
} // biome-ignore format: one rule a line

/** The clause from a token on, cut at a comma where it is too long; undefined where it cannot be cut well. */
function clause({ tokens, text }: QuotationReader, from: number, end: number): Report['words'] | undefined {
  let to = end;
  const wordsIn = (stop: number): number => tokens.slice(from, stop).filter(({ shape }) => shape !== 'mark').length;
  while (to > from && wordsIn(to) > LONGEST_REPORT) {
    to -= 1;
    while (to > from && !/^[,;—–]$/.test(tokens[to]?.text ?? '')) to -= 1;
  }
  const [first, last] = [tokens[afterClock(text, tokens, from)], tokens[to - 1]];
  if (first === undefined || last === undefined || wordsIn(to) < SHORTEST_REPORT) return undefined;
  if (PRONOUN_OPENING.test(first.key) || (to < end && SUBORDINATE.test(first.key))) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
} // biome-ignore format: one rule a line

/** Sentences that hold a quotation: their words are another rule's. */
function quotedSentences(tokens: readonly Token[], quotes: readonly Quote[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { open, close } of quotes)
    for (let at = open; at <= close; at += 1) found.add(tokens[at]?.sentence ?? -1);
  return found;
}

/** "Ama Boateng said that the bridge would close on Friday.", "She said that the bridge would close." */
function reportAfter(reader: QuotationReader, verb: number, last: Attribution | undefined): Report | undefined {
  const { tokens } = reader;
  const subject = subjectBefore(tokens, reader.mentions, verb) ?? sentenceSubject(tokens, reader.mentions, verb);
  const attribution = attributionOf(reader, subject, last, verb);
  if (attribution === undefined) return undefined;
  const from = clauseStart(tokens, verb);
  if (from === 0 || tokens[from]?.sentence !== tokens[verb]?.sentence) return undefined;
  const said = clause(reader, from, sentenceEnd(tokens, from));
  if (said === undefined) return undefined;
  const words = DENYING.test(tokens[verb]?.key ?? '') ? withVerb(reader, verb, said) : said;
  return { attribution, words };
} // biome-ignore format: one rule a line

function attributionOf(reader: QuotationReader, subject: Subject | undefined, last: Attribution | undefined, verb: number): Attribution | undefined {
  const speaker = speakerOf(reader, subject, last);
  if (subject === undefined || speaker === undefined) return undefined;
  return { speaker, rule: subject.pronoun ? 'said-pronoun' : 'said-that', from: subject.from, to: verb + 1 };
} // biome-ignore format: signature in one line

/** "denied that the bridge would close". */
function withVerb({ tokens, text }: QuotationReader, verb: number, said: Report['words']): Report['words'] {
  const start = tokens[verb]?.start ?? said.start;
  return { ...said, start, text: text.slice(start, said.end) };
} // biome-ignore format: signature in one line

/** "Ama Boateng left early, saying that the bridge would close": one person in the sentence, who goes on speaking. */
function reportInParticiple(reader: QuotationReader, verb: number): Report | undefined {
  const speaker = subjectOfParticiple(reader, verb);
  const { tokens } = reader;
  const from = tokens[verb + 1]?.key === 'that' ? verb + 2 : 0;
  if (speaker === undefined || from === 0) return undefined;
  const words = clause(reader, from, sentenceEnd(tokens, from));
  if (words === undefined) return undefined;
  return { attribution: { speaker, rule: 'said-that', from: speaker.mention.from, to: verb + 1 }, words };
} // biome-ignore format: one rule a line

/** Who says what follows ", saying": the one person named before it in the sentence. */
export function subjectOfParticiple({ tokens, mentions }: QuotationReader, verb: number): PlacedMention | undefined {
  if (!PARTICIPLE.test(tokens[verb]?.key ?? '')) return undefined;
  const own = mentions.byEnd.get(verb);
  if (own?.cluster.kind === 'PER') return own;
  const isFor = tokens[verb - 1]?.key === 'for' && /^(?:calling|describing)$/.test(tokens[verb]?.key ?? '');
  if (tokens[verb - 1]?.text !== ',' && !isFor) return undefined;
  let from = verb;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const people = mentions.between(from, verb).filter(({ cluster }) => cluster.kind === 'PER');
  const first = people[0];
  if (first === undefined || new Set(people.map(({ cluster }) => cluster)).size !== 1) return undefined;
  const before = tokens[first.mention.from - 1];
  const isSubject = first.mention.from === from || before?.text !== undefined && !/^(?:of|for|by|with|against|to|from|on|about|near|at|in|and)$/.test(before.key);
  return isSubject ? first : undefined;
} // biome-ignore format: one rule a line

/** The comma before a subject and its office: ", regional governor Ama Boateng said". @returns 0 where there is none */
function commaBefore({ tokens, mentions }: QuotationReader, subject: Subject): number {
  for (let at = subject.from - 1; at > Math.max(0, subject.from - 8); at -= 1) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (token === undefined || token.shape === 'mark' && !/^['’]s$/.test(token.text) || isSpeech(token) || mentions.byEnd.get(at + 1)?.cluster.kind === 'PER') return 0;
  }
  return 0;
} // biome-ignore format: one rule a line

/** Words that may name an audience: "told the evening news of Radio Alder". */
const LONGEST_AUDIENCE = 7;

/** "..., Ama Boateng told reporters." The sentence ends with whom. */
function tellsAudience(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:told|tells)$/.test(tokens[verb]?.key ?? '')) return false;
  const end = sentenceEnd(tokens, verb);
  const rest = tokens.slice(verb + 1, end);
  return rest.length <= LONGEST_AUDIENCE && !rest.some(({ key, text }) => key === 'that' || /^["“”«»,;:]$/.test(text));
} // biome-ignore format: one rule a line

/** "The bridge will close on Friday, Ama Boateng said." */
function reportBefore(reader: QuotationReader, verb: number): Report | undefined {
  const { tokens, mentions } = reader;
  const subject = subjectBefore(tokens, mentions, verb);
  const after = tokens[verb + 1];
  const attribution = subject?.pronoun === false ? attributionOf(reader, subject, undefined, verb) : undefined;
  if (subject === undefined || attribution === undefined) return undefined;
  if (after !== undefined && after.sentence === tokens[verb]?.sentence && after.text !== '.' && !/^(?:on|in|at|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(after.key) && !tellsAudience(tokens, verb)) return undefined;
  const comma = commaBefore(reader, subject);
  let from = comma;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  from = afterDateline(tokens, from);
  const words = comma === 0 ? undefined : clause(reader, from, comma);
  if (words === undefined || comma - from > 60 || words.end !== (tokens[comma - 1]?.end ?? -1)) return undefined;
  return { attribution: { ...attribution, rule: 'said-after' }, words };
} // biome-ignore format: one rule a line

/** "The bridge will close, said the mayor, Ama Boateng.", "..., according to Ama Boateng." */
function reportInverted(reader: QuotationReader, verb: number): Report | undefined {
  const { tokens, mentions } = reader;
  const isAccording = tokens[verb]?.key === 'according';
  if (tokens[verb - 1]?.text !== ',' || (isAccording && tokens[verb + 1]?.key !== 'to')) return undefined;
  const subject = subjectAfter(tokens, mentions, isAccording ? verb + 1 : verb);
  if (subject?.placed === undefined || subject.placed.cluster.kind !== 'PER') return undefined;
  const next = tokens[subject.to];
  if (next !== undefined && next.sentence === tokens[verb]?.sentence && !/^[.,)]$/.test(next.text)) return undefined;
  let from = verb - 1;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const words = clause(reader, afterDateline(tokens, from), verb - 1);
  if (words === undefined || words.end !== tokens[verb - 2]?.end) return undefined;
  return { attribution: { speaker: subject.placed, rule: isAccording ? 'according-to' : 'said-after', from: verb, to: subject.to }, words };
} // biome-ignore format: one rule a line

/** "According to Ama Boateng, the bridge will close." */
function reportAccording(reader: QuotationReader, at: number): Report | undefined {
  const { tokens, mentions } = reader;
  if (tokens[at]?.key !== 'according' || tokens[at + 1]?.key !== 'to' || tokens[at - 1]?.sentence === tokens[at]?.sentence) return undefined;
  const subject = subjectAfter(tokens, mentions, at + 1);
  if (subject?.placed === undefined || subject.placed.cluster.kind !== 'PER' || tokens[subject.to]?.text !== ',') return undefined;
  const words = clause(reader, subject.to + 1, sentenceEnd(tokens, at));
  if (words === undefined) return undefined;
  return { attribution: { speaker: subject.placed, rule: 'according-to', from: at, to: subject.to }, words };
} // biome-ignore format: one rule a line

/** Skips "KRAMATORSK, Ukraine (Wire) - " at the front of a line. */
function afterDateline(tokens: readonly Token[], from: number): number {
  const isCity = tokens[from]?.opens === true && tokens.slice(from, from + 3).some(({ text, joined }, i) => i > 0 && /^[-–—]$/.test(text) && joined);
  if (tokens[from]?.shape !== 'upper' && tokens[from + 1]?.text !== ',' && !isCity) return from;
  for (let at = from; at < from + 10; at += 1) if (/^[-–—:]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return from;
} // biome-ignore format: one rule a line

/** "found that the land had been taken": a judge's or an author's verb, with "that" only. */
export function isFinding(tokens: readonly Token[], verb: number): boolean {
  return /^(?:found|finds|held|rules|ruled|concluded)$/.test(tokens[verb]?.key ?? '') && isThat(tokens, verb + 1);
} // biome-ignore format: one rule a line

/** Verbs that may report what a person said, outside quotation marks, in the order of the text. */
export function reportingVerbs(tokens: readonly Token[], quotes: readonly Quote[]): number[] {
  const quoted = quotedSentences(tokens, quotes);
  return tokens.flatMap((token, at) => {
    if (quoted.has(token.sentence)) return [];
    if (token.key === 'according') return [at];
    if (at === 0 || token.shape !== 'lower') return [];
    return isFinding(tokens, at) || REPORTING.test(token.key) || REPORTING_THAT.test(token.key) || PARTICIPLE.test(token.key) ? [at] : [];
  });
} // biome-ignore format: one rule a line

/** The clause that a verb reports, with its speaker. `last` spoke last before it. */
export function readReport(reader: QuotationReader, verb: number, last: Attribution | undefined): Report | undefined {
  if (reader.tokens[verb]?.key === 'according') return reportInverted(reader, verb) ?? reportAccording(reader, verb);
  if (isFinding(reader.tokens, verb)) return reportAfter(reader, verb, last);
  if (!isSpeech(reader.tokens[verb])) return reportInParticiple(reader, verb);
  return reportInverted(reader, verb) ?? reportBefore(reader, verb) ?? reportAfter(reader, verb, last);
} // biome-ignore format: signature in one line
