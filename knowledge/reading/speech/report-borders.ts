/** Where a reported clause ends before its speaker, and whether it has one already. */
import { isCapital, type Token } from '../tokens';
import type { QuotationReader } from './quotes';
import { hasFiniteVerb, REPORTING } from './reported-clause';
import { subjectBefore } from './speakers';
import { isRoleWord, isSpeech, type Subject } from './subject';

/** Tokens of the office and the name of a subject: "Minister for Ports and Inland Waterways Ama Boateng". */
const LONGEST_SUBJECT = 14;

/** "the agency's spokesman", "Tema's mayor", "regional governor", not "struck the city". */
function opensOffice(token: Token | undefined): boolean {
  return (
    isCapital(token) ||
    isRoleWord(token) ||
    /^(?:the|an?|one|another|its|his|her|their)$/.test(token?.key ?? '')
  );
}

/** "..., the agency's spokesman, Ama Boateng, noted": the comma before an office that stands before the name's own. @returns 0 where there is none */
function officeBefore(tokens: readonly Token[], comma: number): number {
  let hasOffice = false;
  for (let at = comma - 1; at > comma - LONGEST_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[comma]?.sentence) return 0;
    if (token?.text === ',')
      return hasOffice && opensOffice(tokens[at + 1]) && !hasFiniteVerb(tokens, at + 1, comma)
        ? at
        : 0;
    if (token?.shape === 'mark' && !/^(?:['’]s?|[()])$/.test(token.text)) return 0;
    hasOffice ||= isRoleWord(token);
  }
  return 0;
}

/** The comma before a subject and its office: ", regional governor Ama Boateng said". @returns 0 where there is none */
export function commaBefore({ tokens, mentions }: QuotationReader, subject: Subject): number {
  for (let at = subject.from - 1; at > Math.max(0, subject.from - LONGEST_SUBJECT); at -= 1) {
    const token = tokens[at];
    if (token?.text === ',') return officeBefore(tokens, at) || at;
    if (
      token === undefined ||
      (token.shape === 'mark' && !/^(?:['’]s|[()])$/.test(token.text)) ||
      isSpeech(token) ||
      mentions.byEnd.get(at + 1)?.cluster.kind === 'PER'
    )
      return 0;
  }
  return 0;
}

/** What follows the comma behind a name where it is described. */
const DESCRIBES = /^(?:who|whose|an?|the)$/;

/** "Kofi Mensah's aide, Ama Boateng, said Yaw Addo, who ...": who stands before the verb speaks. "Ama Boateng said ..., according to ...": words of another. */
export function hasSpeaker(
  { tokens, mentions }: QuotationReader,
  from: number,
  verb: number,
): boolean {
  const subject =
    tokens[verb]?.key === 'according' ? undefined : subjectBefore(tokens, mentions, verb);
  const own = subject?.placed;
  if (own?.cluster.kind === 'PER' && DESCRIBES.test(tokens[own.mention.to + 1]?.key ?? ''))
    return true;
  return hasReport({ tokens, mentions }, from, verb);
}

/** "Norvik says that it lost money, and Ama Boateng said": words between that are reported already. */
export function hasReport(
  { tokens, mentions }: Pick<QuotationReader, 'tokens' | 'mentions'>,
  from: number,
  to: number,
): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (REPORTING.test(tokens[at]?.key ?? '') && subjectBefore(tokens, mentions, at) !== undefined)
      return true;
  return false;
}
