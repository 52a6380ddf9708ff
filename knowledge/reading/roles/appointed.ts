/** "Ama Boateng was appointed chairwoman of the Harbour Board", "the council named Ama Boateng as harbour manager". */
import type { PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { Role } from '../types';
import { descriptionEnd, hasOffice } from './description';
import { makeRole, type RoleReader } from './office';

const GIVES = /^(?:appointed|re-?appointed|elected|re-?elected|named)$/;
const ADVERB = /^(?:also|then|later|recently|now|today|\p{Ll}{3,}ly)$/u;
/** Before a verb that tells of no such deed, or of one that others have followed. */
const NOT_DONE = /^(?:not|never|nearly|almost|had|might|may|could|would|should|will|if|once)$/;
/** Offices that are given. A driver or a survivor is only named as one. */
const GIVEN_OFFICE =
  /(?:^|-)(?:chair|chairman|chairwoman|chairperson|president|minister|premier|chancellor|director|chief|head|secretary|manager|coach|captain|ambassador|envoy|commissioner|governor|mayor|judge|justice|superintendent|principal|headmaster|editor|ceo|executive|officer|deputy|leader|treasurer|speaker|commander|bishop|archbishop|dean|professor|administrator|master|senator|councillor|councilor|mp|inspector|general|registrar|provost|rector|trustee|conductor|curator|spokesman|spokeswoman|spokesperson|candidate|coordinator|adviser|advisor)$/;

/** Where the office begins behind the verb: past "as", "in as", "the". @returns 0 where no office begins */
function officeStart(tokens: readonly Token[], behind: number): number {
  const at = tokens[behind]?.key === 'as' ? behind + 1 : behind;
  return /^(?:the|an?|its|their|his|her)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
}

/** "was", "has been", with an adverb, and a verb that gives an office. @returns the token behind them, or 0 */
function behindPassive(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:was|is)$/.test(tokens[at]?.key ?? '')) at += 1;
  else if (tokens[at]?.key === 'has' && tokens[at + 1]?.key === 'been') at += 2;
  else return 0;
  if (ADVERB.test(tokens[at]?.key ?? '')) at += 1;
  const [verb, next, last] = [tokens[at]?.key ?? '', tokens[at + 1]?.key, tokens[at + 2]?.key];
  if (GIVES.test(verb)) return at + 1;
  if (verb === 'promoted' && next === 'to') return at + 2;
  return verb === 'sworn' && next === 'in' && last === 'as' ? at + 2 : 0;
}

/** "minister during the war", "director in 1998": an office of then. */
function isLongAgo(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[to]?.sentence === tokens[from]?.sentence ? to + 1 : to;
  for (let at = from + 1; at < behind; at += 1) {
    const [key = '', next] = [tokens[at]?.key, tokens[at + 1]];
    if (/^(?:during|until|under|when|while|between|before)$/.test(key)) return true;
    if (/^(?:from|in|since)$/.test(key) && /^(?:19|20)\d\d$/.test(next?.text ?? '')) return true;
    if (key === 'at' && next?.key === 'the' && tokens[at + 2]?.key === 'time') return true;
  }
  return false;
}

/** "the council named Ama Boateng": a verb right before the name. */
function isGivenTo(tokens: readonly Token[], name: number): boolean {
  if (!GIVES.test(tokens[name - 1]?.key ?? '')) return false;
  return ![2, 3].some((back) => NOT_DONE.test(tokens[name - back]?.key ?? ''));
}

/** "Chairman of the Board | and Kofi Mensah will join" */
function beforeNext({ tokens, mentions }: RoleReader, from: number, to: number): number {
  const next = mentions
    .between(from, to + 1)
    .find(
      ({ cluster, mention }) =>
        cluster.kind === 'PER' && tokens[mention.roleFrom - 1]?.key === 'and',
    );
  return next === undefined ? to : next.mention.roleFrom - 1;
}

export function appointedRole(
  reader: RoleReader,
  { cluster, mention }: PlacedMention,
): Role | undefined {
  const { tokens } = reader;
  const passive = behindPassive(tokens, mention.to);
  if (passive === 0 && !isGivenTo(tokens, mention.from)) return undefined;
  const from = officeStart(tokens, passive || mention.to);
  if (tokens[from]?.sentence !== tokens[mention.from]?.sentence) return undefined;
  const to = beforeNext(reader, from, descriptionEnd(tokens, from));
  if (!hasOffice(tokens, from, to) || isLongAgo(tokens, from, to)) return undefined;
  let head = from;
  while (head + 1 < to && !/^(?:of|for|at|to|in|on|from|with)$/.test(tokens[head + 1]?.key ?? ''))
    head += 1;
  return GIVEN_OFFICE.test(tokens[head]?.key ?? '')
    ? makeRole(reader, cluster, from, withoutTime(tokens, from, to), 'copula')
    : undefined;
}

/** "harbour manager | on Monday", "captain of the town | for the tour" */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let hasOf = false;
  for (let at = from + 1; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (/^(?:on|by|last|this|yesterday|today|earlier|with)$/.test(key)) return at;
    if (key === 'for' && (hasOf || /^(?:an?|his|her)$/.test(tokens[at + 1]?.key ?? ''))) return at;
    hasOf ||= key === 'of';
  }
  return to;
}
