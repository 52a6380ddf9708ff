import { LONGEST_WORDS, lastBreak, laterSentences, trimmed } from './cuts';
import type { Attribution, QuotationReader, Quote } from './quotes';
import type { Words } from './reported-clause';

const SHORTEST_QUOTATION = 3;
/** After these verbs two words say enough: called it an "important trip". */
const NAMING =
  /^(?:called|calls|calling|described|describes|describing|dubbed|branded|labelled|labeled|termed)$/;

/** And after these: said she was "bitterly disappointed". */
const COPULA = /^(?:is|are|was|were|be|been|felt)$/;

/** The words inside a quotation. Of more than 25 those to the end of a sentence, else of a clause, else the first short sentence. */
export function wordsOf(
  reader: QuotationReader,
  { open, close }: Quote,
  by: Attribution,
): Words | undefined {
  const { tokens } = reader;
  const words = tokens.slice(open + 1, close).filter(({ shape }) => shape !== 'mark').length;
  const isEnough =
    NAMING.test(tokens[by.to - 1]?.key ?? '') || COPULA.test(tokens[open - 1]?.key ?? '');
  if (words < (isEnough ? 2 : SHORTEST_QUOTATION)) return undefined;
  if (words <= LONGEST_WORDS) return textOf(reader, open + 1, trimmed(tokens, open + 1, close));
  const cut = lastBreak(tokens, open + 1);
  const said = cut === 0 ? undefined : textOf(reader, open + 1, trimmed(tokens, open + 1, cut));
  if (said !== undefined && isBalanced(said.text)) return said;
  const later = laterSentences(tokens, open + 1, close);
  const sentence =
    later === undefined
      ? undefined
      : textOf(reader, later.from, trimmed(tokens, later.from, later.to));
  return sentence !== undefined && isBalanced(sentence.text) ? sentence : undefined;
}

function textOf({ tokens, text }: QuotationReader, from: number, to: number): Words | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** Whether each quotation mark that opens inside the words closes there too. An apostrophe counts as closing. */
function isBalanced(said: string): boolean {
  const opening = said.match(/(?:^|[\s(—–])['‘“"](?=\S)/g) ?? [];
  const closing = said.match(/\S['’”"](?=$|[\s.,;:!?)])/g) ?? [];
  return opening.length <= closing.length;
}
