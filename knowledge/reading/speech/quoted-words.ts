import type { Attribution, QuotationReader, Quote } from './quotes';
import type { Words } from './reported-clause';

export const LONGEST_QUOTATION = 25;
const SHORTEST_QUOTATION = 3;
/** After these verbs two words say enough: called it an "important trip". */
const NAMING =
  /^(?:called|calls|calling|described|describes|describing|dubbed|branded|labelled|labeled|termed)$/;

const CLAUSE_END = /^[,;.!?…—–]$/;

/** The words inside a quotation, cut at the end of a clause where they are more than 25. */
export function wordsOf(
  { tokens, text }: QuotationReader,
  { open, close }: Quote,
  by: Attribution,
): Words | undefined {
  let count = 0;
  let cut = close;
  let lastClause = 0;
  for (let at = open + 1; at < close; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.shape !== 'mark') count += 1;
    else if (CLAUSE_END.test(token.text) && count >= SHORTEST_QUOTATION) lastClause = at;
    if (count > LONGEST_QUOTATION) {
      cut = lastClause;
      break;
    }
  }
  const shortest = NAMING.test(tokens[by.to - 1]?.key ?? '') ? 2 : SHORTEST_QUOTATION;
  if (count < shortest || cut === 0) return undefined;
  while (cut > open + 1 && /^[,;—–]$/.test(tokens[cut - 1]?.text ?? '')) cut -= 1;
  const [first, last] = [tokens[open + 1], tokens[cut - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}
