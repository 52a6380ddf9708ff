import { TIME } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import { isCapital, type Token } from '../tokens';
import { isPause } from './cut-borders';
import { describedSubject } from './described';
import { PARTICIPLE, type Report, reportInParticiple } from './participles';
import type { Attribution, QuotationReader, Quote } from './quotes';
import { commaBefore, hasReport, hasSpeaker } from './report-borders';
import {
  clause,
  clauseStart,
  DENYING,
  hasFiniteVerb,
  isThat,
  REPORTING,
  REPORTING_THAT,
  sentenceEnd,
  type Words,
} from './reported-clause';
import { mayspeak, sentenceSubject, speakerOf, subjectAfter, subjectBefore } from './speakers';
import { isSpeech, type Subject } from './subject';

/** Sentences that hold a quotation, with its last token: their words are another rule's. One word in marks does not count. */
function quotedSentences(
  tokens: readonly Token[],
  quotes: readonly Quote[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { open, close } of quotes.filter((quote) => quote.close > quote.open + 2))
    for (let at = open; at <= close; at += 1) found.set(tokens[at]?.sentence ?? -1, close);
  return found;
}

/** "Ama Boateng said that the bridge would close on Friday.", "She said that the bridge would close." */
function reportAfter(
  reader: QuotationReader,
  verb: number,
  last: Attribution | undefined,
): Report | undefined {
  const { tokens } = reader;
  const subject =
    subjectBefore(tokens, reader.mentions, verb) ??
    sentenceSubject(tokens, reader.mentions, verb) ??
    describedSubject(reader, verb, false);
  const attribution = attributionOf(reader, subject, last, verb);
  if (attribution === undefined || subject === undefined || isRelative(tokens, subject))
    return undefined;
  const from = clauseStart(tokens, verb);
  if (from === 0 || tokens[from]?.sentence !== tokens[verb]?.sentence) return undefined;
  const stop = sentenceEnd(tokens, from);
  const said = clause(reader, from, stop);
  // "the band on The Tide… was close": a pause, behind which the clause goes on.
  if (said === undefined || isPause(tokens, stop)) return undefined;
  const words = DENYING.test(tokens[verb]?.key ?? '') ? withVerb(reader, verb, said) : said;
  return { attribution, words };
}

/** "the note, which she says serves as an answer": what she says has its subject before her. */
function isRelative(tokens: readonly Token[], { from }: Subject): boolean {
  return /^(?:which|who|whom|what)$/.test(tokens[from - 1]?.key ?? '');
}

function attributionOf(
  reader: QuotationReader,
  subject: Subject | undefined,
  last: Attribution | undefined,
  verb: number,
): Attribution | undefined {
  const speaker = speakerOf(reader, subject, last);
  if (subject === undefined || speaker === undefined) return undefined;
  return {
    speaker,
    rule: subject.pronoun ? 'said-pronoun' : 'said-that',
    from: subject.from,
    to: verb + 1,
  };
}

/** "denied that the bridge would close". */
function withVerb({ tokens, text }: QuotationReader, verb: number, said: Words): Words {
  const start = tokens[verb]?.start ?? said.start;
  return { ...said, start, text: text.slice(start, said.end) };
}

/** Words that may name an audience: "told the evening news of Radio Alder". */
const LONGEST_AUDIENCE = 7;

/** "..., Ama Boateng told reporters." The sentence ends with whom. */
function tellsAudience(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:told|tells)$/.test(tokens[verb]?.key ?? '')) return false;
  const end = sentenceEnd(tokens, verb);
  const rest = tokens.slice(verb + 1, end);
  return (
    rest.length <= LONGEST_AUDIENCE &&
    !rest.some(({ key, text }) => key === 'that' || /^["“”«»,;:]$/.test(text))
  );
}

/** "Speaking at the port on Tuesday, ...": how it was said, no words of the speaker. */
function isCircumstance(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!/^(?:\p{L}+ing|after|during|at|in|on|with|for|asked)$/u.test(tokens[from]?.key ?? ''))
    return false;
  return !hasFiniteVerb(tokens, from + 1, comma);
}

/** "The first landing by Yaw Addo was luck, he said": who is named in the words does not say them. */
function withoutSentence(reader: QuotationReader, subject: Subject | undefined): QuotationReader {
  if (subject?.pronoun !== true) return reader;
  const { tokens } = reader;
  const quoted = new Set(reader.quoted);
  for (let at = subject.from - 1; tokens[at]?.sentence === tokens[subject.from]?.sentence; at -= 1)
    quoted.add(at);
  return { ...reader, quoted };
}

/** "The bridge will close on Friday, Ama Boateng said." */
function reportBefore(
  reader: QuotationReader,
  verb: number,
  last: Attribution | undefined,
): Report | undefined {
  const { tokens, mentions } = reader;
  const subject = subjectBefore(tokens, mentions, verb) ?? describedSubject(reader, verb, false);
  const after = tokens[verb + 1];
  const attribution = attributionOf(withoutSentence(reader, subject), subject, last, verb);
  if (subject === undefined || attribution === undefined) return undefined;
  // "The council's chairman, Kofi Mensah, said in a statement that ...": the words come behind.
  if (clauseStart(tokens, verb) > 0) return undefined;
  if (
    after !== undefined &&
    after.sentence === tokens[verb]?.sentence &&
    after.text !== '.' &&
    !/^(?:on|in|at|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      after.key,
    ) &&
    !tellsAudience(tokens, verb)
  )
    return undefined;
  if (/^(?:at|in)$/.test(after?.key ?? '') && /^(?:least|most)$/.test(tokens[verb + 2]?.key ?? ''))
    return undefined;
  const comma = commaBefore(reader, subject);
  let from = comma;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  from = afterDateline(tokens, from);
  if (isCircumstance(tokens, from, comma) || hasReport(reader, from, comma)) return undefined;
  const words = comma === 0 ? undefined : clause(reader, from, comma);
  if (words === undefined || comma - from > 60 || words.end !== (tokens[comma - 1]?.end ?? -1))
    return undefined;
  const rule = subject.pronoun ? 'said-pronoun' : 'said-after';
  return { attribution: { ...attribution, rule }, words };
}

/** A person, or after "according to" an organisation that is not an outlet. */
function isSource(placed: PlacedMention, isAccording: boolean): boolean {
  return isAccording ? mayspeak(placed) : placed.cluster.kind === 'PER';
}

/** "of the Harbour Police" after a name. */
function affiliationEnd({ tokens, mentions }: QuotationReader, from: number): number {
  if (!/^(?:of|from|at|in)$/.test(tokens[from]?.key ?? '')) return from;
  const at = tokens[from + 1]?.key === 'the' ? from + 2 : from + 1;
  return mentions.byStart.get(at)?.mention.to ?? from;
}

/** "The bridge will close, said the mayor, Ama Boateng.", "..., according to Ama Boateng." */
function reportInverted(reader: QuotationReader, verb: number): Report | undefined {
  const { tokens, mentions } = reader;
  const isAccording = tokens[verb]?.key === 'according';
  // "..., writes Ama Boateng.": the author of the article.
  if (tokens[verb]?.key === 'writes') return undefined;
  if (tokens[verb - 1]?.text !== ',' || (isAccording && tokens[verb + 1]?.key !== 'to'))
    return undefined;
  const subject = subjectAfter(tokens, mentions, isAccording ? verb + 1 : verb);
  if (subject?.placed === undefined || !isSource(subject.placed, isAccording)) return undefined;
  const end = affiliationEnd(reader, subject.to);
  const next = tokens[end];
  if (next !== undefined && next.sentence === tokens[verb]?.sentence && !/^[.,)]$/.test(next.text))
    return undefined;
  // "The crowd cheered and this, according to Ama Boateng, was the work of ...": the sentence goes on.
  if (next?.text === ',' && hasFiniteVerb(tokens, end + 1, end + 2)) return undefined;
  let from = verb - 1;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  if (hasSpeaker(reader, from, verb)) return undefined;
  const words = clause(reader, afterDateline(tokens, from), verb - 1);
  if (words === undefined || words.end !== tokens[verb - 2]?.end) return undefined;
  return {
    attribution: {
      speaker: subject.placed,
      rule: isAccording ? 'according-to' : 'said-after',
      from: verb,
      to: subject.to,
    },
    words,
  };
}

/** "According to Ama Boateng, the bridge will close." */
function reportAccording(reader: QuotationReader, at: number): Report | undefined {
  const { tokens, mentions } = reader;
  if (
    tokens[at]?.key !== 'according' ||
    tokens[at + 1]?.key !== 'to' ||
    tokens[at - 1]?.sentence === tokens[at]?.sentence
  )
    return undefined;
  const subject = subjectAfter(tokens, mentions, at + 1);
  if (
    subject?.placed === undefined ||
    !isSource(subject.placed, true) ||
    tokens[subject.to]?.text !== ','
  )
    return undefined;
  const words = clause(reader, subject.to + 1, sentenceEnd(tokens, at));
  if (words === undefined) return undefined;
  return {
    attribution: { speaker: subject.placed, rule: 'according-to', from: at, to: subject.to },
    words,
  };
}

/** Skips "KRAMATORSK, Ukraine (Wire) - " at the front of a line. */
function afterDateline(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < from + 6; at += 1) {
    // "May 8 (QNA) - "
    const [open, agency, close, dash] = tokens.slice(at, at + 4);
    const isAgency = open?.text === '(' && agency?.shape === 'upper' && close?.text === ')';
    if (isAgency && /^[-–—]$/.test(dash?.text ?? '')) return at + 4;
  }
  const isCity =
    tokens[from]?.opens === true &&
    tokens
      .slice(from, from + 3)
      .some(
        ({ text, joined }, i) =>
          i > 0 && /^[-–—]$/.test(text) && joined && isCapital(tokens[from + i - 1]),
      );
  if (tokens[from]?.shape !== 'upper' && tokens[from + 1]?.text !== ',' && !isCity) return from;
  for (let at = from; at < from + 10; at += 1)
    if (/^[-–—:]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return from;
}

/** "found in March that the land had been taken", "found there was", "points out that": verbs that report in such words only. */
export function isFinding(tokens: readonly Token[], verb: number): boolean {
  const [key = '', next = ''] = [tokens[verb]?.key, tokens[verb + 1]?.key];
  if (/^point(?:s|ed)$/.test(key)) return next === 'out' && isThat(tokens, verb + 2);
  if (!/^(?:found|finds|held|rules|ruled|concluded)$/.test(key)) return false;
  if (isThat(tokens, verb + 1)) return true;
  if (/^(?:in|on)$/.test(next) && isThat(tokens, verb + 3))
    return ((tokens[verb + 2]?.classes ?? 0) & TIME) !== 0;
  return (
    key === 'found' && next === 'there' && /^(?:is|are|was|were)$/.test(tokens[verb + 2]?.key ?? '')
  );
}

/** Verbs that may report what a person said, outside quotation marks, in the order of the text. */
export function reportingVerbs(tokens: readonly Token[], quotes: readonly Quote[]): number[] {
  const quoted = quotedSentences(tokens, quotes);
  return tokens.flatMap((token, at) => {
    const close = quoted.get(token.sentence);
    if (close !== undefined) {
      const isAdding = at > close && token.key === 'adding' && tokens[at + 1]?.key === 'that';
      return isAdding ? [at] : [];
    }
    if (token.key === 'according') return [at];
    if (at === 0 || token.shape !== 'lower') return [];
    return isFinding(tokens, at) ||
      REPORTING.test(token.key) ||
      REPORTING_THAT.test(token.key) ||
      PARTICIPLE.test(token.key)
      ? [at]
      : [];
  });
}

/** Who speaks where the clause itself is not taken: a later "he said" may mean that person. */
export function speakerAt(reader: QuotationReader, verb: number): Attribution | undefined {
  const key = reader.tokens[verb]?.key ?? '';
  if (!REPORTING.test(key) && !/^(?:told|tells)$/.test(key)) return undefined;
  const subject = subjectBefore(reader.tokens, reader.mentions, verb);
  if (subject?.placed?.cluster.kind !== 'PER') return undefined;
  return attributionOf(reader, subject, undefined, verb);
}

/** The clause that a verb reports, with its speaker. `last` spoke last before it. */
export function readReport(
  reader: QuotationReader,
  verb: number,
  last: Attribution | undefined,
): Report | undefined {
  if (reader.tokens[verb]?.key === 'according')
    return reportInverted(reader, verb) ?? reportAccording(reader, verb);
  if (isFinding(reader.tokens, verb)) return reportAfter(reader, verb, last);
  if (!isSpeech(reader.tokens[verb])) return reportInParticiple(reader, verb);
  return (
    reportInverted(reader, verb) ??
    reportBefore(reader, verb, last) ??
    reportAfter(reader, verb, last)
  );
}
