import type { Token } from '../tokens';
import type { Attribution, QuotationReader, Quote } from './quotes';
import { SUBORDINATE, type Words } from './reported-clause';

export const LONGEST_QUOTATION = 25;
const SHORTEST_QUOTATION = 3;
/** After these verbs two words say enough: called it an "important trip". */
const NAMING =
  /^(?:called|calls|calling|described|describes|describing|dubbed|branded|labelled|labeled|termed)$/;

/** And after these: said she was "bitterly disappointed". */
const COPULA = /^(?:is|are|was|were|be|been|felt)$/;

const CLAUSE_END = /^[,;.!?…—–]$/;

/** The words inside a quotation, cut at the end of a sentence, else of a clause, where they are more than 25. */
export function wordsOf(
  { tokens, text }: QuotationReader,
  { open, close }: Quote,
  by: Attribution,
): Words | undefined {
  const words = tokens.slice(open + 1, close).filter(({ shape }) => shape !== 'mark').length;
  const isEnough =
    NAMING.test(tokens[by.to - 1]?.key ?? '') || COPULA.test(tokens[open - 1]?.key ?? '');
  const shortest = isEnough ? 2 : SHORTEST_QUOTATION;
  let cut = words > LONGEST_QUOTATION ? lastBreak(tokens, open + 1) : close;
  if (words < shortest || cut === 0) return undefined;
  while (cut > open + 1 && /^(?:[,;—–]|and|but|or)$/.test(tokens[cut - 1]?.text ?? '')) cut -= 1;
  const [first, last] = [tokens[open + 1], tokens[cut - 1]];
  if (first === undefined || last === undefined) return undefined;
  const said = text.slice(first.start, last.end);
  if (cut < close && !isBalanced(said)) return undefined;
  return { start: first.start, end: last.end, text: said };
}

/** Whether each quotation mark that opens inside the words closes there too. An apostrophe counts as closing. */
function isBalanced(said: string): boolean {
  const opening = said.match(/(?:^|[\s(—–])['‘“"](?=\S)/g) ?? [];
  const closing = said.match(/\S['’”"](?=$|[\s.,;:!?)])/g) ?? [];
  return opening.length <= closing.length;
}

/** Words before a joint where a long quotation ends. */
const LEAST_BEFORE_JOINT = 4;

/** A word that begins another clause: "because the road is closed", "and we will leave". */
function isJoint(tokens: readonly Token[], at: number, count: number): boolean {
  if (count < LEAST_BEFORE_JOINT || count > LONGEST_QUOTATION) return false;
  const [key = '', next = ''] = [tokens[at]?.key, tokens[at + 1]?.key];
  if (/^(?:because|but|although|though|whereas|unless)$/.test(key)) return true;
  const isSubject = /^(?:i|we|he|she|they|it|you|there|this|that|these|those)$/.test(next);
  return isSubject && /^(?:and|since|while|when|if|so|until)$/.test(key);
}

/** Where a long quotation may end: after its last whole sentence of at most 25 words, else at a clause's end. @returns 0 where it cannot be cut */
function lastBreak(tokens: readonly Token[], from: number): number {
  let [count, clause, sentence] = [0, 0, 0];
  // "Given the look of it, we left": the first comma ends no clause that says something.
  let isLead = SUBORDINATE.test(tokens[from]?.key ?? '');
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.shape !== 'mark') {
      if (isJoint(tokens, at, count)) clause = at;
      count += 1;
    } else if (CLAUSE_END.test(token.text) && count >= SHORTEST_QUOTATION) {
      // "It is very, very hard"
      if (!isLead && tokens[at - 1]?.key !== tokens[at + 1]?.key) clause = at;
      isLead = false;
      if (tokens[at + 1]?.sentence !== token.sentence) sentence = at + 1;
    }
    if (count > LONGEST_QUOTATION) break;
  }
  return sentence || clause;
}
