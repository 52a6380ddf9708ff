import { DEMONYM, MODIFIER, PERSON_VERB, ROLE } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import { isSpeech } from '../speech/subject';
import { isCapital, type Token } from '../tokens';
import { isAgent } from '../trades';
import type { Role, RoleRule } from '../types';
import { capitalsEnd } from './no-title';
import { isHonorific, isOffice, makeRole, type RoleReader } from './office';

/** Tokens of a description. */
export const LONGEST_ROLE = 16;
const DETERMINERS = /^(?:the|an?|its|their|his|her|our)$/;
const ENDS_ROLE =
  /^(?:who|which|that|whose|where|when|while|and|but|said|says|told|added|was|were|is|are|has|had|will|would|as|after|before|because|there|covering|representing|between|until|during|despite|saying|telling|adding)$/;

const COMPANION = /^(?:an?|no|his|her|their|its|more|over|two|three|four|five)$/;

/** "the mayor himself", "a student with a tape recorder": no part of the description, as an employer is. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return (
    /^(?:him|her)self$/.test(key) || (key === 'with' && COMPANION.test(tokens[at + 1]?.key ?? ''))
  );
}

/** "the singer known for "Paper Boats"": the words that lead to a title in quotation marks are no part of the description. */
function beforeWork(tokens: readonly Token[], from: number, end: number): number {
  if (!/^["“«‘]$/.test(tokens[end]?.text ?? '')) return end;
  let to = end;
  while (
    to > from &&
    /^(?:known|best|famous|for|of|in|as|by|with|at|the|an?|behind)$/.test(tokens[to - 1]?.key ?? '')
  )
    to -= 1;
  return to;
}

/** "the singer best known for his hits": what a person is known for does not belong to the description. */
function isKnownFor(tokens: readonly Token[], at: number): boolean {
  const known = tokens[at]?.key === 'best' ? at + 1 : at;
  return (
    /^(?:known|remembered|famous)$/.test(tokens[known]?.key ?? '') &&
    /^(?:for|as)$/.test(tokens[known + 1]?.key ?? '')
  );
}

/** End of a description that starts at a token: before the next comma, full stop or verb. */
export function descriptionEnd(tokens: readonly Token[], from: number, inCommas = false): number {
  let to = from;
  const sentence = tokens[from]?.sentence;
  while (to < tokens.length && to - from < LONGEST_ROLE) {
    const token = tokens[to];
    if (token === undefined || token.sentence !== sentence) break;
    const behind = abbreviatedEnd(tokens, to) || capitalsEnd(tokens, to);
    if (behind > 0) {
      to = behind;
      continue;
    }
    if (isBorder(tokens, to) || isBeside(tokens, to) || isKnownFor(tokens, to)) break;
    const goesOn =
      token.key === 'and' &&
      (continuesAnd(tokens, to) || (inCommas && joinsFields(tokens, from, to)));
    if (token.shape === 'lower' && ENDS_ROLE.test(token.key) && !goesOn) break;
    to += 1;
  }
  return beforeWork(tokens, from, withoutParticiple(tokens, from, to));
}

/** A mark that stands in no description: not "'s", "&", "a 40-year-old". */
function isBorder(tokens: readonly Token[], at: number): boolean {
  const { shape, text } = tokens[at] ?? { shape: 'mark', text: '' };
  const isAge = text === '-' && tokens[at - 1]?.shape === 'number';
  return shape === 'mark' && !isAge && !/^(?:['’]s|&|-\p{Ll}+|['’])$/u.test(text);
}

/** "an officer promoted as ...": what is left of a clause that was cut at "as". */
function withoutParticiple(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  const isCut = last?.shape === 'lower' && /.{3}ed$/.test(last.key) && (last.classes & ROLE) === 0;
  return isCut && to - from > 1 && tokens[to]?.shape === 'lower' ? to - 1 : to;
}

/** "spokesperson for the Coastal Union (CU)". @returns the token behind the brackets, 0 where none stand */
function abbreviatedEnd(tokens: readonly Token[], at: number): number {
  const inside = tokens[at + 1];
  const isShort =
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    (inside?.shape === 'upper' || inside?.shape === 'mixed') &&
    isCapital(tokens[at - 1]);
  return isShort ? at + 3 : 0;
}

/** "Minister of Health and Child Care", "founder and chief executive". */
function continuesAnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return isCapital(next)
    ? isCapital(tokens[at - 1])
    : next.shape === 'lower' && (next.classes & (ROLE | MODIFIER)) !== 0;
}

/** "commissioner for water and sewer operations at the department,": nouns behind "of" or "for", up to the comma. */
function joinsFields(tokens: readonly Token[], from: number, and: number): boolean {
  const before = tokens.slice(from, and);
  if (!before.some(({ key }) => /^(?:of|for)$/.test(key))) return false;
  for (let at = and + 1; at < and + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[and]?.sentence) return false;
    if (token.text === ',' || token.text === '.') return at > and + 1;
    if (token.shape === 'mark' && !/^(?:['’]s?|&|-\p{Ll}+)$/u.test(token.text)) return false;
    if (ENDS_ROLE.test(token.key) || isSpeech(token) || (token.classes & PERSON_VERB) !== 0)
      return false;
    if (at === and + 1 && (token.shape !== 'lower' || DETERMINERS.test(token.key))) return false;
  }
  return false;
}

export function hasOffice(tokens: readonly Token[], from: number, to: number): boolean {
  const limit = Math.min(to, from + 7);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (
      token?.key === 'of' ||
      token?.key === 'for' ||
      token?.key === 'with' ||
      token?.key === 'from'
    )
      return false;
    // "the mayor's sister": another's office.
    if (/^['’]s$/.test(tokens[at + 1]?.text ?? '')) continue;
    if (isOffice(token) || (isAgent(tokens, at) && !isHonorific(token))) return true;
  }
  return false;
}

/** "the only member to vote against it": what happened once, no office. */
function isOnce(tokens: readonly Token[], from: number, to: number): boolean {
  const isOnly = /^(?:only|last|latest|next|one|first)$/.test(tokens[from]?.key ?? '');
  return isOnly && tokens.slice(from, to).some(({ key }) => key === 'to');
}

/** Letters of honour after a name: "Ama Boateng, PC, ..." */
const POST_NOMINAL = /^(?:PC|QC|KC|SC|SAN|OBE|MBE|CBE|AO|AM|OM|PhD|RN|DCI|DC|SP)$/;

/** "Asked by Ama Boateng, the minister said", "Ama Boateng, PC, said": one word that is the next subject, or letters of honour. */
function isNoDescription(tokens: readonly Token[], at: number, hasArticle: boolean): boolean {
  return (hasArticle && isSpeech(tokens[at + 1])) || POST_NOMINAL.test(tokens[at]?.text ?? '');
}

/** What may follow an apposition: a comma, a relative clause, the verb of the sentence. */
const CLOSES_APPOSITION =
  /^(?:[,.;:)—–!?"”]|and|known|best|famous|behind|who|whose|which|that|said|says|told|added|saying|as|there|with)$/;

/** Or a participle: "a general promoted as deputy". */
function closesApposition({ text, shape }: Token): boolean {
  return CLOSES_APPOSITION.test(text) || (shape === 'lower' && /.{3}ed$/.test(text));
}

function goesOnBehind(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isSame = next !== undefined && next.sentence === tokens[from]?.sentence;
  return isSame && !closesApposition(next);
}

/** "Ama Boateng, the deputy mayor of Port Alder, ...", "Ama Boateng, 54, who is the deputy mayor, ..." */
export function appositionRole(
  reader: RoleReader,
  { cluster, mention }: PlacedMention,
): Role | undefined {
  const { tokens, mentions } = reader;
  if (tokens[mention.to]?.text !== ',') return undefined;
  const { at, rule } = descriptionStart(tokens, mention.to + 1);
  if (tokens[at]?.sentence !== tokens[mention.from]?.sentence) return undefined;
  if (/^(?:its|their|his|her|our)$/.test(tokens[at]?.key ?? '')) return undefined;
  const from = DETERMINERS.test(tokens[at]?.key ?? '') ? at + 1 : at;
  const owner = mentions.byStart.get(at);
  const isOwned =
    owner !== undefined &&
    owner.cluster.kind !== 'PER' &&
    /^['’]s$/.test(tokens[owner.mention.to]?.text ?? '');
  const head = isOwned ? owner.mention.to + 1 : from;
  const to = withCountry(reader, descriptionEnd(tokens, from, true));
  if (to - from > LONGEST_ROLE - 1 || !hasOffice(tokens, head, to)) return undefined;
  const hasArticle = from > at;
  if (!hasArticle && !opensDescription(tokens[head]) && !isNounPhrase(reader, at)) return undefined;
  if (!hasArticle && !isOwned && startsOtherName(reader, mention, from, to)) return undefined;
  if (rule === 'apposition' && goesOnBehind(tokens, from, to)) return undefined;
  if (to - from === 1 && isNoDescription(tokens, from, hasArticle)) return undefined;
  if (isOthersOffice(reader, mention, from, to)) return undefined;
  return makeRole(reader, cluster, from, to, rule);
}

/** "In talks with Ama Boateng, the harbour chief said": the subject of the sentence. "Ama Boateng, the banker Kofi Mensah and": the next of a list. */
function isOthersOffice(
  { tokens, mentions }: RoleReader,
  name: PlacedMention['mention'],
  from: number,
  to: number,
): boolean {
  if (tokens[from - 1]?.key !== 'the') return false;
  if (isSpeech(tokens[to]) && tokens[name.roleFrom]?.opens !== true) return true;
  return mentions
    .between(from, to)
    .some(
      ({ cluster, mention }) =>
        cluster.kind === 'PER' &&
        mention.to >= to &&
        mention.roleFrom <= from &&
        mention.roleFrom < mention.from,
    );
}

/** "a nurse at the clinic in Tema, Ghana, ...": the country behind the town is part of the description. */
function withCountry({ tokens, mentions }: RoleReader, to: number): number {
  const [town, country] = [mentions.byEnd.get(to), mentions.byStart.get(to + 1)];
  if (tokens[to]?.text !== ',' || !town || !country) return to;
  const isPlace = town.cluster.kind === 'LOC' && country.cluster.kind === 'LOC';
  return isPlace && /^[,.]$/.test(tokens[country.mention.to]?.text ?? '') ? country.mention.to : to;
}

const NO_NOUN =
  /^(?:when|while|as|and|but|or|who|whose|which|that|where|after|before|because|since|if|with|for|to|in|on|at|from|by|of|then|once|now|not|currently|formerly|previously|also|said|says|told|an?|the|his|her|their|its|our|my)$/;
/** Words before the office: "Jaro police station chief". */
const LONGEST_NOUNS = 4;

/** "Nestor Palmares, 56, village captain of Tacas,", "Ama Boateng, Tema police chief,": nouns, or whose office it is, before an office in small letters. */
function isNounPhrase({ tokens, mentions }: RoleReader, from: number): boolean {
  const owner = mentions.byStart.get(from);
  if (owner?.cluster.kind === 'PER') return false;
  let at = owner?.mention.to ?? from;
  for (const end = at + LONGEST_NOUNS; at < end; at += 1) {
    const token = tokens[at];
    if (token?.shape !== 'lower' || NO_NOUN.test(token.key) || isSpeech(token)) return false;
    if (isOffice(token)) return true;
  }
  return false;
}

/** A word that may open a description without an article: an office, "former", a demonym. */
function opensDescription(token: Token | undefined): boolean {
  return isOffice(token) || ((token?.classes ?? 0) & (MODIFIER | DEMONYM)) !== 0;
}

/** Where a description begins after a name's comma: past an age and "who is". */
function descriptionStart(tokens: readonly Token[], from: number): { at: number; rule: RoleRule } {
  const isAge = tokens[from]?.shape === 'number' && tokens[from + 1]?.text === ',';
  const at = isAge ? from + 2 : from;
  const isClause =
    tokens[at]?.key === 'who' &&
    /^(?:is|was|serves|served|works|became)$/.test(tokens[at + 1]?.key ?? '');
  if (!isClause) return { at, rule: 'apposition' };
  const adverb = /^(?:as|also|now|currently)$/.test(tokens[at + 2]?.key ?? '') ? 1 : 0;
  return { at: at + 2 + adverb, rule: 'copula' };
}

/** "Mayor Ama Boateng, Secretary of the Port Council Kofi, and ...": the next of a list, each with an office. */
function isNextInList(
  tokens: readonly Token[],
  { roleFrom, from: name }: PlacedMention['mention'],
  from: number,
  to: number,
): boolean {
  const isList = tokens[to]?.text === ',' && tokens[to + 1]?.key === 'and';
  return isList && roleFrom < name && isCapital(tokens[from]) && isCapital(tokens[to + 2]);
}

/** "X, Finance Minister Y and ...": the description belongs to the next name. */
function startsOtherName(
  { tokens, mentions }: RoleReader,
  name: PlacedMention['mention'],
  from: number,
  to: number,
): boolean {
  if (isNextInList(tokens, name, from, to)) return true;
  return mentions
    .between(from, to + 1)
    .some(
      ({ cluster, mention }) =>
        cluster.kind === 'PER' && (mention.to >= to || mention.roleFrom < mention.from),
    );
}

/** "Ama Boateng is the deputy mayor of Port Alder." */
export function copulaRole(
  reader: RoleReader,
  { cluster, mention }: PlacedMention,
): Role | undefined {
  const { tokens } = reader;
  const verb = tokens[mention.to]?.key ?? '';
  if (!/^(?:is|was|became|remains)$/.test(verb)) return undefined;
  const at = mention.to + 1;
  const lead = /^(?:the|an?)$/.test(tokens[at]?.key ?? '') ? 1 : 0;
  const from = at + lead;
  if (lead === 0 && !isOffice(tokens[from])) return undefined;
  const to = descriptionEnd(tokens, from);
  if (!hasOffice(tokens, from, Math.min(to, from + 4)) || isOnce(tokens, from, to))
    return undefined;
  return makeRole(reader, cluster, from, to, 'copula');
}
