import { COMMON, DEMONYM, MODIFIER, ORG_HEAD, ROLE, TITLE } from './lexicon/word-classes';
import type { Cluster } from './names/clusters';
import { MentionMap, type PlacedMention } from './names/mentions';
import { isCapital, type Token } from './tokens';
import { isAgent, isCompound } from './trades';
import type { Role, RoleRule } from './types';

/** Forms of address: they tell nothing of what a person does. */
const HONORIFICS = new Set(
  'mr mrs ms miss mx madam madame mdm naa cde alh dr sir dame lord lady sri shri smt u daw ko ma khun puan encik mama baba mzee don dona doña señor senor señora herr frau monsieur madame mme uncle aunt auntie alhaji alhaja hajia hajj haji al-haji malam mallam tan datuk dato datin tun hon honourable honorable his her excellency comrade father mother brother sister son daughter wife husband widow cousin uncle nephew niece grandmother grandfather parent victim suspect defendant accused witness survivor resident neighbour neighbor man woman boy girl other fellow rival kyai ustaz fr br rev capt sgt lt col gen prof engr arc barr cp acp asp dsp ssp dig aig sp pcol pmaj pcapt plt pbgen ing seri toh atty dra amb'.split(
    ' ',
  ),
);
/** Kept as roles although short: the words say what the person is. */
const LONGEST_ROLE = 16;
const DETERMINERS = /^(?:the|an?|its|their|his|her|our)$/;
const ENDS_ROLE =
  /^(?:who|which|that|whose|where|when|while|and|but|said|says|told|added|was|were|is|are|has|had|will|would|as|after|before|because)$/;

/** Several people, or the front of a title of a work: cabinet ministers A and B; Star Wars. */
const NO_OFFICE =
  /^(?:Star|(?:[Mm]inister|[Jj]ustice|[Jj]udge|[Ss]enator|[Gg]overnor|[Pp]rofessor|[Oo]fficial|[Oo]fficer|[Ll]awmaker|[Pp]layer)s)$/;

interface Reader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly mentions: MentionMap;
}

function makeRole({ tokens, text }: Reader, cluster: Cluster, from: number, to: number, rule: RoleRule): Role | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return undefined;
  return { name: cluster.label, cluster: cluster.id, text: text.slice(first.start, last.end), start: first.start, end: last.end, rule };
} // biome-ignore format: one record

function isOffice(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.classes & (ROLE | TITLE)) !== 0 &&
    !HONORIFICS.has(token.key) &&
    !NO_OFFICE.test(token.text)
  );
}

/** "Ghana's former Finance Minister Ken Ofori-Atta", "Arsenal striker Gabriel Jesus". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function titleRole(reader: Reader, { cluster, mention }: PlacedMention): Role | undefined {
  const { tokens, mentions } = reader;
  let to = mention.from;
  while (to > 0 && HONORIFICS.has(tokens[to - 1]?.key ?? '') && to > mention.roleFrom) to -= 1;
  let from = to;
  while (from > 0 && from > mention.from - 8) {
    const token = tokens[from - 1];
    if (token === undefined || token.sentence !== tokens[mention.from]?.sentence || token.shape === 'mark') break;
    if (from < to && mentions.byEnd.has(from)) break;
    const compound = from < to && ((token.shape === 'lower' && (token.classes & ORG_HEAD) !== 0) || isCompound(tokens, from - 1));
    if ((token.classes & (ROLE | TITLE | MODIFIER | DEMONYM)) === 0 && !compound && !isCapitalNoun(tokens, from, to) && !leadsToOwner(reader, from, to)) break;
    if (token.shape === 'lower' && from === to && (token.classes & ROLE) === 0) break;
    from -= 1;
  }
  from = withGroup(tokens, from, to);
  if (from < to && tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '(' && mentions.byEnd.has(from - 3)) from -= 3;
  const place = mentions.byEnd.get(from);
  if (from < to && place !== undefined && place.cluster.kind !== 'PER' && tokens[from]?.sentence === tokens[from - 1]?.sentence && (tokens[from]?.joined === true || tokens[from]?.text === '(')) from = place.mention.from;
  const owner = /^['’]s$/.test(tokens[from - 1]?.text ?? '') ? mentions.byEnd.get(from - 1) : undefined;
  if (from < to && owner !== undefined) from = owner.mention.from;
  while (from > 0 && from < to && tokens[from - 1]?.shape === 'lower' && /^(?:former|then|ex|late|acting|outgoing|incoming|deputy|assistant)$/.test(tokens[from - 1]?.key ?? '')) from -= 1;
  while (from < to && (HONORIFICS.has(tokens[from]?.key ?? '') || tokens[from]?.key === 'and')) from += 1;
  for (let at = from; at < to; at += 1) if (isOffice(tokens[at])) return makeRole(reader, cluster, from, to, 'title');
  return undefined;
} // biome-ignore format: one rule a line

/** "Farmers' leader", "the miners' lawyer": whose the office is, in the plural. */
function withGroup(tokens: readonly Token[], from: number, to: number): number {
  const group = tokens[from - 2];
  const isGroup = from < to && /^['’]$/.test(tokens[from - 1]?.text ?? '') && /^\p{L}{3,}s$/u.test(group?.text ?? '');
  return isGroup && (group?.shape === 'lower' || group?.opens === true) ? from - 2 : from;
} // biome-ignore format: one rule a line

/** "West Indies fast bowler", "Amnesty acting country director": at most two small words between the office and whose it is. */
function leadsToOwner({ tokens, mentions }: Reader, from: number, to: number): boolean {
  if (from >= to || !isOffice(tokens[from])) return false;
  for (let at = from - 1; at >= from - 2; at -= 1) {
    if (tokens[at]?.shape !== 'lower' || !/^\p{Ll}{3,}(?:-\p{Ll}+)?$/u.test(tokens[at]?.text ?? '') || /^(?:the|and|for|with|from|said|when|that|who|was|has|had|are|were|his|her|its|their|through|by|under|over|into|after|before|about|against|between|during|including|like|into|onto|upon|told|asked|called|named|until|since|because|where|while|but|than|then|also|only|just|even)$/.test(tokens[at]?.key ?? '')) return false;
    const owner = mentions.byEnd.get(at);
    if (owner !== undefined) return owner.cluster.kind !== 'PER';
  }
  return false;
} // biome-ignore format: one rule a line

/** Conservation Minister, Health and Child Care Minister: capitals and "and" before an office in capitals. */
function isCapitalNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from - 1];
  if (from >= to || token === undefined || !isCapital(tokens[from])) return false;
  if (token.key === 'and') return isCapital(tokens[from - 2]) && from - 1 > 0;
  return (
    isCapital(token) &&
    token.joined &&
    ((token.classes & (COMMON | ORG_HEAD)) !== 0 ||
      /^(?:Emergency|Defence|Defense|Interior|Labor|Labour|Youth|Tourism|Fisheries|Mines|Petroleum|Sports?|Communications?|Digital|Immigration|Welfare|Energy|Climate)$/.test(
        token.text,
      ))
  );
}

/** "Minister of Finance Ken Ofori-Atta": the office is bound with "of" to a portfolio before the name. */
function portfolioRole(reader: Reader, { cluster, mention }: PlacedMention): Role | undefined {
  const { tokens } = reader;
  let at = mention.from - 1;
  const stop = Math.max(0, at - 8);
  while (at > stop && (isCapital(tokens[at]) || tokens[at]?.key === 'and' || tokens[at]?.key === 'the')) at -= 1;
  const of = tokens[at];
  if (!/^(?:of|for|on)$/.test(of?.key ?? '') || at + 1 >= mention.from || !isOffice(tokens[at - 1])) return undefined;
  let from = at - 1;
  while (from > 0 && ((tokens[from - 1]?.classes ?? 0) & (MODIFIER | ROLE)) !== 0 && tokens[from - 1]?.joined === true) from -= 1;
  let to = mention.from;
  while (to > at + 1 && HONORIFICS.has(tokens[to - 1]?.key ?? '')) to -= 1;
  return isCapital(tokens[at - 1]) ? makeRole(reader, cluster, from, to, 'title') : undefined;
} // biome-ignore format: one rule a line

/** "Director of the Department of Health (DoH) Ama Boateng": the office is bound with "of" to an organisation before the name. */
function officeOfRole(reader: Reader, { cluster, mention }: PlacedMention): Role | undefined {
  const { tokens, mentions } = reader;
  let to = mention.roleFrom;
  while (to > 0 && HONORIFICS.has(tokens[to - 1]?.key ?? '')) to -= 1;
  let end = to;
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
  const owner = mentions.byEnd.get(end);
  if (owner === undefined || owner.cluster.kind === 'PER') return undefined;
  let at = owner.mention.from - 1;
  if (tokens[at]?.key === 'the') at -= 1;
  if (!/^(?:of|for|at)$/.test(tokens[at]?.key ?? '') || !isOffice(tokens[at - 1])) return undefined;
  let from = at - 1;
  while (from > 0 && ((tokens[from - 1]?.classes ?? 0) & (MODIFIER | ROLE | TITLE)) !== 0 && tokens[from - 1]?.joined === true) from -= 1;
  return makeRole(reader, cluster, from, to, 'title');
} // biome-ignore format: one rule a line

/** "the singer known for "Paper Boats"": the words that lead to a title in quotation marks are no part of the description. */
function beforeWork(tokens: readonly Token[], from: number, end: number): number {
  if (!/^["“«‘]$/.test(tokens[end]?.text ?? '')) return end;
  let to = end;
  while (to > from && /^(?:known|best|famous|for|of|in|as|by|with|at|the|an?|behind)$/.test(tokens[to - 1]?.key ?? '')) to -= 1;
  return to;
} // biome-ignore format: one rule a line

/** End of a description that starts at a token: before the next comma, full stop or verb. */
function descriptionEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  const sentence = tokens[from]?.sentence;
  while (to < tokens.length && to - from < LONGEST_ROLE) {
    const token = tokens[to];
    if (token === undefined || token.sentence !== sentence) break;
    const isAge = token.text === '-' && tokens[to - 1]?.shape === 'number';
    if (token.shape === 'mark' && !isAge && !/^(?:['’]s|&|-\p{Ll}+|['’])$/u.test(token.text)) break;
    if (token.key === 'himself' || token.key === 'herself') break;
    if (ENDS_ROLE.test(token.key) && !(token.key === 'and' && continuesAnd(tokens, to))) break;
    to += 1;
  }
  return beforeWork(tokens, from, to);
}

/** "Minister of Health and Child Care", "founder and chief executive". */
function continuesAnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return isCapital(next) ? isCapital(tokens[at - 1]) : next.shape === 'lower' && (next.classes & (ROLE | MODIFIER)) !== 0;
} // biome-ignore format: one rule a line

function hasOffice(tokens: readonly Token[], from: number, to: number): boolean {
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
    if (isOffice(token) || (isAgent(tokens, at) && !HONORIFICS.has(token?.key ?? ''))) return true;
  }
  return false;
}

/** "Ama Boateng, the deputy mayor of Port Alder, ..." */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function appositionRole(reader: Reader, { cluster, mention }: PlacedMention): Role | undefined {
  const { tokens, mentions } = reader;
  let at = mention.to;
  if (tokens[at]?.text !== ',') return undefined;
  at += 1;
  if (tokens[at]?.shape === 'number' && tokens[at + 1]?.text === ',') at += 2;
  let rule: RoleRule = 'apposition';
  if (tokens[at]?.key === 'who' && /^(?:is|was|serves|served|works|became)$/.test(tokens[at + 1]?.key ?? '')) {
    rule = 'copula';
    at += /^(?:as|also|now|currently)$/.test(tokens[at + 2]?.key ?? '') ? 3 : 2;
  }
  const lead = DETERMINERS.test(tokens[at]?.key ?? '') ? 1 : 0;
  const keepsLead = /^(?:its|their|his|her|our)$/.test(tokens[at]?.key ?? '');
  if (keepsLead) return undefined;
  const owner = mentions.byStart.get(at);
  const owned = owner !== undefined && owner.cluster.kind !== 'PER' && /^['’]s$/.test(tokens[owner.mention.to]?.text ?? '');
  const from = at + lead;
  const head = tokens[owned ? owner.mention.to + 1 : from];
  if (head === undefined || tokens[at]?.sentence !== tokens[mention.from]?.sentence) return undefined;
  if (lead === 0 && !isOffice(head) && (head.classes & (MODIFIER | DEMONYM)) === 0) return undefined;
  const to = descriptionEnd(tokens, from);
  if (lead === 0 && !owned && startsOtherName(reader, from, to)) return undefined;
  const closes = tokens[to];
  if (to <= from || !hasOffice(tokens, owned ? owner.mention.to + 1 : from, to) || to - from > LONGEST_ROLE - 1) return undefined;
  if (rule === 'apposition' && closes !== undefined && closes.sentence === tokens[from]?.sentence && !/^(?:[,.;:)—–!?"”]|and|known|best|famous|behind|who|whose|which|that|said|says|told|added|as)$/.test(closes.text)) return undefined;
  return makeRole(reader, cluster, from, to, rule);
} // biome-ignore format: one rule a line

/** "X, Finance Minister Y and ...": the description belongs to the next name. */
function startsOtherName({ mentions }: Reader, from: number, to: number): boolean {
  return mentions
    .between(from, to + 1)
    .some(({ cluster, mention }) => cluster.kind === 'PER' && mention.to >= to);
}

/** "The deputy mayor of Port Alder, Ama Boateng, said ..." */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function appositionBefore(reader: Reader, { cluster, mention }: PlacedMention): Role | undefined {
  const { tokens, mentions } = reader;
  const after = tokens[mention.to];
  let to = mention.from - 1;
  while (to > mention.from - 4 && (((tokens[to]?.classes ?? 0) & TITLE) !== 0 || tokens[to]?.text === '.')) to -= 1;
  if (tokens[to]?.text !== ',' || (after?.text !== ',' && after?.text !== '.')) return undefined;
  let from = to;
  while (from > 0 && to - from < LONGEST_ROLE) {
    const token = tokens[from - 1];
    if (token === undefined || token.sentence !== tokens[mention.from]?.sentence) break;
    if (token.shape === 'mark' && !/^(?:['’]s|['’]|&|[()])$/.test(token.text)) break;
    from -= 1;
    if (tokens[from]?.opens === true && isCapital(tokens[from]) && isOffice(tokens[from]) && tokens[from + 1]?.key !== undefined && hasOffice(tokens, from, to)) return makeRole(reader, cluster, from, to, 'appositive-before');
    const owner = /^['’]s$/.test(tokens[from]?.text ?? '') ? mentions.byEnd.get(from) : undefined;
    if (owner !== undefined && hasOffice(tokens, from + 1, to)) return makeRole(reader, cluster, owner.mention.from, to, 'appositive-before');
    if (/^(?:the|an?|its|their|his|her)$/.test(tokens[from]?.key ?? '') && hasOffice(tokens, from + 1, to) && opensClause(tokens, from)) {
      return makeRole(reader, cluster, from + 1, to, 'appositive-before');
    }
  }
  return undefined;
} // biome-ignore format: one rule a line

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.opens === true || before === undefined) return true;
  return before.shape === 'mark' || before.opens || !isCapital(before) && !/^(?:of|for|and|in|at|from|with)$/.test(before.key);
} // biome-ignore format: one rule a line

/** "Ama Boateng is the deputy mayor of Port Alder." */
function copulaRole(reader: Reader, { cluster, mention }: PlacedMention): Role | undefined {
  const { tokens } = reader;
  const verb = tokens[mention.to]?.key ?? '';
  if (!/^(?:is|was|became|remains)$/.test(verb)) return undefined;
  const at = mention.to + 1;
  const lead = /^(?:the|an?)$/.test(tokens[at]?.key ?? '') ? 1 : 0;
  const from = at + lead;
  if (lead === 0 && !isOffice(tokens[from])) return undefined;
  const to = descriptionEnd(tokens, from);
  if (!hasOffice(tokens, from, Math.min(to, from + 4))) return undefined;
  return makeRole(reader, cluster, from, to, 'copula');
}

const RULES = [
  officeOfRole,
  portfolioRole,
  titleRole,
  appositionRole,
  appositionBefore,
  copulaRole,
] as const;

/** What the article calls its people. One role for the same words of the same person. */
export function findRoles(tokens: readonly Token[], text: string, clusters: readonly Cluster[]): Role[] {
  const reader: Reader = { tokens, text, mentions: new MentionMap(clusters) };
  const seen = new Set<string>();
  const roles: Role[] = [];
  for (const placed of reader.mentions.all) {
    if (placed.cluster.kind !== 'PER') continue;
    let title = false;
    for (const rule of RULES) {
      if (rule === titleRole && title) continue;
      const role = rule(reader, placed);
      if (role === undefined) continue;
      if (rule === portfolioRole || rule === officeOfRole) title = true;
      const key = `${role.cluster} ${role.text.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      roles.push(role);
    }
  }
  return roles;
} // biome-ignore format: one record
