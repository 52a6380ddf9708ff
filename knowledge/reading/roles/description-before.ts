import { isHonour } from '../honours';
import { MODIFIER, ROLE, TIME, TITLE } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import { isCapital, type Token } from '../tokens';
import type { Role } from '../types';
import { hasOffice, LONGEST_ROLE } from './description';
import { isHeadline, isOffice, makeRole, type RoleReader } from './office';

/** "Ghana's minister Ama Boateng and his counterpart,": a person of its own, not "for Ama Boateng". */
function namesOther({ tokens, mentions }: RoleReader, from: number, to: number): boolean {
  return mentions
    .between(from, to)
    .some(
      ({ cluster, mention: { from: at, to: end } }) =>
        cluster.kind === 'PER' &&
        !/^(?:of|for|to|with|by)$/.test(tokens[at - 1]?.key ?? '') &&
        !/^['’]s?$/.test(tokens[end]?.text ?? ''),
    );
}

/** @returns the token before a form of address: "the mayor, Deputy Inspector Ama Boateng" */
function beforeTitle(tokens: readonly Token[], name: number): number {
  let at = name - 1;
  while (
    at > name - 4 &&
    (((tokens[at]?.classes ?? 0) & TITLE) !== 0 ||
      tokens[at]?.text === '.' ||
      /^(?:Senior|Chief|Deputy|Assistant)$/.test(tokens[at]?.text ?? ''))
  )
    at -= 1;
  return at;
}

/** "The deputy mayor of Port Alder, Ama Boateng, said ..." */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function appositionBefore(
  reader: RoleReader,
  { cluster, mention }: PlacedMention,
): Role | undefined {
  const { tokens, mentions } = reader;
  if (isHeadline(reader, mention.from)) return undefined;
  const after = tokens[isHonour(tokens[mention.to]) ? mention.to + 1 : mention.to];
  const to = beforeTitle(tokens, mention.from);
  if (tokens[to]?.text !== ',') return undefined;
  const opening = officeThatOpens(reader, to);
  if (opening !== undefined) return makeRole(reader, cluster, opening, to, 'appositive-before');
  if (!/^(?:[,.]|who)$/.test(after?.text ?? '')) return undefined;
  let from = to;
  while (from > 0 && to - from < LONGEST_ROLE) {
    const token = tokens[from - 1];
    if (token === undefined || token.sentence !== tokens[mention.from]?.sentence) break;
    if (token.shape === 'mark' && !/^(?:['’]s|['’]|&|[()])$/.test(token.text)) break;
    from -= 1;
    if (
      tokens[from]?.opens === true &&
      tokens[from - 1]?.text !== '(' &&
      isCapital(tokens[from]) &&
      isOffice(tokens[from]) &&
      tokens[from + 1]?.key !== undefined &&
      hasOffice(tokens, from, to)
    )
      return makeRole(reader, cluster, from, to, 'appositive-before');
    const owner = /^['’]s$/.test(tokens[from]?.text ?? '') ? mentions.byEnd.get(from) : undefined;
    if (
      owner !== undefined &&
      hasOffice(tokens, from + 1, to) &&
      !namesOther(reader, owner.mention.to, to)
    )
      return makeRole(reader, cluster, owner.mention.from, to, 'appositive-before');
    if (
      /^(?:the|an?|its|their|his|her)$/.test(tokens[from]?.key ?? '') &&
      hasOffice(tokens, from + 1, to) &&
      opensClause(tokens, from) &&
      !isOfSubject(reader, from)
    ) {
      // "Kofi Mensah, a painter, Ama Boateng, the constable, said": a painter is the one before.
      if (tokens[from - 1]?.text === ',' && mentions.byEnd.get(from - 1)?.cluster.kind === 'PER')
        return undefined;
      return makeRole(reader, cluster, afterBy(tokens, from + 1, to), to, 'appositive-before');
    }
  }
  return undefined;
}

/** "Tema State Governor, Ama Boateng, has ...", "MINISTER of Ports, Ama Boateng on Monday": a sentence that opens with an office in capitals and a comma. @returns its first token */
function officeThatOpens(reader: RoleReader, comma: number): number | undefined {
  const { tokens } = reader;
  const start = sentenceOfOffice(reader, comma);
  if (start === undefined) return undefined;
  const lead = tokens[start];
  const from = DETERMINER.test(lead?.key ?? '') ? start + 1 : start;
  const isOpened = isCapital(tokens[from]) || (from > start && !ARTICLE.test(lead?.key ?? ''));
  const last = tokens[comma - 1];
  if (comma - from < 2 || !isOpened || !hasOffice(tokens, from, comma)) return undefined;
  return isCapital(last) || isOffice(last) ? from : undefined;
}

/** "On Monday, Tema MP, Ama Boateng left", "Meanwhile, Tema MP, ...": the comma behind a time or the first word. */
function endsLead(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || before === undefined) return false;
  return (
    (before.classes & TIME) !== 0 ||
    (before.opens && /^(?:meanwhile|however|earlier|similarly|also|later)$/.test(before.key))
  );
}

const ARTICLE = /^(?:the|an?)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|our)$/;

/** The start of the sentence, where only words of an office stand before the comma. */
function sentenceOfOffice({ tokens, mentions }: RoleReader, comma: number): number | undefined {
  let from = comma;
  while (comma - from < LONGEST_ROLE) {
    const token = tokens[from - 1];
    if (token === undefined || token.sentence !== tokens[comma]?.sentence) return from;
    if (/^[–—:-]$/.test(token.text) || endsLead(tokens, from - 1)) return from;
    const isBound = token.key !== 'the' || /^(?:of|for|and|on)$/.test(tokens[from - 2]?.key ?? '');
    const isTwo = token.key === 'and' && mentions.byEnd.has(from - 1);
    if (isTwo && isOffice(tokens[from])) return undefined;
    if (
      !isPartOfOffice(token) ||
      (!isBound && token.opens !== true) ||
      mentions.byEnd.get(from)?.cluster.kind === 'PER'
    )
      return undefined;
    from -= 1;
  }
  return undefined;
}

function isPartOfOffice(token: Token): boolean {
  if ((token.classes & TIME) !== 0) return false;
  if (isCapital(token)) return true;
  if (token.shape === 'mark') return /^(?:['’]s?|&|[()])$/.test(token.text);
  return /^(?:of|for|and|the|on)$/.test(token.key) || (token.classes & (ROLE | MODIFIER)) !== 0;
}

/** "a motion raised by Tema Member of Parliament": the office stands behind "by". */
function afterBy(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at > from; at -= 1)
    if (tokens[at]?.key === 'by' && hasOffice(tokens, at + 1, to)) return at + 1;
  return from;
}

/** "Yaw Addo, a lawyer, is the chairman, Ama Boateng, a banker, and ...": the office of who stands before. */
function isOfSubject({ tokens, mentions }: RoleReader, at: number): boolean {
  if (!/^(?:is|are)$/.test(tokens[at - 1]?.key ?? '')) return false;
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[at]?.sentence) from -= 1;
  return mentions.between(from, at).some(({ cluster }) => cluster.kind === 'PER');
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // "The Second Secretary to the High Commissioner, Ama Boateng, ..."
  if (before?.key === 'to' && isOffice(tokens[at - 2])) return false;
  if (tokens[at]?.opens === true || before === undefined) return true;
  if (/^(?:and|but|while)$/.test(before.key) && tokens[at - 2]?.text === ',') return true;
  return (
    before.shape === 'mark' ||
    before.opens ||
    (before.classes & TIME) !== 0 ||
    (!isCapital(before) && !/^(?:of|for|and|in|at|from|with)$/.test(before.key))
  );
}
